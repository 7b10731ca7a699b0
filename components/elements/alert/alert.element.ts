import { html, JuElement, nothing, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw, type IconDrawing } from '../icon/draw.ts';
import { error, info, success, warning } from '../icon/more-drawings.ts';
import { alertStyles } from './alert.styles.ts';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

const signs: Readonly<Record<AlertTone, IconDrawing>> = { info, success, warning, error };

/**
 * Something to know, in its place in the text. It is read where it stands; what happens while a person looks elsewhere is
 * said by the widget's announcer too.
 *
 * @slot - What there is to know, and what to do.
 */
export class JuAlert extends JuElement {
  static override styles = [iconStyles, alertStyles];

  @property({ reflect: true }) tone: AlertTone = 'info';
  @property() heading = '';

  protected override renderContent() {
    return html`<div class="alert" part="alert">
      ${draw(signs[this.tone] ?? info)}
      <div class="words">
        ${this.heading ? html`<p class="heading">${this.heading}</p>` : nothing}
        <slot></slot>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-alert': JuAlert;
  }
}
