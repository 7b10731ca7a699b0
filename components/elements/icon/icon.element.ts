import { JuElement, property } from '../../core/facade.ts';
import { iconElementStyles } from './icon-element.styles.ts';
import { iconStyles } from './icon.styles.ts';
import { icon, type IconName } from './icons.ts';

/** A small drawing beside a word. It says nothing to assistive technology: the word does. */
export class JuIcon extends JuElement {
  static override styles = [iconStyles, iconElementStyles];

  /** Which drawing; an unknown name draws nothing. */
  @property() name: IconName = 'info';

  protected override renderContent() {
    return icon(this.name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-icon': JuIcon;
  }
}
