import { html, nothing, property } from '../../core/facade.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { draw } from '../icon/draw.ts';
import { chevronDown } from '../icon/more-drawings.ts';
import { ValueControl } from '../value-control.ts';
import { selectStyles } from './select.styles.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** BCP 47 tag of the label where it is written in a language of its own. */
  readonly lang?: string;
}

/** One of a few, from a native list. */
export class JuSelect extends ValueControl {
  static override styles = [formControlStyles, selectStyles];

  /** What one can choose; the first one stands there from the beginning. */
  @property({ attribute: false }) options: readonly SelectOption[] = [];

  protected override get missingMessage() {
    return this.t('form:missingChoice');
  }

  protected override renderControl() {
    const chosen = this.options.find(({ value }) => value === this.value) ?? this.options[0];
    // The native one shows no more than a line; what is chosen is written over it, as long as it is.
    return this.renderBox(html`
      <span class="chosen" lang=${chosen?.lang ?? nothing} aria-hidden="true"
        >${chosen?.label}</span
      >
      <select id="control" @input=${this.take} @change=${this.dispatchChange}>
        ${this.options.map(
          ({ value, label, lang }) =>
            html`<option
              value=${value}
              lang=${lang ?? this.language}
              .selected=${value === this.value}
            >
              ${label}
            </option>`,
        )}
      </select>
      ${draw(chevronDown)}
    `);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-select': JuSelect;
  }
}
