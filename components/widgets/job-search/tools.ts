import { draw } from '../../elements/icon/draw.ts';
import { star } from '../../elements/icon/drawings.ts';
import { chevronDown } from '../../elements/icon/more-drawings.ts';
import { html, live, nothing } from '../../core/facade.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import { furtherParts, withFilters } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { isMapped, renderSwitch } from './map-switch.ts';
import { isWish, type Further } from './query.ts';

type Order = NonNullable<Further['sort']> | 'match';

/** The orders there are for the present search; the first is the one that it comes in by itself. */
function ordersFor(search: JuJobSearch): Order[] {
  const { words, near } = search.searched;
  return [
    ...(words ? (['relevance'] as const) : []),
    'newest',
    'deadline',
    ...(near ? (['nearest'] as const) : []),
    ...(search.marks?.matching.isPossible ? (['match'] as const) : []),
  ];
}

function orderOf(search: JuJobSearch): Order {
  const { sort = 'relevance' } = search.searched.further;
  if (search.marks?.matching.on) return 'match';
  const orders = ordersFor(search);
  return orders.includes(sort) ? sort : (orders[0] ?? 'newest');
}

/** Above the results: in which order they come, and whether as list or on the map. */
export function renderTools(search: JuJobSearch) {
  const { t } = search.wording;
  const { state, mode } = search;
  const found = state.type === 'loaded' && state.items.length > 0;
  const order = orderOf(search);
  const sort =
    // A map has no first.
    found && !mode.easy && !isMapped(search)
      ? html`<label class="order"
          ><span>${t('job-search-more:order')}</span>
          <span class="box">
            <select
              @change=${(event: Event) => turn(search, (event.target as HTMLSelectElement).value as Order)}
            >
              ${ordersFor(search).map(
                (one) =>
                  html`<option value=${one} .selected=${live(one === order)}>
                    ${t('job-search-more:orderBy', { context: one })}
                  </option>`,
              )}</select
            >${draw(chevronDown)}</span
          ></label
        >`
      : nothing;
  const save =
    isKeepable(search) && !mode.easy
      ? html`<button
          class="control quiet save-search"
          type="button"
          @click=${async () => (await search.parts?.fetch('job-search-saved'))?.beginSaving(search)}
        >
          ${draw(star)}<span>${t('job-search-more:saveSearch')}</span>
        </button>`
      : nothing;
  const naming = search.parts?.get('job-search-saved')?.renderNaming(search);
  return [sort, renderSwitch(search), save, naming, renderMatchNote(search)];
}

/** Searched by more than where the page belongs. */
const isKeepable = ({ asked, wished, searched }: JuJobSearch): boolean =>
  (asked || wished) && (isWish(searched) || furtherParts(searched.further).length > 0);

/** Says what the order goes by, with the plain one a click away; or that there is nothing to go by. */
function renderMatchNote(search: JuJobSearch) {
  const note = search.marks?.matching.note;
  if (!note) return nothing;
  const { t } = search.wording;
  return html`<p class="note match-note">
    ${t('job-search-more:matchNote', note === 'on' ? {} : { context: note })}
    ${
      note === 'lost'
        ? nothing
        : html`<button class="link" type="button" @click=${() => turn(search, 'relevance')}>
            ${t('job-search-more:plainOrder')}
          </button>`
    }
  </p>`;
}

function turn(search: JuJobSearch, order: Order): void {
  const { marks, searched } = search;
  if (order === 'match') return void marks?.matching.turn(true);
  const [first] = ordersFor(search);
  const sort = order === first || order === 'relevance' ? undefined : order;
  void marks?.matching.turn(false, { further: withFilters(searched.further, { sort }) });
}

/** Below a card, when the best fit comes first. */
export const renderUnder = (search: JuJobSearch, posting: JobPostingSummary) =>
  search.marks?.matching.on
    ? search.parts?.need('job-search-match')?.renderReasons(search, posting)
    : nothing;

/** In the place of a card that was put away just now. */
export function renderInstead(search: JuJobSearch, { id }: JobPostingSummary) {
  const dismissed = search.marks?.dismissals.all.get(id);
  return dismissed?.fresh
    ? search.parts?.need('job-search-match')?.renderPutAway(search, id, dismissed)
    : undefined;
}

/** Where the page's storage is closed, what the person keeps goes with the page: said before they count on it. */
export const renderForgetting = ({ around, wished, favourites, wording }: JuJobSearch) =>
  around.remembers === false && (wished || favourites.size)
    ? html`<p class="note">${wording.t('job-search-more:notRemembered')}</p>`
    : nothing;
