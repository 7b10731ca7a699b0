import { html, live, property, query } from '../../core/facade.ts';
import { FormControl, type Complaint } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { textareaStyles } from './textarea.styles.ts';

/** Several lines of text. */
export class JuTextarea extends FormControl {
  static override styles = [formControlStyles, textareaStyles];

  @property() value = '';
  @property({ type: Number }) maxlength: number | undefined;
  /** Lines seen at first. */
  @property({ type: Number }) rows = 4;

  @query('textarea') private textarea!: HTMLTextAreaElement | null;

  protected override get native() {
    return this.textarea;
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
  protected override complain(): Complaint | undefined {
    const { maxlength } = this;
    if (maxlength === undefined || this.value.length <= maxlength) return undefined;
    return { flags: { tooLong: true }, message: this.t('form.tooLong', { count: maxlength }) };
  }

  readonly #take = (event: Event) => {
    this.value = (event.target as HTMLTextAreaElement).value;
  };

  protected override renderControl() {
    return html`<div class="box ${this.shownError ? 'invalid' : ''}" part="box">
      <textarea
        id="control"
        rows=${this.rows}
        .value=${live(this.value)}
        ?required=${this.required}
        ?disabled=${this.off}
        aria-invalid=${this.shownError ? 'true' : 'false'}
        @input=${this.#take}
        @change=${this.dispatchChange}
      ></textarea>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-textarea': JuTextarea;
  }
}
