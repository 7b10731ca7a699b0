import { html, ifDefined, live, nothing, property, query } from '../../core/facade.ts';
import { FormControl, type Complaint } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { icon } from '../icon/icons.ts';
import { textFieldStyles } from './text-field.styles.ts';

/**
 * One line of text. As a search field it has a glass in front and can be cleared; as a number field it takes whole numbers.
 */
export class JuTextField extends FormControl {
  static override styles = [formControlStyles, textFieldStyles];

  @property() value = '';
  @property() type: 'text' | 'search' | 'number' = 'text';
  @property({ type: Number }) maxlength: number | undefined;
  /** Of a number. */
  @property({ type: Number }) min: number | undefined;
  /** Of a number. */
  @property({ type: Number }) max: number | undefined;
  /** As the attribute of `<input>` (WCAG 1.3.5). */
  @property() autocomplete: AutoFill = '';
  @property({ attribute: 'enterkeyhint' }) override enterKeyHint = '';
  /** A unit behind the number, as 'km'. */
  @property() suffix = '';

  @query('input') private input!: HTMLInputElement | null;

  protected override get native() {
    return this.input;
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
    const { maxlength, min = 0, max = 1_000_000, valueAsNumber: number } = this;
    if (this.type === 'number' && !(Number.isInteger(number) && number >= min && number <= max)) {
      const flags = Number.isInteger(number)
        ? { rangeUnderflow: number < min, rangeOverflow: number > max }
        : { badInput: true };
      return { flags, message: this.t('form.number', { minimum: min, maximum: max }) };
    }
    if (maxlength !== undefined && this.value.length > maxlength) {
      return { flags: { tooLong: true }, message: this.t('form.tooLong', { count: maxlength }) };
    }
    return undefined;
  }

  readonly #take = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
  };
  readonly #submit = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
  };
  readonly #clear = () => {
    this.value = '';
    this.dispatchInput();
    this.dispatchChange();
    this.focus();
  };

  protected override renderControl() {
    const number = this.type === 'number';
    const search = this.type === 'search';
    return html`<div class="box ${this.type} ${this.shownError ? 'invalid' : ''}" part="box">
      ${search ? icon('search') : nothing}
      <input
        id="control"
        type=${search ? 'search' : 'text'}
        inputmode=${ifDefined(number ? 'numeric' : undefined)}
        enterkeyhint=${ifDefined(this.enterKeyHint || (search ? 'search' : undefined))}
        autocomplete=${ifDefined(this.autocomplete || undefined)}
        .value=${live(this.value)}
        ?required=${this.required}
        ?disabled=${this.off}
        aria-invalid=${this.shownError ? 'true' : 'false'}
        @input=${this.#take}
        @change=${this.dispatchChange}
        @keydown=${this.#submit}
      />
      ${this.suffix ? html`<span class="suffix">${this.suffix}</span>` : nothing}
      ${
        search && this.value && !this.off
          ? html`<button
              class="clear"
              type="button"
              aria-label=${this.t('common:clear')}
              @click=${this.#clear}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-text-field': JuTextField;
  }
}
