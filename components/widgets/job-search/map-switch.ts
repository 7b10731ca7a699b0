import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { list, map } from '../../elements/icon/more-drawings.ts';
import type { JuJobSearch } from './job-search.element.ts';

const mapped = new WeakSet<JuJobSearch>();

/** Whether the jobs are shown on the map. */
export const isMapped = (search: JuJobSearch): boolean => mapped.has(search);

/** Shows the jobs on the map, or in the list again. The map is fetched when it is asked for. */
export async function showOnMap(search: JuJobSearch, wanted: boolean): Promise<void> {
  search.failure = '';
  if (wanted) mapped.add(search);
  else mapped.delete(search);
  search.requestUpdate();
  // The list comes by what fits, the map by what was searched for.
  if (search.marks?.matching.isChosen) void search.searchQuietly(search.searched);
  if (!wanted) return;
  try {
    await search.parts?.fetch('job-search-map');
  } catch {
    await showOnMap(search, false);
    search.fail(search.wording.t('job-search-more:mapFailed'));
  }
}

/** List or map: the same jobs. */
export function renderSwitch(search: JuJobSearch) {
  const { state, wording } = search;
  const { t } = wording;
  if (!isMapped(search) && (state.type !== 'loaded' || !state.items.length)) return nothing;
  const choice = (drawing: string, words: string, wanted: boolean) =>
    html`<button
      type="button"
      aria-pressed=${wanted === isMapped(search) ? 'true' : 'false'}
      @click=${() => showOnMap(search, wanted)}
    >
      ${draw(drawing)}<span>${words}</span>
    </button>`;
  return html`<div class="as" role="group" aria-label=${t('job-search-more:showAs')}>
    ${choice(list, t('job-search-more:asList'), false)}
    ${choice(map, t('job-search-more:asMap'), true)}
  </div>`;
}

/** The map in the list's place; undefined: the list. */
export function renderMapped(search: JuJobSearch) {
  if (!isMapped(search)) return undefined;
  return (
    search.parts?.get('job-search-map')?.renderMap(search) ??
    html`<ju-skeleton lines="8"></ju-skeleton>`
  );
}
