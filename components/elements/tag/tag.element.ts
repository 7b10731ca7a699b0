import { html, JuElement, nothing, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { icon, type IconName } from '../icon/icons.ts';
import { tagStyles } from './tag.styles.ts';

/**
 * A short fact as a label: a kind of job, a deadline that is near. Colour never says it alone.
 *
 * @slot - One to three words.
 */
export class JuTag extends JuElement {
  static override styles = [iconStyles, tagStyles];

  @property({ reflect: true }) tone: 'neutral' | 'info' | 'success' | 'warning' | 'error' =
    'neutral';
  @property() icon: IconName | undefined;

  protected override renderContent() {
    return html`<span class="tag" part="tag"
      >${this.icon ? icon(this.icon) : nothing}<span><slot></slot></span
    ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-tag': JuTag;
  }
}
