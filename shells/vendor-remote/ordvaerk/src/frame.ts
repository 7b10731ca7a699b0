/** The script of Ordværk's own page, which municipalities show in a frame. */
import { setStandardTexts } from 'jobunivers/core';
import { connectFrame } from 'jobunivers/frame';
import ar from '../locales/ar.json';
import easy from '../locales/da.easy.json';
import da from '../locales/da.json';
import en from '../locales/en.json';
import ru from '../locales/ru.json';
import { OrdvaerkIntroduction } from './introduction.ts';

const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, da, en, ru };
setStandardTexts({
  load: (language, namespace, readingMode) => {
    if (namespace !== 'ordvaerk-introduction') return Promise.resolve({});
    return Promise.resolve(
      (readingMode === 'easy' ? (language === 'da' ? easy : {}) : texts[language]) ?? {},
    );
  },
});
const base = new CSSStyleSheet();
base.replaceSync('html, body { margin: 0; background: transparent }');
document.adoptedStyleSheets.push(base);
customElements.define('ordvaerk-introduction', OrdvaerkIntroduction);
const element = new OrdvaerkIntroduction();

const { navigate } = await connectFrame({
  // Put in by the server: the pages that may show this one.
  hosts: document.documentElement.dataset.hosts?.split(' ') ?? [],
  title: () => element.frameTitle,
  onFocus: () => element.focus(),
  async onSurroundings() {
    if (!element.isConnected) document.body.append(element);
    await element.updateComplete;
  },
});
element.go = navigate;
