import { todayInDenmark } from 'jobunivers/core';
import { html } from 'lit';
import { addPractice, draft, keepDraft } from '../store.js';
import { t } from '../texts.js';
import { say } from './toast.js';

const partners = [
  { value: 'friend', pictogram: 'person' },
  { value: 'adviser', pictogram: 'talk' },
  { value: 'alone', pictogram: 'glad' },
];
const lengths = [15, 30, 45];

const controlsOf = (form) =>
  [...form.elements].filter((control) => 'validationMessage' in control && control.name);

/** Says what is missing in one place above the form, and at each question. @returns whether all is well. */
async function check(form) {
  const wrong = controlsOf(form).filter((control) => !control.checkValidity());
  for (const control of wrong) control.reportValidity();
  await Promise.all(wrong.map((control) => control.updateComplete));
  const summary = form.querySelector('ju-error-summary');
  summary.hidden = wrong.length === 0;
  // Empty first, so that it takes the focus again when it has the same to say.
  summary.entries = [];
  await summary.updateComplete;
  summary.entries = wrong.map((control) => ({
    message: `${control.label} ${control.validationMessage}`,
    control,
  }));
  return wrong.length === 0;
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  if (!(await check(form))) return;
  const { job, day, partner, length, note } = Object.fromEntries(new FormData(form));
  const id = addPractice({ job: job.trim(), day, partner, length: Number(length), note });
  keepDraft({});
  location.hash = `#/practice/${id}`;
  say(t('saved'));
}

const remember = (event) => keepDraft(Object.fromEntries(new FormData(event.currentTarget)));

/** What a practice is made from. */
export function planView() {
  const { job = '', day = '', partner = '', length = '30', note = '' } = draft();
  return {
    title: t('plan'),
    content: html`
      <h1 tabindex="-1">${t('plan')}</h1>
      <p class="lead">${t('planLead')}</p>
      <form class="paper" novalidate @submit=${send} @input=${remember} @change=${remember}>
        <ju-error-summary hidden></ju-error-summary>
        <ju-text-field
          name="job"
          label=${t('job')}
          description=${t('jobHelp')}
          maxlength="60"
          required
          .value=${job}
        ></ju-text-field>
        <ju-date-field
          name="day"
          label=${t('day')}
          description=${t('dayHelp')}
          min=${todayInDenmark()}
          required
          .value=${day}
        ></ju-date-field>
        <ju-choice-group
          name="partner"
          label=${t('partner')}
          columns
          required
          .choices=${partners.map((one) => ({ ...one, label: t(`partners.${one.value}`) }))}
          .value=${partner}
        ></ju-choice-group>
        <ju-select
          name="length"
          label=${t('length')}
          .options=${lengths.map((count) => ({
            value: String(count),
            label: t('minutes', { count }),
          }))}
          .value=${length}
        ></ju-select>
        <ju-textarea
          name="note"
          label=${t('note')}
          description=${t('noteHelp')}
          maxlength="400"
          show-optional
          .value=${note}
        ></ju-textarea>
        <p class="actions">
          <ju-button type="submit" variant="primary">${t('save')}</ju-button>
          <ju-button variant="quiet" href="#/">${t('back')}</ju-button>
        </p>
      </form>
    `,
  };
}
