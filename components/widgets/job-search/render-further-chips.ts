import { html, repeat, type TemplateResult } from '../../core/facade.ts';
import { furtherText } from './further-wording.ts';
import { furtherParts, withoutPart, type FurtherPart } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { leaveChip } from './render-form.ts';

/** The further filters as chips: items of the list that the first wishes stand in. */
export function renderFurtherChips(search: JuJobSearch) {
  const parts = furtherParts(search.searched.further);
  // Their words come with the choices.
  if (!parts.length || !search.parts?.need('job-search-choices')) return undefined;
  const chips = repeat(
    parts,
    ({ name, value }) => name + value,
    (part) =>
      html`<li>
        <ju-chip
          label=${furtherText(search, part)}
          @ju-remove=${(event: Event) => remove(search, part, event)}
        ></ju-chip>
      </li>`,
  );
  return { count: parts.length, chips };
}

function remove(search: JuJobSearch, part: FurtherPart, event: Event): void {
  leaveChip(search, event);
  void search.search({
    ...search.searched,
    further: withoutPart(search.searched.further, part),
  });
}

/** More chips than this are folded. */
const mostChips = 12;

/** Unfolds the chips where there are many. */
export function renderFold(search: JuJobSearch, count: number): TemplateResult | undefined {
  if (count <= mostChips) return undefined;
  const { unfolded } = search;
  return html`<button
    class="link"
    type="button"
    aria-expanded=${unfolded ? 'true' : 'false'}
    @click=${() => {
      search.unfolded = !unfolded;
    }}
  >
    ${search.wording.t(unfolded ? 'job-search-more:foldChips' : 'job-search-more:allChips', { count })}
  </button>`;
}
