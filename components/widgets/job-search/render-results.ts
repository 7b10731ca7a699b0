import { html, nothing, repeat, type TemplateResult } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { star, sun } from '../../elements/icon/drawings.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { pageSize } from './query.ts';
import { isPacked, type FailureCode, type JobSearchState, type KnownPosting } from './state.ts';
import { becauseText, failureText, foundText, showMoreText, shownText } from './wording.ts';

type Loaded = Extract<JobSearchState, { type: 'loaded' }>;

/** What was found, and why it is shown. Stays in the page behind a posting, so that 'back' finds it as it was. */
export function renderResults(search: JuJobSearch) {
  const { state, view, wording } = search;
  const found = state.type !== 'loaded' || state.items.length > 0;
  const busy =
    state.type === 'loading' || (state.type === 'loaded' && state.update.type === 'searching');
  return html`<section
    class="results"
    data-view
    aria-labelledby="found"
    aria-busy=${busy ? 'true' : 'false'}
    ?hidden=${view.type !== 'results' || search.guide}
  >
    <header>
      <p id="found" class="heading" role="heading" aria-level=${search.foundLevel} tabindex="-1">
        ${foundText(search)}
      </p>
      <button
        class="control quiet to-favourites"
        type="button"
        @click=${() => search.lead((views) => views.openFavourites())}
      >
        ${draw(star)}<span>${wording.t('favourites')}</span>
      </button>
    </header>
    ${search.mode.easy?.renderAgain(search)} ${renderScope(search)}
    <div class="tools">${search.more?.renderTools(search)}</div>
    ${search.more?.renderForgetting(search)} ${renderProblem(search)}
    ${found ? nothing : search.more?.renderEmpty(search)}
    ${state.type === 'loading' ? renderSkeletons() : nothing}
    ${state.type === 'error' ? renderFailure(search, state.code) : nothing}
    ${
      state.type === 'loaded'
        ? (search.more?.renderMapped(search) ?? renderLoaded(search, state))
        : nothing
    }
  </section>`;
}

/** Why these and no others, and the way to all of them in one click. */
function renderScope(search: JuJobSearch) {
  const { t } = search.wording;
  if (search.wished) {
    return html`<div class="because">
      ${draw(sun)}
      <p ?data-ju-silent=${!!search.searched.words}>
        ${search.marks?.matching.on ? nothing : becauseText(search)}
        <button class="link" type="button" @click=${() => search.showAll()}>${t('showAll')}</button>
      </p>
    </div>`;
  }
  const { state, searched } = search;
  if (search.mode.easy || !searched.municipality || state.type !== 'loaded' || !state.items.length)
    return nothing;
  return html`<p>
    <button class="link" type="button" @click=${() => search.change({ municipality: '' })}>
      ${t('wholeCountry')}
    </button>
  </p>`;
}

/** What did not work is said where one looks, not only to a screen reader. */
export const renderProblem = ({ failure }: JuJobSearch) =>
  failure ? html`<ju-alert tone="error">${failure}</ju-alert>` : nothing;

export const renderSkeletons = (): TemplateResult =>
  html`<div class="list">
    <ju-skeleton lines="4"></ju-skeleton><ju-skeleton lines="4"></ju-skeleton
    ><ju-skeleton lines="4"></ju-skeleton>
  </div>`;

/** Plain words until the drawn ones are here: what failed may have kept them away too. */
const renderFailure = (search: JuJobSearch, code: FailureCode, stale = false) =>
  search.more?.renderFailure(search, code, stale) ?? html`<p>${failureText(search, code)}</p>`;

function renderLoaded(search: JuJobSearch, { items, next, update }: Loaded) {
  const { t } = search.wording;
  const failed = update.type === 'failed' ? update : undefined;
  return html`${failed?.during === 'searching' ? renderFailure(search, failed.code, true) : nothing}
  ${renderCards(search, items.slice(0, search.shown), {
    level: search.foundLevel + 1,
    why: search.wished,
    far: search.far,
  })}
  ${failed?.during === 'more' ? html`<ju-alert tone="error">${t('job-search-more:moreFailed')}</ju-alert>` : nothing}
  ${
    next !== null || items.length > pageSize
      ? html`<ju-show-more
          ?more=${next !== null}
          ?loading=${update.type === 'more'}
          label=${showMoreText(search)}
          @ju-show-more-request=${() => search.showMore()}
          >${shownText(search)}</ju-show-more
        >`
      : nothing
  }`;
}

interface CardsOptions {
  readonly level: number;
  readonly why: boolean;
  /** Pages that have let go of their cards. */
  readonly far?: ReadonlySet<number> | undefined;
}

/**
 * Cards in a list, page by page. A page keeps its place in the layout while it is out of sight, so long lists stay quick;
 * pages and not cards, because Chromium takes long to let go of thousands of such boxes (10,000: 10 s, 500: 0.1 s).
 */
export function renderCards(
  search: JuJobSearch,
  items: readonly KnownPosting[],
  { level, why, far }: CardsOptions,
) {
  const pages = [...Array(Math.ceil(items.length / pageSize)).keys()].map((page) =>
    items.slice(page * pageSize, (page + 1) * pageSize),
  );
  // Roles, for HTML's own list would not have anything between it and its items.
  return html`<div class="list" role="list">
    ${pages.map(
      (page, index) =>
        html`<div class="page" role="presentation">
          ${
            far?.has(index)
              ? nothing
              : repeat(
                  // One that is still packed comes in a moment.
                  page.filter((posting) => !isPacked(posting)),
                  ({ id }) => id,
                  (posting, at) =>
                    html`<div
                      role="listitem"
                      aria-posinset=${far ? index * pageSize + at + 1 : nothing}
                      aria-setsize=${far ? items.length : nothing}
                    >
                      ${
                        search.more?.renderInstead(search, posting) ??
                        html`<ju-job-card
                          data-id=${posting.id}
                          heading-level=${level}
                          .posting=${posting}
                          .favourite=${search.favourites.has(posting.id)}
                          .why=${why}
                          >${search.more?.renderUnder(search, posting)}</ju-job-card
                        >`
                      }
                    </div>`,
                )
          }
        </div>`,
    )}
  </div>`;
}
