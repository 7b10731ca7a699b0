import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { readContact } from '../contact/contact.ts';
import { writeTelephone } from '../contact/telephone.ts';
import { failureAlert } from '../personal/failures.ts';
import { deed, heading } from '../personal/render-parts.ts';
import type { Contact, CurriculumVitae } from '../../../contract/types.ts';
import { curriculumFields, linesToShow, readCurriculum } from './curriculum.ts';
import { renderLines } from './render-curriculum.ts';
import type { Writing } from './render-writing.ts';
import type { Screen } from './screen.ts';
import { letterToSend } from './sending.ts';
import type { Step } from './state.ts';

/** Everything that is sent, to whom, and nothing else; then the one button that sends it. */
export function renderReview(
  screen: Screen,
  { draft, addressee, sending }: Writing,
): TemplateResult {
  const { t, words, controller } = screen;
  const { contact } = readContact(draft.contact);
  const company = addressee.company ?? t('review.unnamed');
  return html`${heading(screen, t('review.heading'), 'letter')}
    <dl class="sent">
      ${row(screen, t('review.to'), html`<p class="own strong" dir="auto">${company}</p>`)}
      ${
        addressee.title
          ? row(
              screen,
              t('review.about'),
              html`<p class="own" dir="auto" lang=${addressee.inLanguage ?? nothing}>
                ${addressee.title}
              </p>`,
            )
          : nothing
      }
      ${row(screen, t('review.letter'), renderLines([letterToSend(draft.letter)]), 'letter')}
      ${row(screen, t('review.contact'), contact ? renderContactLines(contact) : nothing, 'contact')}
      ${row(
        screen,
        t('review.curriculum'),
        renderCurriculumLines(screen, readCurriculum(draft.curriculumVitae, draft.ticked)),
        'curriculum',
      )}
    </dl>
    <p>${words('review.only', { company })}</p>
    <p class="note">${words('personal:browser')}</p>
    ${failureAlert(screen, t('review.failed'), sending)}
    <div class="way">
      <ju-button variant="primary" @click=${() => void controller.delivery.send()}
        >${deed(screen, 'letter', t(sending.type === 'running' ? 'review.sending' : 'review.send'))}</ju-button
      >
    </div>`;
}

/** What the person wrote is never read aloud: the voice may be somebody else's, far away. */
function row(
  { t, controller }: Screen,
  title: string,
  content: unknown,
  step?: Step,
): TemplateResult {
  return html`<div class="row">
    <dt>${title}</dt>
    <dd data-ju-silent=${step ?? nothing}>${content}</dd>
    ${
      step
        ? html`<dd class="edit">
            <ju-button
              variant="quiet"
              icon="pencil"
              label=${t('review.editOf', { name: title })}
              @click=${() => controller.go(step)}
              >${t('personal:edit')}</ju-button
            >
          </dd>`
        : nothing
    }
  </div>`;
}

export const renderContactLines = ({ name, telephone, email }: Contact): TemplateResult =>
  html`<p class="own" dir="auto" lang="">${name}</p>
    ${telephone ? html`<p class="own"><bdi dir="ltr">${writeTelephone(telephone)}</bdi></p>` : nothing}
    ${email ? html`<p class="own"><bdi dir="ltr">${email}</bdi></p>` : nothing}`;

export function renderCurriculumLines(
  { t }: Screen,
  curriculumVitae: CurriculumVitae | undefined,
): TemplateResult {
  if (!curriculumVitae) return html`<p>${t('review.nothing')}</p>`;
  return html`${curriculumFields
    .filter((field) => curriculumVitae[field] !== undefined)
    .map(
      (field) =>
        html`<p class="note">${t(`curriculum.field.${field}`)}</p>
          ${renderLines(linesToShow(curriculumVitae[field]))}`,
    )}`;
}
