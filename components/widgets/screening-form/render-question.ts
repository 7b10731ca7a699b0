import { isOfHealth } from '../../../contract/screening/description.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { FormControl } from '../../elements/form-control.ts';
import { questionPictogram, questionWords, themeWords, whyWords } from './asked.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHealth, renderHealthNote } from './render-health.ts';
import { deed, heading } from '../personal/render-parts.ts';
import { renderRestNote } from './render-resting.ts';
import type { Screen } from './screen.ts';
import type { Of } from './state.ts';
import { controlOf, progressOf, questionById, viewsOf } from './views.ts';

/** The way back at the start, and how far one has come. */
export function renderTop(
  screen: Screen,
  back: string | undefined,
  progress?: { readonly current: number; readonly total: number },
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
    ${
      progress
        ? html`<ju-stepper current=${progress.current} total=${progress.total}></ju-stepper>`
        : nothing
    }
  </div>`;
}

/** One question a view. */
export function renderQuestion(screen: Screen, state: Of<'asking'>): TemplateResult {
  const { t, easy } = screen;
  const { amending } = state;
  const question = questionById(state, state.question);
  if (!question) return html``;
  const control = controlOf(question);
  const first = viewsOf(state)[0]?.question.id === question.id && !amending;
  const step = state.screening.steps.find(({ questions }) => questions.includes(question));
  const back = first ? undefined : t(amending ? 'backToReview' : 'back');
  return html`${renderTop(screen, back, progressOf(state, question.id))}
    ${
      // What matters more stands alone where reading is work.
      step && !easy ? html`<p class="theme">${themeWords(screen, step)}</p>` : nothing
    }
    ${heading(screen, questionWords(screen, question), questionPictogram(question))}
    ${
      control === 'health-note' || (control === 'health' && easy)
        ? nothing
        : html`<ju-disclosure summary=${t('whyWeAsk')}>
            <p>${whyWords(screen, question)}</p>
          </ju-disclosure>`
    }
    <form novalidate autocomplete="off" @submit=${(event: SubmitEvent) => go(screen, event)}>
      ${
        control === 'health'
          ? renderHealth(screen, state)
          : control === 'health-note'
            ? renderHealthNote(screen, state)
            : renderAnswer(screen, state, question)
      }
      <div class="way">
        <ju-button variant="quiet" @click=${() => screen.act({ type: 'skip' })}
          >${t('skip')}</ju-button
        >
        <ju-button class="onwards" variant="primary" type="submit"
          >${deed(
            screen,
            'walk',
            t(state.checking ? 'checking' : amending ? 'nextToReview' : 'next'),
          )}</ju-button
        >
      </div>
    </form>
    ${renderRestNote(screen, !isOfHealth(question.id))}`;
}

/** Onwards, unless a text is longer than can be kept: then its field says so and takes the focus. */
function go(screen: Screen, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const fields = form.querySelectorAll<FormControl>('ju-textarea, ju-text-field[type="text"]');
  if ([...fields].every((field) => field.reportValidity())) void screen.controller.next();
}
