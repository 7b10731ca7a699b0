import { html, nothing, repeat } from '../../core/facade.ts';
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
    ${renderBack(search, t('job-search-more:backToJobs'))}
    <p id="favourites" class="heading" role="heading" aria-level=${level} tabindex="-1">
      ${t('favourites')}
    </p>
    ${renderProblem(search)} ${search.parts?.need('job-search-saved')?.renderSaved(search)}
    ${renderState(search, list.state)} ${renderPutAway(search)}
  </section>`;
}

/** The way back, first in the view and first in the order of the keyboard. */
export const renderBack = (search: JuJobSearch, words: string) =>
  html`<p class="back">
    <button class="control quiet" type="button" @click=${() => search.views?.back()}>
      ${icon('arrow-back')}<span>${words}</span>
    </button>
  </p>`;

/** What was put away, with the way back. */
function renderPutAway({ marks, wording }: JuJobSearch) {
  const { t } = wording;
  const all = [...(marks?.dismissals.all ?? [])];
  if (!all.length) return nothing;
  return html`<ju-disclosure summary=${t('job-search-more:putAway', { count: all.length })}>
    <ul class="put-away-list">
      ${repeat(
        all,
        ([id]) => id,
        ([id, { title }]) =>
          html`<li>
            <bdi>${title}</bdi>
            <button
              class="control secondary"
              type="button"
              aria-label=${t('job-search-more:takeBackNamed', { title })}
              @click=${() => marks?.dismissals.takeBack(id)}
            >
              ${t('job-search-more:takeBack')}
            </button>
          </li>`,
      )}
    </ul>
  </ju-disclosure>`;
}

function renderState(search: JuJobSearch, state: FavouritesState) {
  const { t } = search.wording;
  switch (state.type) {
    case 'loading':
      return renderSkeletons();
    case 'error':
      return html`<ju-state heading=${t('job-search-more:favouritesFailed')} pictogram="cable-out">
        <ju-button slot="actions" variant="primary" @click=${() => search.views?.loadFavourites()}
          >${t('job-search-more:retry')}</ju-button
        >
      </ju-state>`;
    case 'loaded':
      return state.items.length
        ? html`<p class="note">
              ${t(search.around.remembers === false ? 'job-search-more:notRemembered' : 'job-search-more:favouritesKept')}
            </p>
            ${renderCards(search, state.items, { level: search.level + 1, why: false })}`
        : html`<ju-state pictogram="star">${t('job-search-more:favouritesEmpty')}</ju-state>`;
  }
}
