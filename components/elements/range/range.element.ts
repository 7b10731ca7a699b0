import { html, live, nothing, property, query } from '../../core/facade.ts';
import { FormControl, type Complaint } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { rangeStyles } from './range.styles.ts';

/** A whole number from a known span, as a native slider and a number beside it: one to feel, one to be exact. */
export class JuRange extends FormControl {
  static override styles = [formControlStyles, rangeStyles];

  @property() value = '';
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 100;
  @property({ type: Number }) step = 1;
  /** A unit behind the number, as 'km'. */
  @property() unit = '';

  @query('input[type="text"]') private number!: HTMLInputElement | null;
  @query('input[type="range"]') private slider!: HTMLInputElement | null;

  protected override get native() {
    return this.number;
  }
  protected override get formValue() {
    return this.value;
  }
  protected override get empty() {
    return this.value.trim() === '';
  }
  protected override resetValue() {
    this.value = this.getAttribute('value') ?? '';
  }
  protected override restoreValue(memory: string) {
    this.value = memory;
  }
  /** NaN when it is no number. */
  get valueAsNumber(): number {
    return this.empty ? NaN : Number(this.value);
  }

  protected override complain(): Complaint | undefined {
    const { min, max, valueAsNumber: number } = this;
    if (Number.isInteger(number) && number >= min && number <= max) return undefined;
    const flags = Number.isInteger(number)
      ? { rangeUnderflow: number < min, rangeOverflow: number > max }
      : { badInput: true };
    return { flags, message: this.t('form.number', { minimum: min, maximum: max }) };
  }

  readonly #take = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
  };
  readonly #submit = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
  };

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    // The slider is the same thing a second time, under the same name.
    const { slider, number } = this;
    if (!slider || !number) return;
    slider.ariaLabelledByElements = number.ariaLabelledByElements;
    slider.ariaLabel = this.label || number.ariaLabel;
  }

  protected override renderControl() {
    const spoken = this.unit ? `${this.value} ${this.unit}` : this.value;
    return html`<div class="both">
      <input
        type="range"
        min=${this.min}
        max=${this.max}
        step=${this.step}
        .value=${live(this.value || String(this.min))}
        ?disabled=${this.off}
        aria-valuetext=${spoken}
        @input=${this.#take}
        @change=${this.dispatchChange}
      />
      <div class="box ${this.shownError ? 'invalid' : ''}" part="box">
        <input
          id="control"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          .value=${live(this.value)}
          ?required=${this.required}
          ?disabled=${this.off}
          aria-invalid=${this.shownError ? 'true' : 'false'}
          @input=${this.#take}
          @change=${this.dispatchChange}
          @keydown=${this.#submit}
        />
        ${this.unit ? html`<span class="suffix">${this.unit}</span>` : nothing}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-range': JuRange;
  }
}
