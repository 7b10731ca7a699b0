import { html, nothing } from '../../core/facade.ts';
import { icon } from '../../elements/icon/icons.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { renderCards, renderSkeletons, renderProblem } from './render-results.ts';
import type { FavouritesState } from './state.ts';

/** The favourites. A star that is put out here leaves its card until the view is left, so that it can be lit again. */
export function renderFavourites(search: JuJobSearch) {
  const { view, wording, level } = search;
  const list = view.type === 'posting' ? view.behind : view;
  if (list.type !== 'favourites') return nothing;
  const { t } = wording;
  return html`<section
    class="favourites"
    data-view
    aria-labelledby="favourites"
    aria-busy=${list.state.type === 'loading' ? 'true' : 'false'}
    ?hidden=${view.type !== 'favourites'}
  >
    ${renderBack(search, t('backToJobs'))}
    <p id="favourites" class="heading" role="heading" aria-level=${level} tabindex="-1">
      ${t('favourites')}
    </p>
    ${renderProblem(search)} ${renderState(search, list.state)}
  </section>`;
}

/** The way back, first in the view and first in the order of the keyboard. */
export const renderBack = (search: JuJobSearch, words: string) =>
  html`<p class="back">
    <button class="control quiet" type="button" @click=${() => search.views?.back()}>
      ${icon('arrow-back')}<span>${words}</span>
    </button>
  </p>`;

function renderState(search: JuJobSearch, state: FavouritesState) {
  const { t } = search.wording;
  switch (state.type) {
    case 'loading':
      return renderSkeletons();
    case 'error':
      return html`<ju-state heading=${t('favouritesFailed')} pictogram="cable-out">
        <ju-button slot="actions" variant="primary" @click=${() => search.views?.loadFavourites()}
          >${t('retry')}</ju-button
        >
      </ju-state>`;
    case 'loaded':
      return state.items.length
        ? html`<p class="note">${t('favouritesKept')}</p>
            ${renderCards(search, state.items, { level: search.level + 1, why: false })}`
        : html`<p>${t('favouritesEmpty')}</p>`;
  }
}
