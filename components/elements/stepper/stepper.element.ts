import { html, JuElement, property } from '../../core/facade.ts';
import { stepperStyles } from './stepper.styles.ts';

/** How far one has come: '3 of 9' and a thin line. It does not count down and has no clock. */
export class JuStepper extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = stepperStyles;

  /** The step one stands on, from 1. */
  @property({ type: Number }) current = 1;
  @property({ type: Number }) total = 1;

  protected override renderContent() {
    const { current, total } = this;
    const spoken = this.t('stepSpoken', { current, total });
    return html`<div class="stepper">
      <span class="words" aria-hidden="true">${this.t('step', { current, total })}</span>
      <progress
        max=${total}
        .value=${current}
        aria-label=${spoken}
        aria-valuetext=${spoken}
      ></progress>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-stepper': JuStepper;
  }
}
