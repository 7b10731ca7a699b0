import { html, property, query, type PropertyValues, type TemplateResult } from '../core/facade.ts';
import { FormControl, type Complaint } from './form-control.ts';
import { latinDigits } from './latin-digits.ts';

/** What form controls share whose value is one text in one native control, which has `id="control"`. */
export abstract class ValueControl extends FormControl {
  @property() value = '';

  @query('#control') protected input!: HTMLInputElement | null;

  override get answers(): readonly string[] {
    return this.empty ? [] : [this.value];
  }
  /** NaN when it is no number. */
  get valueAsNumber(): number {
    return this.empty ? NaN : Number(latinDigits(this.value));
  }

  protected override get native(): HTMLElement | null {
    return this.input;
  }
  protected override get formValue(): string {
    return this.value;
  }
  protected override get empty(): boolean {
    return this.value.trim() === '';
  }
  protected override resetValue(): void {
    this.value = this.getAttribute('value') ?? '';
  }
  protected override restoreValue(memory: string): void {
    this.value = memory;
  }

  /** Why it is not a whole number of this span. */
  protected complainOfNumber(minimum: number, maximum: number): Complaint | undefined {
    const { valueAsNumber: number } = this;
    const whole = Number.isInteger(number);
    if (whole && number >= minimum && number <= maximum) return undefined;
    const flags = whole
      ? { rangeUnderflow: number < minimum, rangeOverflow: number > maximum }
      : { badInput: true };
    return { flags, message: this.t('form:number', { minimum, maximum }) };
  }
  protected complainOfLength(maximum: number | undefined): Complaint | undefined {
    if (maximum === undefined || this.value.length <= maximum) return undefined;
    return { flags: { tooLong: true }, message: this.t('form:tooLong', { count: maximum }) };
  }

  protected readonly take = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value;
  };
  /** A form around is sent by Enter, as with a native control. */
  protected readonly submit = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { input } = this;
    if (!input) return;
    input.required = this.required;
    input.disabled = this.off;
    input.setAttribute('aria-invalid', String(!!this.shownError));
  }

  /** The frame that a person sees as the control. */
  protected renderBox(content: unknown, kind = ''): TemplateResult {
    return html`<div class="box ${kind} ${this.shownError ? 'invalid' : ''}" part="box">
      ${content}
    </div>`;
  }
}
