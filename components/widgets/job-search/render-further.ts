import type { EducationLevel } from '../../../contract/types.ts';
import { html, live, nothing } from '../../core/facade.ts';
import type { JuSelect } from '../../elements/select/select.element.ts';
import type { ChoicesController } from './choices.controller.ts';
import { furtherText, languageName } from './further-wording.ts';
import { offered, withFilters, type FurtherPart } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';
import type { Further } from './query.ts';
import { countOf, countText, renderOption, renderSeveral } from './render-options.ts';

/** What fewer people choose by: folded, open where something in it is chosen. */
export function renderFurther(search: JuJobSearch, choices: ChoicesController) {
  const { t } = search.wording;
  const { further } = search.searched;
  return [
    fold(
      search,
      'hours',
      further.hours,
      renderSeveral(search, choices, 'hours', named(search, 'hours')),
    ),
    fold(search, 'remote', further.remote, renderRemote(search, choices)),
    fold(
      search,
      'accommodation',
      further.accommodation,
      html`<p class="note">${t('job-search-choices:accommodationHelp')}</p>
        ${renderSeveral(search, choices, 'accommodation', named(search, 'accommodation'))}`,
    ),
    fold(search, 'education', further.education, renderEducation(search, choices)),
    fold(
      search,
      'language',
      further.language,
      html`<p class="note">${t('job-search-choices:languageHelp')}</p>
        ${renderSeveral(search, choices, 'language', (value) => languageName(search, value))}`,
    ),
    choices.lastVisit ? renderNew(search, choices.lastVisit) : nothing,
  ];
}

const named = (search: JuJobSearch, name: FurtherPart['name']) => (value: string) =>
  furtherText(search, { name, value });

type Group = 'hours' | 'remote' | 'accommodation' | 'education' | 'language';

function fold(search: JuJobSearch, group: Group, chosen: unknown, fields: unknown) {
  const legend = search.wording.t('job-search-choices:group', { context: group });
  return html`<ju-disclosure data-group=${group} summary=${legend} ?open=${Boolean(chosen)}>
    <fieldset>
      <legend class="visually-hidden">${legend}</legend>
      ${fields}
    </fieldset>
  </ju-disclosure>`;
}

const set = (search: JuJobSearch, change: Partial<Further>): void =>
  void search.change({ further: withFilters(search.searched.further, change) });

const renderRemote = (search: JuJobSearch, { counts }: ChoicesController) =>
  renderOption(search, {
    value: 'remote',
    label: furtherText(search, { name: 'remote', value: '' }),
    checked: search.searched.further.remote ?? false,
    count: counts?.remote,
    change: (remote) => set(search, { remote }),
  });

const renderNew = (search: JuJobSearch, lastVisit: string) =>
  html`<div class="options">
    ${renderOption(search, {
      value: 'new',
      label: search.wording.t('job-search-choices:postedSince', {
        date: search.wording.formats.date(lastVisit, 'medium'),
      }),
      checked: search.searched.further.postedSince !== undefined,
      change: (wanted) => set(search, { postedSince: wanted ? lastVisit : '' }),
    })}
  </div>`;

function renderEducation(search: JuJobSearch, choices: ChoicesController) {
  const { t } = search.wording;
  return html`<ju-select
    name="education"
    label=${t('job-search-choices:educationLabel')}
    .options=${[
      { value: '', label: t('job-search-choices:any') },
      ...offered.education.map((value) => ({
        value,
        label:
          `${t('job-search-choices:level', { context: value })} ${countText(search, countOf(choices, 'education', value))}`.trim(),
      })),
    ]}
    .value=${live(search.searched.further.education ?? '')}
    @change=${(event: Event) =>
      set(search, { education: (event.target as JuSelect).value as EducationLevel })}
  ></ju-select>`;
}
