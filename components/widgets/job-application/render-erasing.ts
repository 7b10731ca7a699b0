import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { subheading } from '../personal/render-parts.ts';
import { hasSomething, type Draft } from './draft.ts';
import type { Writing } from './render-writing.ts';
import type { Screen } from './screen.ts';

/** A letter was erased just now, and can be had back. */
export const renderErased = (
  { t, controller }: Screen,
  erased: Draft | undefined,
): TemplateResult | typeof nothing =>
  erased
    ? html`<ju-alert tone="success">
        <div class="stack close">
          <p>${t('erase.done')}</p>
          <div>
            <ju-button icon="undo" @click=${() => controller.undoErasing()}
              >${t('erase.undo')}</ju-button
            >
          </div>
        </div>
      </ju-alert>`
    : nothing;

/** Erases the letter to this employer. */
export const renderEraseLetter = ({ t, controller }: Screen): TemplateResult =>
  html`<div>
    <ju-button class="back" variant="quiet" icon="trash" @click=${() => controller.eraseLetter()}
      >${t('erase.letter')}</ju-button
    >
  </div>`;

/** What one can erase while writing: this letter, or all that rests here. */
export function renderErasing(
  screen: Screen,
  { draft, confirming }: Writing,
): TemplateResult | typeof nothing {
  if (!hasSomething(draft)) return nothing;
  const { t, controller } = screen;
  return html`<div class="stack close">
    ${draft.letter ? renderEraseLetter(screen) : nothing}
    ${
      confirming
        ? renderConfirm(screen)
        : html`<div>
            <ju-button
              id="erase-all"
              class="back"
              variant="quiet"
              icon="trash"
              @click=${() => controller.confirmErasingAll(true)}
              >${t('erase.all')}</ju-button
            >
          </div>`
    }
  </div>`;
}

/** In the page rather than over it: in a frame as tall as its content, a dialog could open out of sight. */
const renderConfirm = (screen: Screen): TemplateResult => {
  const { t, words, controller } = screen;
  return html`<section class="box" aria-labelledby="erase-heading">
    ${subheading(screen, t('erase.allHeading'), 'erase-heading')}
    <p>${words('erase.allText')}</p>
    <div class="doors">
      <ju-button icon="trash" @click=${() => controller.eraseAll()}
        >${t('erase.allConfirm')}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.confirmErasingAll(false)}
        >${t('erase.allKeep')}</ju-button
      >
    </div>
  </section>`;
};
