import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { icon } from '../../elements/icon/icons.ts';
import { hasWishes } from './answers.ts';
import { renderHealthReview } from './render-health-review.ts';
import { failureAlert, failureWords, heading, subheading } from './render-parts.ts';
import type { Screen } from './screen.ts';
import { healthTakenBack, unsavedHealth, type ScreeningState } from './state.ts';

type Of<Type extends ScreeningState['type']> = Extract<ScreeningState, { type: Type }>;

/** Everything is kept: on to the jobs, or back to the answers. */
export function renderKept(screen: Screen, state: Of<'kept'>): TemplateResult {
  const { t, act } = screen;
  const wishes = hasWishes(state.answers);
  const titles = state.fresh
    ? ([wishes ? 'title' : 'titleNothing', 'intro'] as const)
    : (['titleAgain', wishes ? 'introAgain' : 'introHealthOnly'] as const);
  const toSettle = unsavedHealth(state) !== undefined || healthTakenBack(state);
  return html`${state.fresh && wishes ? html`<div class="mark">${icon('success')}</div>` : nothing}
    ${heading(screen, t(`kept.${titles[0]}`))}
    <p>${t(`kept.${titles[1]}`)}</p>
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
        >${t('kept.jobs')}</ju-button
      >
      <ju-button icon="pencil" @click=${() => act({ type: 'review' })}>${t('kept.edit')}</ju-button>
      ${
        (state.wishesKept || state.healthKept) && !state.confirming
          ? html`<ju-button
              id="erase"
              variant="quiet"
              icon="trash"
              @click=${() => act({ type: 'confirm-erasing', open: true })}
              >${t('kept.erase')}</ju-button
            >`
          : nothing
      }
    </div>
    ${state.confirming ? renderConfirm(screen, state) : nothing}`;
}

/** In the page rather than over it: in a frame as tall as its content, a dialog could open out of sight. */
function renderConfirm(screen: Screen, state: Of<'kept'>): TemplateResult {
  const { t, act, controller } = screen;
  const running = state.erasing.type === 'running';
  const failed = t(state.healthKept || !state.wishesKept ? 'kept.eraseFailed' : 'kept.eraseHalf');
  return html`<section class="confirm" aria-labelledby="confirm-heading">
    ${subheading(screen, 'confirm-heading', t('kept.eraseTitle'))}
    <p>${t(state.healthKept ? 'kept.eraseHealthText' : 'kept.eraseText')}</p>
    ${failureAlert(screen, failed, state.erasing)}
    <div class="doors">
      <ju-button icon="trash" @click=${() => void controller.erase()}
        >${t(running ? 'kept.erasing' : 'kept.eraseConfirm')}</ju-button
      >
      <ju-button variant="quiet" @click=${() => act({ type: 'confirm-erasing', open: false })}
        >${t('kept.eraseKeep')}</ju-button
      >
    </div>
  </section>`;
}

/** Erased; the wishes can be brought back while this is open. */
export function renderErased(screen: Screen, state: Of<'erased'>): TemplateResult {
  const { t, act, controller } = screen;
  const running = state.restoring.type === 'running';
  return html`${heading(screen, t('erased.title'))}
    <p>${t('erased.text')}</p>
    ${failureAlert(screen, t('erased.undoFailed'), state.restoring)}
    <div class="doors">
      ${
        state.wishes
          ? html`<ju-button @click=${() => void controller.restore()}
              >${t(running ? 'erased.undoing' : 'erased.undo')}</ju-button
            >`
          : nothing
      }
      <ju-button variant="quiet" @click=${() => act({ type: 'begin' })}
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
  return html`${heading(screen, t('error.title'))}
    <p>${failureWords(screen, state)}</p>
    <div class="doors">
      <ju-button variant="primary" @click=${() => void controller.loadAgain()}
        >${t('error.again')}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.begin()}>${t('error.begin')}</ju-button>
    </div>`;
}
