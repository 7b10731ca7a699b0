import { html, ifDefined, JuElement, nothing, property } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { draw } from '../icon/draw.ts';
import { arrowForward, external } from '../icon/more-drawings.ts';
import { linkStyles } from './link.styles.ts';

/**
 * A link in running text, or, `standalone`, on a line of its own. Always underlined or with an arrow, so colour never says
 * alone that it is one. That it leaves the site is shown by an icon and said; that it opens a new window stands in words.
 *
 * @slot - Where it leads, in words that can be understood alone.
 * @csspart control - The link itself.
 */
export class JuLink extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [iconStyles, linkStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Where it leads. */
  @property() href = '';
  /** It leads to somebody else's site. */
  @property({ type: Boolean, reflect: true }) external = false;
  /** It opens a new window or tab. Only where leaving would cost the person something, as what they have written. */
  @property({ attribute: 'new-window', type: Boolean, reflect: true }) newWindow = false;
  /** It stands alone rather than in a sentence: as high as a thumb, with an arrow. */
  @property({ type: Boolean, reflect: true }) standalone = false;

  /** What is told besides the words; in easy reading everybody sees it, else the icon stands for the other site. */
  #aside() {
    const { newWindow } = this;
    if (!this.external && !newWindow) return nothing;
    const words = this.external && newWindow ? 'both' : this.external ? 'external' : 'newWindow';
    const seen = newWindow || this.readingMode === 'easy';
    const said = `(${this.t(`link.${words}`)})`;
    // A space before what nobody sees would be a gap before the icon, and let it fall to the next line alone.
    return seen
      ? html` <span class="aside">${said}</span>`
      : html`<span class="visually-hidden"> ${said}</span>`;
  }

  protected override renderContent() {
    const sign = this.external ? external : this.standalone ? arrowForward : undefined;
    // No space between the parts: the link ends where its last sign ends.
    return html`<a
      part="control"
      href=${this.href}
      target=${ifDefined(this.newWindow ? '_blank' : undefined)}
      rel=${ifDefined(this.external || this.newWindow ? 'noopener' : undefined)}
      ><span class="words"><slot></slot></span>${this.#aside()}${
        // The joiner keeps the icon on the line of the last word.
        sign
          ? html`<span class="mark" aria-hidden="true">&#8288;${draw(sign, true)}</span>`
          : nothing
      }</a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-link': JuLink;
  }
}
