import { html, JuElement, property, type PropertyValues } from '../../core/facade.ts';
import type { IconName } from '../icon/icons.ts';

/** Inside the tabs only: a panel is there, or what its tab shows has changed. */
export class JuTabPanelEvent extends Event {
  static readonly type = 'ju-tab-panel';
  constructor() {
    super(JuTabPanelEvent.type, { bubbles: true });
  }
}

/**
 * One of the views that tabs switch between. It stays as it is while another is shown: what was typed or unfolded is there
 * when the person comes back.
 *
 * @slot - The view.
 */
export class JuTabPanel extends JuElement {
  /** What `selected` and `ju-tab` call it. */
  @property() name = '';
  /** The words on its tab. */
  @property() label = '';
  /** Drawn before the words on its tab. */
  @property() icon: IconName | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.dispatchEvent(new JuTabPanelEvent());
  }

  protected override renderContent() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-tab-panel': JuTabPanel;
  }
}
