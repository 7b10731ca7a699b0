/** Samtaleklar: an invented vendor's tool that adopted the shared identity. Pages are behind the `#` of the address. */
import 'jobunivers/themes/shared.css';
import 'jobunivers/fonts.css';
import 'jobunivers/elements';
import './style.css';
import { followPreferences, preferences } from 'jobunivers/core';
import { html, render } from 'lit';
import { language, loadTexts, t } from './texts.js';
import { listView } from './views/list.js';
import { planView } from './views/plan.js';
import { practiceView } from './views/practice.js';

const root = document.documentElement;
const app = document.querySelector('#app');

const viewOf = (place) => {
  if (place === '#/plan') return planView();
  const id = /^#\/practice\/(\w+)$/.exec(place)?.[1];
  return id ? practiceView(id) : listView();
};
const current = (place, here) => (place === here ? 'page' : undefined);

function show() {
  const place = location.hash || '#/';
  const { title, content } = viewOf(place);
  root.lang = language();
  root.dir = language() === 'ar' ? 'rtl' : 'ltr';
  root.dataset.reading = preferences.value.readingMode ?? 'standard';
  document.title = `${title} – ${t('brand')}`;
  const link = (here, words) =>
    html`<a href=${here} aria-current=${current(place, here) ?? 'false'}>${words}</a>`;
  render(
    html`<a class="skip" href="#content" @click=${skip}>${t('skip')}</a>
      <header>
        <div class="top">
          <p class="brand"><a href="#/" translate="no">${t('brand')}</a></p>
          <nav aria-label=${t('menu')}>
            ${link('#/', t('practices'))} ${link('#/plan', t('plan'))}
          </nav>
        </div>
        <ju-reading-bar></ju-reading-bar>
      </header>
      <main id="content" tabindex="-1">
        ${content}
        <ju-toast id="toast"></ju-toast>
      </main>
      <footer><p>${t('footer')}</p></footer>`,
    app,
  );
  // The bar reads aloud what is in `main`, which stands only after the first time.
  document.querySelector('ju-reading-bar').target = document.querySelector('main');
}

/** The page's own address says which view is shown, so the link must not change it. */
function skip(event) {
  event.preventDefault();
  document.querySelector('main').focus();
}

/** A new view is heard from its heading on. */
function go() {
  show();
  scrollTo(0, 0);
  document.querySelector('h1').focus();
}

async function changeLanguage() {
  await loadTexts(preferences.value);
  show();
}

addEventListener('hashchange', go);
addEventListener('practice-changed', show);
followPreferences(root);
await loadTexts(preferences.value);
preferences.subscribe(() => void changeLanguage());
show();
