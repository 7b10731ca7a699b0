import { longestLine, longestText, longTexts } from '../../../contract/writing/advertisement.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  workingHours,
} from '../../../contract/types.ts';
import { html, nothing, type TextKey } from '../../core/facade.ts';
import type { JuPostingForm } from './posting-form.element.ts';
import { renderFindings } from './render-findings.ts';
import type { Field } from './state.ts';

/** Languages that are offered, as primary subtags. */
const languages = ['da', 'en', 'de', 'ar', 'uk', 'ru', 'pl', 'tr'] as const;

/** Fields whose question alone says too little. */
const helped: ReadonlySet<Field> = new Set<Field>([
  'title',
  'workHours',
  'tasks',
  'must',
  'needNot',
  'workplace',
  'languages',
  'education',
  'accommodations',
  'deadline',
  'apply',
  'contact',
  'link',
]);

/** Words of a choice; kinds are called as everywhere. */
const choices = (values: readonly string[], words: (value: string) => string) =>
  values.map((value) => ({ value, label: words(value) }));

/** As a choice of its own it begins large, like the others. */
export function languageName(code: string, language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return code;
  }
}

/** What every field has: its words, what is to do about it, and what was found in it. */
function about(form: JuPostingForm, field: Field) {
  const { words, state } = form;
  const fault =
    state.type === 'writing' ? state.faults.find((each) => each.field === field)?.fault : undefined;
  return {
    label: words('field', { context: field }),
    description: helped.has(field) ? words('help', { context: field }) : '',
    error: fault ? faultText(form, field, fault) : '',
    found: renderFindings(form, field),
  };
}

/** What to do about a field. */
export function faultText(form: JuPostingForm, field: Field, fault: string): string {
  const { words, inLanguage } = form;
  if (fault === 'long') {
    const isText = longTexts.some((each) => each === field);
    return words('long', { most: inLanguage.number(isText ? longestText : longestLine.title) });
  }
  return words(fault === 'missing' ? 'missing' : 'fault', {
    context: fault === 'missing' ? field : fault,
  });
}

export function textField(
  form: JuPostingForm,
  field:
    'title' | 'employer' | 'occupation' | 'workHours' | 'street' | 'postalCode' | 'town' | 'link',
  optional = false,
) {
  const { label, description, error, found } = about(form, field);
  return html`<div class="field">
    <ju-text-field
      dir="auto"
      name=${field}
      label=${label}
      description=${description}
      error=${error}
      ?show-optional=${optional}
      aria-describedby="found-${field}"
      .value=${form.advertisement[field]}
    ></ju-text-field>
    ${found}
  </div>`;
}

export function textArea(
  form: JuPostingForm,
  field: 'tasks' | 'must' | 'needNot' | 'workplace' | 'apply' | 'contact',
  rows: number,
  optional = false,
) {
  const { label, description, error, found } = about(form, field);
  return html`<div class="field">
    <ju-textarea
      dir="auto"
      name=${field}
      label=${label}
      description=${description}
      error=${error}
      rows=${rows}
      ?show-optional=${optional}
      aria-describedby="found-${field}"
      .value=${form.advertisement[field]}
    ></ju-textarea>
    ${found}
  </div>`;
}

export function dateField(form: JuPostingForm, field: 'start' | 'deadline') {
  const { label, description, error } = about(form, field);
  return html`<ju-date-field
    name=${field}
    label=${label}
    description=${description}
    error=${error}
    show-optional
    .value=${form.advertisement[field]}
  ></ju-date-field>`;
}

export function select(form: JuPostingForm, field: 'kind' | 'education' | 'remote' | 'language') {
  const { words, advertisement } = form;
  const key = (name: string) => name as TextKey<'posting-form'>;
  const offered = {
    kind: () =>
      choices(jobPostingKinds, (kind) => words(key('job-search:kind'), { context: kind })),
    education: () =>
      choices(['', ...educationLevels], (level) =>
        words('education', { context: level || 'unsaid' }),
      ),
    remote: () =>
      choices(['', 'partly', 'wholly'], (remote) => words('remote', { context: remote || 'no' })),
    language: () => choices(['da', 'en'], (code) => languageName(code, form.language)),
  }[field]();
  const { label, description } = about(form, field);
  return html`<ju-select
    name=${field}
    label=${label}
    description=${description}
    .options=${offered}
    .value=${advertisement[field]}
  ></ju-select>`;
}

export function several(form: JuPostingForm, field: 'hours' | 'languages' | 'accommodations') {
  const { words, advertisement, language } = form;
  const offered = {
    hours: () => choices(workingHours, (one) => words('hours', { context: one })),
    accommodations: () =>
      choices(accommodations, (one) => words('accommodation', { context: one })),
    languages: () => choices(languages, (code) => languageName(code, language)),
  }[field]();
  const { label, description } = about(form, field);
  return html`<ju-choice-group
    multiple
    ?columns=${field !== 'accommodations'}
    name=${field}
    label=${label}
    description=${description}
    show-optional
    .choices=${offered}
    .values=${advertisement[field]}
  ></ju-choice-group>`;
}

/** Whether there is one place to go to, and where it is. */
export function place(form: JuPostingForm) {
  const { words, advertisement } = form;
  const { moving } = advertisement;
  return html`<ju-choice-group
      name="moving"
      label=${words('field', { context: 'moving' })}
      .choices=${choices(['no', 'yes'], (value) => words('moving', { context: value }))}
      .values=${[moving ? 'yes' : 'no']}
    ></ju-choice-group>
    ${
      moving
        ? nothing
        : html`${textField(form, 'street', true)}
            <div class="row">
              ${textField(form, 'postalCode', true)} ${textField(form, 'town')}
            </div>`
    }`;
}
