import { html, live, property, query, type PropertyValues } from '../../core/facade.ts';
import { FormControl } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { switchStyles } from './switch.styles.ts';

/**
 * On or off, at once: for what works as soon as it is switched. A native check box underneath, told as a switch; whether it
 * is on is also written beside it.
 *
 * @attr {boolean} checked - On from the start, and again on reset.
 */
export class JuSwitch extends FormControl {
  static override styles = [formControlStyles, switchStyles];

  @property({ type: Boolean }) checked = false;
  /** What is sent while it is on. */
  @property() value = 'on';

  @query('#control') private input!: HTMLInputElement | null;

  constructor() {
    super();
    // The browser presses the host itself when the page's own label for it is pressed.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this && !this.off) this.input?.click();
    });
  }

  override get answers() {
    return this.checked ? [this.value] : [];
  }
  protected override get native() {
    return this.input;
  }
  protected override get formValue() {
    return this.checked ? this.value : null;
  }
  protected override get empty() {
    return !this.checked;
  }
  protected override get missingMessage() {
    return this.t('form:missingSwitch');
  }
  protected override resetValue() {
    this.checked = this.hasAttribute('checked');
  }
  protected override restoreValue(memory: string) {
    this.checked = memory !== '';
  }

  readonly #take = () => {
    this.checked = this.input?.checked ?? false;
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.input?.setAttribute('aria-invalid', String(!!this.shownError));
  }

  protected override renderLabel() {
    const { checked } = this;
    return html`<label class="choice" part="label">
      <input
        id="control"
        type="checkbox"
        role="switch"
        .checked=${live(checked)}
        ?required=${this.required}
        ?disabled=${this.off}
        @input=${this.#take}
        @change=${this.dispatchChange}
      />
      <span class="words">
        <span id="label">${this.renderLabelWords()}</span>
        <span class="state" aria-hidden="true"
          >${this.t(checked ? 'form:switch.on' : 'form:switch.off')}</span
        >
      </span>
    </label>`;
  }
  /** The control stands in its label. */
  protected override renderControl() {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-switch': JuSwitch;
  }
}
