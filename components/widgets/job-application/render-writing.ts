import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { renderContact } from '../contact/render-contact.ts';
import { deed, heading, personalNumberNotice } from '../personal/render-parts.ts';
import { renderCurriculum } from './render-curriculum.ts';
import { renderErased, renderErasing } from './render-erasing.ts';
import { renderReview } from './render-review.ts';
import type { Screen } from './screen.ts';
import { longestLetter } from './sending.ts';
import { steps, type ApplicationState } from './state.ts';

export type Writing = Extract<ApplicationState, { type: 'writing' }>;
type Field = HTMLElement & { readonly value: string };

/** One of the four views in which an application is written. */
export function renderWriting(screen: Screen, state: Writing): TemplateResult {
  const { t, controller } = screen;
  const { step } = state;
  return html`<div class="top">
      ${
        step === 'letter'
          ? nothing
          : html`<ju-button
              class="back"
              variant="quiet"
              icon="arrow-back"
              @click=${() => controller.back()}
              >${t('personal:back')}</ju-button
            >`
      }
      <ju-stepper current=${steps.indexOf(step) + 1} total=${steps.length}></ju-stepper>
    </div>
    ${renderStep(screen, state)}
    ${
      step === 'review'
        ? nothing
        : html`<div class="way">
            <ju-button variant="primary" @click=${() => controller.next()}
              >${deed(screen, 'walk', t(state.amending ? 'review.backTo' : 'personal:next'))}</ju-button
            >
          </div>`
    }`;
}

function renderStep(screen: Screen, state: Writing): TemplateResult {
  switch (state.step) {
    case 'letter':
      return renderLetter(screen, state);
    case 'contact':
      return renderHowToAnswer(screen, state);
    case 'curriculum':
      return renderCurriculum(screen, state);
    case 'review':
      return renderReview(screen, state);
  }
}

function renderLetter(screen: Screen, state: Writing): TemplateResult {
  const { t, words, controller, remembers } = screen;
  const { draft, addressee } = state;
  return html`${heading(screen, titleOf(screen, state), 'write')}
    ${
      addressee.lastDay
        ? html`<p class="quiet">
            ${words('letter.lastDay', { date: screen.formats.date(addressee.lastDay) })}
          </p>`
        : nothing
    }
    ${addressee.ask ? html`<ju-alert>${words(`ask.${addressee.ask}`)}</ju-alert>` : nothing}
    ${state.emptied ? html`<ju-alert tone="success">${t('erase.allDone')}</ju-alert>` : nothing}
    ${renderErased(screen, state.erased)}
    <ju-textarea
      dir="auto"
      id="letter"
      rows="10"
      data-ju-silent
      label=${t('letter.label')}
      description=${t('letter.hint')}
      maxlength=${longestLetter}
      .value=${draft.letter}
      error=${state.letterMissing ? t('letter.missing') : ''}
      @input=${(event: Event) => controller.changeLetter((event.currentTarget as Field).value)}
    ></ju-textarea>
    ${personalNumberNotice(hasPersonalNumber(draft.letter), () => words('personal:personalNumber'))}
    <ju-disclosure summary=${t('ideas.summary')}>
      <div class="ideas">
        ${(['saw', 'tried', 'best', 'start'] as const).map(
          (idea) =>
            html`<ju-button
              variant="quiet"
              icon="plus"
              @click=${() => screen.begin(t(`ideas.${idea}`))}
              >${t(`ideas.${idea}`)} …</ju-button
            >`,
        )}
      </div>
    </ju-disclosure>
    <p class="note">${words(remembers ? 'letter.kept' : 'personal:forgetful')}</p>
    ${renderErasing(screen, state)}`;
}

/** Title and company may hold words of any language, and letters that run the other way. */
function titleOf({ t }: Screen, { addressee: { title, company } }: Writing): string {
  if (title && company) return t('title.both', { title, company });
  if (title) return t('title.posting', { title });
  return company ? t('title.company', { company }) : t('title.unknown');
}

function renderHowToAnswer(screen: Screen, { draft, faults = {} }: Writing): TemplateResult {
  const { t, words, controller } = screen;
  return html`${heading(screen, t('contact.heading'), 'speech')}
    <p>${words('contact.why')}</p>
    ${renderContact({
      t,
      typed: draft.contact,
      faults,
      change: (typed) => controller.changeContact(typed),
    })}`;
}
