import { html, nothing } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { submit } from './render-form.ts';
import { placeFailure } from './wording.ts';

/** What to choose by: a sheet where it is narrow, a column where there is room. Its fields come when they are seen. */
export function renderChoices(search: JuJobSearch) {
  const { t } = search.wording;
  const { wide, choosing } = search;
  const shown = search.view.type === 'results';
  const seen = (wide && shown) || choosing;
  const part = seen
    ? search.parts?.need('job-search-choices')
    : search.parts?.get('job-search-choices');
  const fields = part?.renderFields(search) ?? html`<ju-skeleton lines="6"></ju-skeleton>`;
  if (wide) {
    return html`<form
      class="choices"
      data-view
      aria-label=${t('choices')}
      ?hidden=${!shown}
      @submit=${submit(search)}
    >
      ${fields}
    </form>`;
  }
  return html`<ju-dialog
    heading=${t('choices')}
    .open=${choosing && shown}
    @close=${() => {
      search.choosing = false;
    }}
  >
    <form class="choices" aria-label=${t('choices')} @submit=${see(search)}>
      ${seen || part ? fields : nothing}
    </form>
    <div class="see" slot="actions">
      <button class="control primary" type="button" @click=${see(search)}>
        ${seeText(search)}
      </button>
    </div>
  </ju-dialog>`;
}

/** Closes the sheet and leads to what the choices came to. */
const see = (search: JuJobSearch) => async (event: Event) => {
  event.preventDefault();
  await search.find();
  if (placeFailure(search)) return;
  search.choosing = false;
  await search.views?.toAnswer();
};

/** What the choices came to, said on the way there: where they are folded out, the jobs are far below. */
function seeText({ wording, state }: JuJobSearch): string {
  const { t } = wording;
  if (state.type !== 'loaded' || state.update.type !== 'none' || !state.items.length)
    return t('find');
  const { value: count, relation } = state.total;
  return t('job-search-more:see', { count, ...(relation === 'over' && { context: 'over' }) });
}
