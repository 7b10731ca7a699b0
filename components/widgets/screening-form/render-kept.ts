import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { hasAnswers } from './profile.ts';
import { renderHealthReview } from './render-health-review.ts';
import { deed, heading, subheading } from '../personal/render-parts.ts';
import { failureAlert, failureText } from './failures.ts';
import type { Screen } from './screen.ts';
import { healthTakenBack, unsavedHealth, type Of } from './state.ts';
import { isOpen, viewsOf } from './views.ts';

/** Everything is kept: on to the jobs, or back to the answers. */
export function renderKept(screen: Screen, state: Of<'kept'>): TemplateResult {
  const { t, words, easy, act } = screen;
  const wishes = hasAnswers(state);
  const titles = state.fresh
    ? wishes
      ? (['title', 'intro'] as const)
      : (['titleNothing', 'introNothing'] as const)
    : (['titleAgain', wishes ? 'introAgain' : 'introHealthOnly'] as const);
  const toSettle = unsavedHealth(state) !== undefined || healthTakenBack(state);
  return html`${heading(screen, t(`kept.${titles[0]}`), 'glad', easy || (state.fresh && wishes))}
    <p>${words(`kept.${titles[1]}`)}</p>
    ${
      toSettle
        ? html`<ju-alert tone="warning"
              >${t(unsavedHealth(state) ? 'healthReview.unsaved' : 'healthReview.takenBack')}</ju-alert
            >
            ${renderHealthReview(screen, state)}`
        : state.fresh && state.healthKept
          ? html`<ju-alert tone="success">${t('healthReview.saved')}</ju-alert>`
          : nothing
    }
    <div class="doors">
      <ju-button class="onwards" variant="primary" @click=${() => screen.seeJobs()}
        >${deed(screen, 'magnifier-paper', t('kept.jobs'))}</ju-button
      >
      ${
        // What is known is not asked again: only what has no answer yet.
        !state.fresh && viewsOf(state).some(({ question }) => isOpen(state, question.id))
          ? html`<ju-button @click=${() => act({ type: 'answer-rest' })}
              >${deed(screen, 'speech', t('kept.rest'))}</ju-button
            >`
          : nothing
      }
      <ju-button icon=${easy ? nothing : 'pencil'} @click=${() => act({ type: 'review' })}
        >${deed(screen, 'write', t('kept.edit'))}</ju-button
      >
      ${renderUndo(screen, state)} ${renderExport(screen, state)}
      ${
        (state.profileKept || state.healthKept) && !state.confirming
          ? html`<ju-button
              id="erase"
              variant="quiet"
              icon=${easy ? nothing : 'trash'}
              @click=${() => act({ type: 'confirm-erasing', open: true })}
              >${deed(screen, 'bin', t('kept.erase'))}</ju-button
            >`
          : nothing
      }
    </div>
    ${failureAlert(screen, t('kept.undoFailed'), state.undoing)}
    ${failureAlert(screen, t('kept.exportFailed'), state.exporting)}
    ${state.confirming ? renderConfirm(screen, state) : nothing}`;
}

/** Just sent: it can be taken back. */
function renderUndo({ t, easy, controller }: Screen, state: Of<'kept'>) {
  if (!state.undoable) return nothing;
  return html`<ju-button
    variant="quiet"
    icon=${easy ? nothing : 'arrow-back'}
    @click=${() => void controller.undo()}
    >${t(state.undoing.type === 'running' ? 'kept.undoing' : 'kept.undo')}</ju-button
  >`;
}

/** Everything that is kept, to take away. */
function renderExport({ t, easy, controller }: Screen, state: Of<'kept'>) {
  if (!state.profileKept && !state.healthKept) return nothing;
  return html`<ju-button
    variant="quiet"
    icon=${easy ? nothing : 'download'}
    @click=${() => void controller.export()}
    >${t(state.exporting.type === 'running' ? 'kept.exporting' : 'kept.export')}</ju-button
  >`;
}

/** In the page rather than over it: in a frame as tall as its content, a dialog could open out of sight. */
function renderConfirm(screen: Screen, state: Of<'kept'>): TemplateResult {
  const { t, words, act, controller } = screen;
  const running = state.erasing.type === 'running';
  const failed = t(state.healthKept || !state.profileKept ? 'kept.eraseFailed' : 'kept.eraseHalf');
  return html`<section class="confirm" aria-labelledby="confirm-heading">
    ${subheading(screen, t('kept.eraseTitle'), 'confirm-heading')}
    <p>${words(state.healthKept ? 'kept.eraseHealthText' : 'kept.eraseText')}</p>
    ${failureAlert(screen, failed, state.erasing)}
    <div class="doors">
      <ju-button icon=${screen.easy ? nothing : 'trash'} @click=${() => void controller.erase()}
        >${deed(screen, 'bin', t(running ? 'kept.erasing' : 'kept.eraseConfirm'))}</ju-button
      >
      <ju-button variant="quiet" @click=${() => act({ type: 'confirm-erasing', open: false })}
        >${t('kept.eraseKeep')}</ju-button
      >
    </div>
  </section>`;
}

/** Erased; the wishes can be brought back while this is open. */
export function renderErased(screen: Screen, state: Of<'erased'>): TemplateResult {
  const { t, words, act, controller } = screen;
  const running = state.restoring.type === 'running';
  return html`${heading(screen, t('erased.title'), 'bin')}
    <p>${words('erased.text')}</p>
    ${failureAlert(screen, t('erased.undoFailed'), state.restoring)}
    <div class="doors">
      ${
        state.profile
          ? html`<ju-button @click=${() => void controller.restore()}
              >${deed(screen, 'save', t(running ? 'erased.undoing' : 'erased.undo'))}</ju-button
            >`
          : nothing
      }
      <ju-button variant="quiet" @click=${() => act({ type: 'review' })}
        >${t('erased.again')}</ju-button
      >
    </div>`;
}

/** What was kept before is on its way. */
export function renderLoading({ t }: Screen): TemplateResult {
  return html`<p class="quiet">${t('loading')}</p>
    <ju-skeleton lines="3"></ju-skeleton>
    <ju-skeleton lines="3"></ju-skeleton>`;
}

/** What was kept before could not be had. */
export function renderError(screen: Screen, state: Of<'error'>): TemplateResult {
  const { t, controller } = screen;
  return html`${heading(screen, t('error.title'), 'cable-out', true)}
    <p>${failureText(screen, state.code)}</p>
    <div class="doors">
      <ju-button variant="primary" @click=${() => void controller.loadAgain()}
        >${deed(screen, 'walk', t('error.again'))}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.begin()}>${t('error.begin')}</ju-button>
    </div>`;
}
