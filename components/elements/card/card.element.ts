import { html, JuElement, property } from '../../core/facade.ts';
import { leveled, levelInPage } from '../heading/levels.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw } from '../icon/draw.ts';
import { arrowForward } from '../icon/more-drawings.ts';
import { cardStyles } from './card.styles.ts';

/**
 * One thing of several, on paper of its own. With `href` the whole card opens it, through one real link around the heading,
 * so it is read once and opens in a new tab as links do; buttons in `actions` and links in `footer` keep their own presses.
 *
 * @slot - What there is to know before opening it.
 * @slot media - A picture or pictogram, before everything.
 * @slot heading - The heading's words, when they are more than text.
 * @slot actions - Buttons at the heading's end that do not open the card, as a favourite.
 * @slot footer - What stands at the end: a badge, a date, a button.
 * @csspart card - The card.
 * @csspart heading - The native heading.
 */
export class JuCard extends JuElement {
  static override styles = [iconStyles, cardStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property() heading = '';
  /** The heading's level, before any `headingoffset` around is added. */
  @property({ type: Number }) level = 3;
  /** What the whole card opens. */
  @property() href: string | undefined;

  protected override renderContent() {
    const words = html`<slot name="heading">${this.heading}</slot>`;
    const linked =
      this.href === undefined
        ? words
        : html`<a href=${this.href}
            >${words}<span class="mark" aria-hidden="true"
              >&#8288;${draw(arrowForward, true)}</span
            ></a
          >`;
    return html`<div class="card" part="card">
      <slot name="media"></slot>
      <div class="head">
        ${leveled(levelInPage(this, this.level), 'words', linked)}
        <slot name="actions" class="above"></slot>
      </div>
      <slot></slot>
      <slot name="footer" class="above"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-card': JuCard;
  }
}
