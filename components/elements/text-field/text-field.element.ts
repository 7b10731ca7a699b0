import { html, ifDefined, live, nothing, property } from '../../core/facade.ts';
import type { Complaint } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { draw } from '../icon/draw.ts';
import { close, search as glass } from '../icon/drawings.ts';
import { latinDigits } from '../latin-digits.ts';
import { ValueControl } from '../value-control.ts';
import { textFieldStyles } from './text-field.styles.ts';

/** What a keyboard needs to know of a kind: its layout, and what the browser may fill in (WCAG 1.3.5). */
const kinds = {
  text: {},
  search: { type: 'search' },
  number: { inputMode: 'numeric', figures: true },
  email: { type: 'email', inputMode: 'email', autocomplete: 'email' },
  tel: { type: 'tel', inputMode: 'tel', autocomplete: 'tel', figures: true },
} as const;

interface Kind {
  readonly type?: string;
  readonly inputMode?: string;
  readonly autocomplete?: AutoFill;
  /** Digits of every keyboard count, and are sent as 0 to 9. */
  readonly figures?: boolean;
}

/**
 * One line of text. As a search field it has a glass in front and can be cleared; as a number field it takes whole numbers;
 * e-mail addresses and telephone numbers get their keyboard, and are looked at kindly.
 *
 * @attr {'auto'} dir - What is written runs in its own direction, where it may be in another language than the page.
 */
export class JuTextField extends ValueControl {
  static override styles = [formControlStyles, textFieldStyles];

  @property() type: keyof typeof kinds = 'text';
  @property({ type: Number }) maxlength: number | undefined;
  /** Of a number. */
  @property({ type: Number }) min: number | undefined;
  /** Of a number. */
  @property({ type: Number }) max: number | undefined;
  /** As the attribute of `<input>` (WCAG 1.3.5); e-mail and telephone have theirs from the start. */
  @property() autocomplete: AutoFill = '';
  @property({ attribute: 'enterkeyhint' }) override enterKeyHint = '';
  /** A unit behind the number, as 'km'. */
  @property() suffix = '';

  get #kind(): Kind {
    return kinds[this.type] ?? kinds.text;
  }

  protected override get formValue() {
    return this.#kind.figures ? latinDigits(this.value) : this.value;
  }

  protected override complain(): Complaint | undefined {
    const { type, maxlength, min = 0, max = 1_000_000 } = this;
    const value = this.formValue.trim();
    if (type === 'number') return this.complainOfNumber(min, max);
    const flags = { typeMismatch: true };
    if (type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) {
      return { flags, message: this.t('form:email') };
    }
    if (type === 'tel' && !/^\+?(?:[\s().-]*\d){6,15}$/.test(value)) {
      return { flags, message: this.t('form:telephone') };
    }
    return this.complainOfLength(maxlength);
  }

  readonly #clear = () => {
    this.value = '';
    this.dispatchInput();
    this.dispatchChange();
    this.focus();
  };

  protected override renderControl() {
    const { type, suffix } = this;
    const kind = this.#kind;
    const search = type === 'search';
    return this.renderBox(
      html`${search ? draw(glass) : nothing}
        <input
          id="control"
          type=${kind.type ?? 'text'}
          dir=${ifDefined(kind.inputMode ? 'ltr' : (this.value && this.getAttribute('dir')) || undefined)}
          inputmode=${ifDefined(kind.inputMode)}
          enterkeyhint=${ifDefined(this.enterKeyHint || (search ? 'search' : undefined))}
          autocomplete=${ifDefined(this.autocomplete || kind.autocomplete)}
          .value=${live(this.value)}
          @input=${this.take}
          @change=${this.dispatchChange}
          @keydown=${this.submit}
        />
        ${suffix ? html`<span class="suffix">${suffix}</span>` : nothing}
        ${search && this.value && !this.off ? this.#renderClear() : nothing}`,
      type,
    );
  }

  #renderClear() {
    return html`<button
      class="clear"
      type="button"
      aria-label=${this.t('common:clear')}
      @click=${this.#clear}
    >
      ${draw(close)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-text-field': JuTextField;
  }
}
