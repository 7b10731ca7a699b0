import { html, JuElement, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw } from '../icon/draw.ts';
import { chevronDown } from '../icon/more-drawings.ts';
import { disclosureStyles } from './disclosure.styles.ts';

/**
 * Something folded away that is one press off, on the native `<details>`.
 *
 * @slot - What is folded.
 * @fires toggle - After it was opened or closed. Does not bubble, as the native one.
 */
export class JuDisclosure extends JuElement {
  static override styles = [iconStyles, disclosureStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The words to press. */
  @property() summary = '';
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #toggled = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new Event('toggle'));
  };

  protected override renderContent() {
    return html`<details ?open=${this.open} @toggle=${this.#toggled}>
      <summary part="summary">${draw(chevronDown)}<span>${this.summary}</span></summary>
      <div class="content"><slot></slot></div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-disclosure': JuDisclosure;
  }
}
