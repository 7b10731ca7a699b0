import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { dateTimeFormat } from '../../core/facade.ts';
import { writeTelephone } from '../contact/telephone.ts';
import { failureAlert, failureText } from '../personal/failures.ts';
import { deed, heading, subheading } from '../personal/render-parts.ts';
import { download, fileName } from '../../core/take-away.ts';
import { renderErased, renderEraseLetter } from './render-erasing.ts';
import { renderLines } from './render-curriculum.ts';
import { renderContactLines, renderCurriculumLines } from './render-review.ts';
import type { Screen } from './screen.ts';
import { letterToSend, textOf } from './sending.ts';
import type { ApplicationState } from './state.ts';

type Of<Type extends ApplicationState['type']> = Extract<ApplicationState, { type: Type }>;

/** Everything before and after the writing. */
export function renderAfter(
  screen: Screen,
  state: Exclude<ApplicationState, { type: 'writing' }>,
): TemplateResult {
  switch (state.type) {
    case 'loading':
      return html`<p class="quiet">${screen.t('personal:loading')}</p>
        <ju-skeleton lines="3"></ju-skeleton>
        <ju-skeleton lines="3"></ju-skeleton>`;
    case 'found':
      return renderFound(screen);
    case 'error':
      return renderError(screen, state);
    case 'closed':
      return renderClosed(screen, state);
    case 'sent':
      return renderSent(screen, state);
    case 'taken-back':
      return renderTakenBack(screen, state);
  }
}

function renderFound(screen: Screen): TemplateResult {
  const { t, words, controller } = screen;
  return html`${heading(screen, t('found.heading'), 'document')}
    <p>${words('found.text')}</p>
    <div class="doors">
      <ju-button variant="primary" @click=${() => void controller.claim()}
        >${deed(screen, 'walk', t('found.goOn'))}</ju-button
      >
      <ju-button variant="quiet" @click=${() => void controller.eraseFound()}
        >${t('found.erase')}</ju-button
      >
    </div>`;
}

function renderError(screen: Screen, { code }: Of<'error'>): TemplateResult {
  const { t, controller } = screen;
  return html`${heading(screen, t('error.heading'), 'cable-out')}
    <p>${failureText(screen, code)}</p>
    <div class="doors">
      <ju-button variant="primary" @click=${() => void controller.load()}
        >${deed(screen, 'walk', t('personal:tryAgain'))}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.writeAnyway()}
        >${t('error.write')}</ju-button
      >
    </div>`;
}

/** The letter was not written in vain: it is shown, and can be taken elsewhere. */
function renderClosed(
  screen: Screen,
  { why, draft, addressee, erased, copying }: Of<'closed'>,
): TemplateResult {
  const { t, words } = screen;
  const letter = letterToSend(draft.letter);
  return html`${heading(screen, t(`closed.${why}.heading`), 'document')}
    <p>${words(`closed.${why}.text`)}</p>
    ${renderErased(screen, erased)}
    ${
      letter
        ? html`<p>${words('closed.letter')}</p>
            <div class="box" data-ju-silent>${renderLines([letter])}</div>
            ${renderTakeAway(screen, letter, addressee.title ?? addressee.company ?? '', copying)}
            ${renderEraseLetter(screen)}`
        : nothing
    }`;
}

function renderTakeAway(
  { t, controller }: Screen,
  text: string,
  name: string,
  copying?: 'copied' | 'refused',
): TemplateResult {
  return html`<div class="doors">
      <ju-button icon="document" @click=${() => void controller.copy(text)}
        >${t('personal:copy')}</ju-button
      >
      <ju-button
        icon="download"
        @click=${() => download(fileName(`${t('fileName')} ${name}`, 'txt'), text, 'text/plain')}
        >${t('personal:download')}</ju-button
      >
    </div>
    ${
      copying
        ? html`<ju-alert tone=${copying === 'copied' ? 'success' : 'info'}
            >${t(copying === 'copied' ? 'personal:copied' : 'personal:copyByHand')}</ju-alert
          >`
        : nothing
    }`;
}

function renderSent(screen: Screen, state: Of<'sent'>): TemplateResult {
  const { t, words, language } = screen;
  const { application, fresh, earlier, copying } = state;
  const { title, companyName, sent, contact, letter, curriculumVitae } = application;
  const when = dateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(sent),
  );
  const company = companyName ?? t('review.unnamed');
  // A number stays on one line.
  const way = contact.telephone
    ? writeTelephone(contact.telephone).replaceAll(' ', '\u00a0')
    : (contact.email ?? '');
  const text = textOf(application, (field) => t(`curriculum.field.${field}`));
  return html`${heading(screen, t(fresh ? 'sent.heading' : 'sent.headingAgain'), 'glad')}
    <div class="box">
      ${application.about.jobPosting ? html`<p class="own strong" dir="auto">${title}</p>` : nothing}
      <p class="own" dir="auto">${company}</p>
      <p>${words('sent.when', { date: when })}</p>
    </div>
    ${earlier ? html`<ju-alert tone="warning">${words('sent.earlier')}</ju-alert>` : nothing}
    <p>${words('sent.next', { company, way })}</p>
    <ju-disclosure summary=${t('sent.show')}>
      <div class="stack" data-ju-silent>
        <div class="box">
          <span class="note">${t('review.letter')}</span>${renderLines([letter])}
        </div>
        <div class="box">
          <span class="note">${t('review.contact')}</span>${renderContactLines(contact)}
        </div>
        <div class="box">
          <span class="note">${t('review.curriculum')}</span>
          ${renderCurriculumLines(screen, curriculumVitae)}
        </div>
      </div>
    </ju-disclosure>
    ${renderTakeAway(screen, text, title, copying)}
    <p class="note">${words('personal:browser')}</p>
    ${state.confirming ? renderConfirm(screen, state) : renderTakeBack(screen)}`;
}

const renderTakeBack = ({ t, controller }: Screen): TemplateResult =>
  html`<div>
    <ju-button
      id="take-back"
      class="back"
      variant="quiet"
      icon="undo"
      @click=${() => controller.delivery.confirmTakingBack(true)}
      >${t('sent.takeBack')}</ju-button
    >
  </div>`;

/** In the page rather than over it: in a frame as tall as its content, a dialog could open out of sight. */
function renderConfirm(screen: Screen, { takingBack }: Of<'sent'>): TemplateResult {
  const { t, words, controller } = screen;
  return html`<section class="box" aria-labelledby="confirm-heading">
    ${subheading(screen, t('sent.confirmHeading'), 'confirm-heading')}
    <p>${words('sent.confirmText')}</p>
    ${failureAlert(screen, t('sent.takeBackFailed'), takingBack)}
    <div class="doors">
      <ju-button icon="undo" @click=${() => void controller.delivery.takeBack()}
        >${t(takingBack.type === 'running' ? 'sent.takingBack' : 'sent.confirm')}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.delivery.confirmTakingBack(false)}
        >${t('sent.keep')}</ju-button
      >
    </div>
  </section>`;
}

function renderTakenBack(screen: Screen, { erased }: Of<'taken-back'>): TemplateResult {
  const { t, words, controller } = screen;
  return html`${heading(screen, t('takenBack.heading'), 'bin')}
    ${erased ? renderErased(screen, erased) : html`<p>${words('takenBack.text')}</p>`}
    <div class="doors">
      <ju-button variant="primary" @click=${() => controller.resume()}
        >${deed(screen, 'write', t(erased ? 'title.unknown' : 'takenBack.resume'))}</ju-button
      >
    </div>
    ${erased ? nothing : renderEraseLetter(screen)}`;
}
