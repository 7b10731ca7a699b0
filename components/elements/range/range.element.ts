import { html, live, nothing, property, query, type PropertyValues } from '../../core/facade.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { latinDigits } from '../latin-digits.ts';
import { ValueControl } from '../value-control.ts';
import { rangeStyles } from './range.styles.ts';

/** A whole number from a known span, as a native slider and a number beside it: one to feel, one to be exact. */
export class JuRange extends ValueControl {
  static override styles = [formControlStyles, rangeStyles];

  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 100;
  /** Of the slider. The field beside it takes every whole number between. */
  @property({ type: Number }) step = 1;
  /** A unit behind the number, as 'km'. */
  @property() unit = '';

  @query('.slider') private slider!: HTMLInputElement | null;

  protected override get formValue() {
    return latinDigits(this.value);
  }
  protected override complain() {
    return this.complainOfNumber(this.min, this.max);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { slider, input, min, max, valueAsNumber } = this;
    if (!slider || !input) return;
    // The slider is the same thing a second time, under the same name.
    slider.ariaLabelledByElements = input.ariaLabelledByElements;
    slider.ariaLabel = this.label || input.ariaLabel;
    const share = (valueAsNumber - min) / (max - min) || 0;
    slider.style.setProperty('--share', String(Math.min(1, Math.max(0, share))));
  }

  /** WebKit's arrows go from the left to the right in every language: ours go where the slider goes. */
  readonly #slide = (event: KeyboardEvent): void => {
    const slider = event.currentTarget as HTMLInputElement;
    const towards = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!towards) return this.submit(event);
    event.preventDefault();
    slider.stepUp(slider.matches(':dir(rtl)') ? -towards : towards);
    for (const type of ['input', 'change'])
      slider.dispatchEvent(new Event(type, { bubbles: true }));
  };

  protected override renderControl() {
    const { value, unit } = this;
    return html`<div class="both">
      <input
        class="slider"
        type="range"
        min=${this.min}
        max=${this.max}
        step=${this.step}
        .value=${live(this.formValue || String(this.min))}
        ?disabled=${this.off}
        aria-valuetext=${unit ? `${value} ${unit}` : value}
        @input=${this.take}
        @change=${this.dispatchChange}
        @keydown=${this.#slide}
      />
      ${this.renderBox(
        html`<input
            id="control"
            type="text"
            dir="ltr"
            inputmode="numeric"
            autocomplete="off"
            .value=${live(value)}
            @input=${this.take}
            @change=${this.dispatchChange}
            @keydown=${this.submit}
          />
          ${unit ? html`<span class="suffix">${unit}</span>` : nothing}`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-range': JuRange;
  }
}
