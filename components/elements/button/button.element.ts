import { html, ifDefined, JuElement, nothing, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { icon, type IconName } from '../icon/icons.ts';
import { buttonStyles, controlStyles } from './button.styles.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

/**
 * A button; with `href` a link that looks like one. Its words begin with a verb. One primary button a view.
 *
 * @slot - The words.
 * @fires click - As any button.
 */
export class JuButton extends JuElement {
  static readonly formAssociated = true;
  static override styles = [iconStyles, controlStyles, buttonStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property() variant: ButtonVariant = 'secondary';
  /** What it does to the form around it; nothing unless said. */
  @property() type: 'button' | 'submit' | 'reset' = 'button';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** As wide as its place. */
  @property({ type: Boolean, reflect: true }) full = false;
  /** Where it leads; makes it a link. */
  @property() href: string | undefined;
  /** Drawn before the words. */
  @property() icon: IconName | undefined;
  /** Drawn after the words. */
  @property({ attribute: 'icon-after' }) iconAfter: IconName | undefined;
  /** Whether what it opens is open; for buttons that fold something in and out. */
  @property() expanded: 'true' | 'false' | undefined;
  /** Whether it is on; for buttons that switch. The words stay the same in both states. */
  @property() pressed: 'true' | 'false' | undefined;
  /** A fuller name for assistive technology; it must begin with the words that are seen (WCAG 2.5.3). */
  @property() label: string | undefined;

  readonly #internals = this.attachInternals();

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  #act = () => {
    if (this.type === 'submit') this.#internals.form?.requestSubmit();
    else if (this.type === 'reset') this.#internals.form?.reset();
  };

  protected override renderContent() {
    const inside = html`${this.icon ? icon(this.icon) : nothing}<span><slot></slot></span
      >${this.iconAfter ? icon(this.iconAfter) : nothing}`;
    const style = `control ${this.variant}`;
    const label = ifDefined(this.label);
    if (this.href !== undefined) {
      return html`<a part="control" class=${style} href=${this.href} aria-label=${label}
        >${inside}</a
      >`;
    }
    return html`<button
      part="control"
      class=${style}
      type="button"
      ?disabled=${this.disabled}
      aria-expanded=${ifDefined(this.expanded)}
      aria-pressed=${ifDefined(this.pressed)}
      aria-label=${label}
      @click=${this.#act}
    >
      ${inside}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-button': JuButton;
  }
}
