import { html } from 'lit';
import { practices, questions } from '../store.js';
import { inWords, t } from '../texts.js';

const card = ({ id, job, day, partner, done }) => html`
  <li>
    <ju-card heading=${job} level="2" href="#/practice/${id}">
      <p>${inWords(day)}</p>
      <p>${t(`partners.${partner}`)}</p>
      <ju-badge slot="footer" tone=${done.length === questions.length ? 'success' : 'info'}
        >${t('practised', { done: done.length, all: questions.length })}</ju-badge
      >
    </ju-card>
  </li>
`;

const empty = () => html`
  <ju-state heading=${t('emptyTitle')} pictogram="talk">
    ${t('emptyText')}
    <ju-button slot="actions" variant="primary" href="#/plan">${t('plan')}</ju-button>
  </ju-state>
`;

/** Everything that is planned. */
export function listView() {
  const planned = practices();
  return {
    title: t('practices'),
    content: html`
      <h1 tabindex="-1">${t('listTitle')}</h1>
      <p class="lead">${t('listLead')}</p>
      ${
        planned.length === 0
          ? empty()
          : html`<ul class="cards" role="list">
                ${planned.map(card)}
              </ul>
              <p class="actions">
                <ju-button variant="primary" href="#/plan">${t('plan')}</ju-button>
              </p>`
      }
    `,
  };
}
