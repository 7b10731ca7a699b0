import { html, live, nothing, property } from '../../core/facade.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { ValueControl } from '../value-control.ts';
import { textareaStyles } from './textarea.styles.ts';

/**
 * Several lines of text.
 * @attr {'auto'} dir - What is written runs in its own direction, where it may be in another language than the page.
 * @attr {'true' | 'false'} spellcheck - As the attribute of `<textarea>`; not every browser hands it on by itself.
 */
export class JuTextarea extends ValueControl {
  static override styles = [formControlStyles, textareaStyles];

  @property({ type: Number }) maxlength: number | undefined;
  /** Lines seen at first. */
  @property({ type: Number }) rows = 4;

  /** Takes the focus and marks a part of the text, from one place to before another. */
  selectPart(start: number, end: number): void {
    this.focus();
    this.renderRoot.querySelector('textarea')?.setSelectionRange(start, end);
  }

  protected override complain() {
    return this.complainOfLength(this.maxlength);
  }

  protected override renderControl() {
    return this.renderBox(
      html`<textarea
        id="control"
        rows=${this.rows}
        dir=${(this.value && this.getAttribute('dir')) || nothing}
        spellcheck=${this.getAttribute('spellcheck') ?? nothing}
        .value=${live(this.value)}
        @input=${this.take}
        @change=${this.dispatchChange}
      ></textarea>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-textarea': JuTextarea;
  }
}
