import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { FormControl } from '../../elements/form-control.ts';
import { renderHealth } from './render-health.ts';
import { renderLanguage } from './render-language.ts';
import { heading } from './render-parts.ts';
import { renderPlace } from './render-place.ts';
import { renderWork } from './render-work.ts';
import type { Screen } from './screen.ts';
import { steps, type ScreeningState } from './state.ts';

export type Asking = Extract<ScreeningState, { type: 'asking' }>;

/** How far one has come, with the way back at the start. */
export function renderTop(
  screen: Screen,
  step: (typeof steps)[number],
  back: string | undefined,
): TemplateResult {
  return html`<div class="top">
    ${
      back
        ? html`<ju-button
            class="back"
            variant="quiet"
            icon="arrow-back"
            @click=${() => screen.act({ type: 'back' })}
            >${back}</ju-button
          >`
        : nothing
    }
    <ju-stepper current=${steps.indexOf(step) + 1} total=${steps.length}></ju-stepper>
  </div>`;
}

/** One question a view. */
export function renderQuestion(screen: Screen, state: Asking): TemplateResult {
  const { t } = screen;
  const { question, amending } = state;
  const first = question === steps[0] && !amending;
  const back = first ? undefined : t(amending ? 'backToReview' : 'back');
  return html`${renderTop(screen, question, back)} ${heading(screen, t(`${question}.question`))}
    ${
      question === 'health'
        ? nothing
        : html`<ju-disclosure summary=${t('why')}>
            <p>${t(`${question}.why`)}</p>
          </ju-disclosure>`
    }
    <form novalidate autocomplete="off" @submit=${(event: SubmitEvent) => go(screen, event)}>
      ${renderAnswers(screen, state)}
      <div class="way">
        <ju-button variant="quiet" @click=${() => screen.act({ type: 'skip' })}
          >${t('skip')}</ju-button
        >
        <ju-button class="onwards" variant="primary" type="submit"
          >${t(state.checkingPlace ? 'place.checking' : amending ? 'nextToReview' : 'next')}</ju-button
        >
      </div>
    </form>
    ${first ? html`<p class="note">${t('draft')}</p>` : nothing}`;
}

function renderAnswers(screen: Screen, state: Asking): TemplateResult {
  switch (state.question) {
    case 'place':
      return renderPlace(screen, state);
    case 'work':
      return renderWork(screen, state);
    case 'language':
      return renderLanguage(screen, state);
    case 'health':
      return renderHealth(screen, state);
  }
}

/** Onwards, unless a text is longer than can be kept: then its field says so and takes the focus. */
function go(screen: Screen, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const fields = form.querySelectorAll<FormControl>('ju-textarea, ju-text-field');
  if ([...fields].every((field) => field.reportValidity())) void screen.controller.next();
}
