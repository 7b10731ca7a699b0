import { html, nothing } from 'lit';
import { markDone, practiceOf, questions, removePractice } from '../store.js';
import { inWords, t } from '../texts.js';
import { say } from './toast.js';

const gone = () => ({
  title: t('goneTitle'),
  content: html`<h1 tabindex="-1">${t('goneTitle')}</h1>
    <p class="lead">${t('goneText')}</p>
    <p class="actions"><ju-button variant="primary" href="#/">${t('back')}</ju-button></p>`,
});

const dialog = () => document.querySelector('#delete');

function remove(id) {
  dialog().close();
  removePractice(id);
  location.hash = '#/';
  say(t('deleted'));
}

const confirm = (id) => html`
  <ju-dialog id="delete" heading=${t('deleteTitle')}>
    <p>${t('deleteText')}</p>
    <ju-button slot="actions" variant="primary" @click=${() => remove(id)}
      >${t('deleteYes')}</ju-button
    >
    <ju-button slot="actions" @click=${() => dialog().close()}>${t('deleteNo')}</ju-button>
  </ju-dialog>
`;

/** One practice: its questions, and help with the answers. */
export function practiceView(id) {
  const practice = practiceOf(id);
  if (!practice) return gone();
  const { job, day, partner, length, note, done } = practice;
  const fact = (name, words, wide = false) =>
    html`<div class=${wide ? 'wide' : ''}>
      <dt>${name}</dt>
      <dd>${words}</dd>
    </div>`;
  return {
    title: job,
    content: html`
      <p class="back">
        <a href="#/"><ju-icon name="arrow-back"></ju-icon>${t('back')}</a>
      </p>
      <h1 tabindex="-1"><bdi>${job}</bdi></h1>
      <dl class="facts">
        ${fact(t('factDay'), inWords(day))} ${fact(t('factPartner'), t(`partners.${partner}`))}
        ${fact(t('factLength'), t('minutes', { count: length }))}
        ${note ? fact(t('factNote'), html`<bdi>${note}</bdi>`, true) : nothing}
      </dl>
      <section class="paper">
        <ju-choice-group
          multiple
          question
          label=${t('questions')}
          description=${t('questionsHelp')}
          .choices=${questions.map((name) => ({ value: name, label: t(`question.${name}`) }))}
          .values=${done}
          @change=${(event) => markDone(id, [...event.currentTarget.values])}
        ></ju-choice-group>
        <p class="progress" role="status">
          ${
            done.length === questions.length
              ? html`<ju-badge tone="success">${t('allDone')}</ju-badge>`
              : t('practised', { done: done.length, all: questions.length })
          }
        </p>
        <ju-disclosure summary=${t('tipsTitle')}>
          <ul>
            ${t('tips').map((tip) => html`<li>${tip}</li>`)}
          </ul>
        </ju-disclosure>
      </section>
      <p class="actions">
        <ju-button icon="trash" @click=${() => dialog().show()}>${t('delete')}</ju-button>
      </p>
      ${confirm(id)}
    `,
  };
}
