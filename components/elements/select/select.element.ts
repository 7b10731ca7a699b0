import { html, property, query } from '../../core/facade.ts';
import { FormControl } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { icon } from '../icon/icons.ts';
import { selectStyles } from './select.styles.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** BCP 47 tag of the label where it is written in a language of its own. */
  readonly lang?: string;
}

/** One of a few, from a native list. */
export class JuSelect extends FormControl {
  static override styles = [formControlStyles, selectStyles];

  @property() value = '';
  @property({ attribute: false }) options: readonly SelectOption[] = [];

  @query('select') private select!: HTMLSelectElement | null;

  protected override get native() {
    return this.select;
  }
  protected override get formValue() {
    return this.value;
  }
  protected override get empty() {
    return this.value === '';
  }
  protected override get missingMessage() {
    return this.t('form.missingChoice');
  }
  protected override resetValue() {
    this.value = this.getAttribute('value') ?? '';
  }
  protected override restoreValue(memory: string) {
    this.value = memory;
  }

  readonly #take = (event: Event) => {
    this.value = (event.target as HTMLSelectElement).value;
  };

  protected override renderControl() {
    return html`<div class="box ${this.shownError ? 'invalid' : ''}" part="box">
      <select
        id="control"
        ?required=${this.required}
        ?disabled=${this.off}
        aria-invalid=${this.shownError ? 'true' : 'false'}
        @input=${this.#take}
        @change=${this.dispatchChange}
      >
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
      ${icon('chevron-down')}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-select': JuSelect;
  }
}
