import {
  html,
  JuElement,
  nothing,
  property,
  state,
  type PropertyValues,
  type TemplateResult,
} from '../core/facade.ts';
import { draw } from './icon/draw.ts';
import { error } from './icon/more-drawings.ts';

/** Why a value does not do yet: the flag for the platform, the words for the person. */
export interface Complaint {
  readonly flags: ValidityStateFlags;
  readonly message: string;
}

/**
 * What all form controls share: form association, label, description and error, and the ties to a host's own `<label for>`,
 * `aria-describedby` and `aria-labelledby`. The control itself is a native one in the shadow root.
 *
 * @attr {string} value - The value to begin with, and to go back to on reset.
 * @attr {string} aria-labelledby - Ids of elements in the host's tree that name the control as well.
 * @attr {string} aria-describedby - Ids of elements in the host's tree that describe the control as well.
 * @fires input - While the value changes.
 * @fires change - When the person has settled on a value.
 */
export abstract class FormControl extends JuElement<'common'> {
  static readonly formAssociated = true;
  static override namespaces = ['common', 'form'] as const;
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ reflect: true }) name = '';
  @property() label = '';
  /** A sentence of help under the label. */
  @property() description = '';
  /** What to do about the value, said by whoever uses the control; shown at once, and the control counts as invalid. */
  @property() error = '';
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Says 'optional' behind the label. Nothing marks what is required: that is the rule. */
  @property({ type: Boolean, attribute: 'show-optional' }) showOptional = false;

  @state() private complaining = false;
  @state() private disabledByForm = false;

  protected readonly internals = this.attachInternals();

  /** The native control, or the group of them, that carries name and description. */
  protected abstract get native(): HTMLElement | null;
  /** What goes into the form's data; null for nothing. */
  protected abstract get formValue(): string | FormData | null;
  /** Back to what the attributes say. */
  protected abstract resetValue(): void;
  /** Takes back what {@link memory} gave, after a page was left and found again. */
  protected abstract restoreValue(memory: string): void;
  protected abstract get empty(): boolean;
  protected abstract renderControl(): unknown;

  /** What the person has answered so far, as it would be sent; empty for nothing yet. */
  abstract get answers(): readonly string[];

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether the value does. Says nothing to the person. */
  checkValidity(): boolean {
    this.#validate();
    return !this.#complaint;
  }
  /** Whether the value does; if not, the control says so and takes the focus. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    this.complaining = !valid;
    if (!valid) this.focus();
    return valid;
  }

  protected get off(): boolean {
    return this.disabled || this.disabledByForm;
  }
  /** The words shown as the error now; '' for none. */
  protected get shownError(): string {
    return this.error || (this.complaining ? (this.#complaint?.message ?? '') : '');
  }
  protected get missingMessage(): string {
    return this.t('form:missing');
  }
  /** What is wrong with a value that is there. */
  protected complain(): Complaint | undefined {
    return undefined;
  }
  /** What the browser keeps for {@link restoreValue}. */
  protected get memory(): string {
    return typeof this.formValue === 'string' ? this.formValue : '';
  }

  constructor() {
    super();
    // Not prevented: a form that is held back lets the browser take the focus to its first control, and that alone does.
    this.addEventListener('invalid', () => (this.complaining = true));
  }

  formResetCallback(): void {
    this.complaining = false;
    this.resetValue();
  }
  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }
  formStateRestoreCallback(memory: string | File | FormData | null): void {
    if (typeof memory === 'string') this.restoreValue(memory);
  }
  /** The form's owner or labels may have changed with the place. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  get #complaint(): Complaint | undefined {
    if (this.error) return { flags: { customError: true }, message: this.error };
    if (this.empty) {
      return this.required
        ? { flags: { valueMissing: true }, message: this.missingMessage }
        : undefined;
    }
    return this.complain();
  }

  #validate(): void {
    const complaint = this.#complaint;
    // Firefox gives the focus to this very element, and a group takes none.
    const anchor =
      this.shadowRoot?.querySelector<HTMLElement>('input, select, textarea') ?? undefined;
    if (!complaint) this.internals.setValidity({});
    else this.internals.setValidity(complaint.flags, complaint.message || ' ', anchor);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.complaining && !this.#complaint) this.complaining = false;
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.internals.setFormValue(this.off ? null : this.formValue, this.memory);
    this.#validate();
    this.#tieToHost();
  }

  /** Name and description are the control's own, then what the host points to it. */
  #tieToHost(): void {
    const { native } = this;
    if (!native) return;
    const own = (id: string) => this.renderRoot.querySelector(`#${id}`);
    const hosts = (attribute: string) =>
      (this.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .map((id) => id && (this.getRootNode() as Document | ShadowRoot).getElementById?.(id));
    const labels = [own('label'), ...this.internals.labels, ...hosts('aria-labelledby')];
    const descriptions = [own('description'), own('error'), ...hosts('aria-describedby')];
    native.ariaLabelledByElements = present(labels);
    // The same in words, for engines and checkers that do not follow elements across the shadow root's border.
    native.ariaLabel = this.label
      ? null
      : textOf(present(labels)) || this.getAttribute('aria-label');
    native.ariaDescribedByElements = present(descriptions);
  }

  protected override renderContent(): unknown {
    return html`<div class="field" part="field">
      ${this.renderLabel()} ${this.renderDescription()} ${this.renderControl()}
      ${this.renderError()}
    </div>`;
  }
  /** The words of the label with their addition. */
  protected renderLabelWords(): unknown {
    if (!this.showOptional) return this.label;
    return html`${this.label} <span class="optional">(${this.t('common:optional')})</span>`;
  }
  protected renderLabel(): TemplateResult | typeof nothing {
    if (!this.label) return nothing;
    return html`<label id="label" for="control" part="label">${this.renderLabelWords()}</label>`;
  }
  protected renderDescription(): TemplateResult | typeof nothing {
    if (!this.description) return nothing;
    return html`<p id="description" class="description">${this.description}</p>`;
  }
  protected renderError(): TemplateResult | typeof nothing {
    const words = this.shownError;
    if (!words) return nothing;
    return html`<p id="error" class="error" part="error">${draw(error)}<span>${words}</span></p>`;
  }

  /** For `change`, which does not leave a shadow root by itself. */
  protected dispatchChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
  protected dispatchInput(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

/** The elements among what was looked for; null, which says nothing, for none. */
function present(found: readonly unknown[]): Element[] | null {
  const elements = found.filter((each): each is Element => each instanceof Element);
  return elements.length > 0 ? elements : null;
}

const textOf = (elements: readonly Element[] | null): string =>
  (elements ?? []).map((element) => element.textContent?.trim()).join(' ');
