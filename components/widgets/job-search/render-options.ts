import { jobPostingKinds, type JobPostingKind } from '../../../contract/types.ts';
import { html, live, nothing, type TemplateResult } from '../../core/facade.ts';
import type { ChoicesController } from './choices.controller.ts';
import { offered, toggled, type Listed } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** One thing to tick or to pick. */
export interface Option {
  readonly type?: 'checkbox' | 'radio';
  /** Of the group it is picked in. */
  readonly name?: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** How many it would find: part of its name, in a place of its own that waits for it. */
  readonly count?: number | undefined;
  readonly change: (checked: boolean) => unknown;
}

/** How many, in brackets; '' while it is not known. */
export const countText = (search: JuJobSearch, count: number | undefined): string =>
  count === undefined
    ? ''
    : search.wording.t('job-search-choices:count', {
        shown: search.wording.formats.number(count),
        ...(count >= 1000 && { context: 'over' }),
      });

export function renderOption(search: JuJobSearch, option: Option): TemplateResult {
  const { type = 'checkbox', name, value, label, checked, count, change } = option;
  return html`<label class="kind">
    <input
      type=${type}
      name=${name ?? nothing}
      value=${value}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span class="name">${label}</span> <span class="count">${countText(search, count)}</span>
  </label>`;
}

/** The count of one choice; what is left out of the answer finds nothing. */
export const countOf = (
  { counts }: ChoicesController,
  group: 'kind' | 'hours' | 'region' | 'education' | 'language' | 'accommodation',
  value: string,
): number | undefined => counts && (counts[group][value] ?? 0);

export const renderKinds = (search: JuJobSearch, choices: ChoicesController) =>
  html`<fieldset class="kinds">
    <legend>${search.wording.t('job-search-more:kinds')}</legend>
    <div class="options">
      ${jobPostingKinds.map((kind: JobPostingKind) =>
        renderOption(search, {
          value: kind,
          label: search.wording.t('kind', { context: kind }),
          checked: search.searched.kinds.includes(kind),
          count: countOf(choices, 'kind', kind),
          change: (checked) => {
            const others = search.searched.kinds.filter((other) => other !== kind);
            return search.change({ kinds: checked ? [...others, kind] : others });
          },
        }),
      )}
    </div>
  </fieldset>`;

/** Several of a group to tick. */
export const renderSeveral = (
  search: JuJobSearch,
  choices: ChoicesController,
  group: Listed,
  label: (value: string) => string,
) =>
  html`<div class="options">
    ${offered[group].map((value) =>
      renderOption(search, {
        value,
        label: label(value),
        checked:
          (search.searched.further[group] as readonly string[] | undefined)?.includes(value) ??
          false,
        count: countOf(choices, group, value),
        change: (checked) =>
          search.change({ further: toggled(search.searched.further, group, value, checked) }),
      }),
    )}
  </div>`;
