import { html, ifDefined, JuElement, nothing, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { icon, type IconName } from '../icon/icons.ts';
import { menuItemStyles } from './menu.styles.ts';

/**
 * One thing a menu can do. With `href` it leads somewhere; with `checked` it is one of several of which one is on.
 *
 * @slot - The words, a verb first.
 * @fires click - When it is chosen.
 * @csspart control - The native button or link.
 */
export class JuMenuItem extends JuElement {
  static override styles = [iconStyles, menuItemStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** What `ju-choose` calls it. */
  @property() value = '';
  @property() icon: IconName | undefined;
  /** Where it leads; makes it a link. */
  @property() href: string | undefined;
  /** It can be read but not chosen now. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Whether it is the one that is on. */
  @property() checked: 'true' | 'false' | undefined;

  // Stopped here, before anybody around hears of it.
  readonly #press = (event: Event) => {
    if (this.disabled) event.stopImmediatePropagation();
  };

  protected override renderContent() {
    const inside = html`${this.icon ? icon(this.icon) : nothing}<span><slot></slot></span
      >${this.checked === 'true' ? icon('check') : nothing}`;
    if (this.href !== undefined && !this.disabled) {
      return html`<a part="control" role="menuitem" tabindex="-1" href=${this.href}>${inside}</a>`;
    }
    return html`<button
      part="control"
      type="button"
      role=${this.checked ? 'menuitemradio' : 'menuitem'}
      aria-checked=${ifDefined(this.checked)}
      aria-disabled=${this.disabled ? 'true' : nothing}
      tabindex="-1"
      @click=${this.#press}
    >
      ${inside}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-menu-item': JuMenuItem;
  }
}
