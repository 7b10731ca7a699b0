import { html, JuElement, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw } from '../icon/draw.ts';
import { close } from '../icon/drawings.ts';
import { chipStyles } from './chip.styles.ts';

/** The person took a chip away. Whoever shows the chips decides what follows, and where the focus goes. */
export class JuRemoveEvent extends Event {
  static readonly type = 'ju-remove';
  constructor() {
    super(JuRemoveEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A wish that filters and can be taken away; the whole chip is the button.
 *
 * @fires ju-remove - When it is pressed.
 */
export class JuChip extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [iconStyles, chipStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The wish in words, as 'Inden for 20 km'. */
  @property() label = '';

  readonly #remove = () => this.dispatchEvent(new JuRemoveEvent());

  protected override renderContent() {
    return html`<button
      type="button"
      part="control"
      aria-label=${this.t('remove', { name: this.label })}
      @click=${this.#remove}
    >
      <span>${this.label}</span>${draw(close)}
    </button>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-remove': JuRemoveEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-chip': JuChip;
  }
}
