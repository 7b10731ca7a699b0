import { html, JuElement, nothing, property } from '../../core/facade.ts';
import { badgeStyles } from './badge.styles.ts';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/**
 * A small mark beside something: how many (`count`), or how it stands (words in the slot, with a dot). A number alone says
 * nothing to who cannot see where it stands, so `label` says what is counted.
 *
 * @slot - The state in one or two words, when there is no count.
 * @csspart badge - The mark.
 */
export class JuBadge extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = badgeStyles;

  @property({ reflect: true }) tone: BadgeTone = 'neutral';
  /** How many; 0 and what is no number show nothing. */
  @property({ type: Number }) count: number | undefined;
  /** What is counted, for those who hear it: 'nye beskeder'. */
  @property() label = '';
  /** The most that is written out; more is shown as `99+`. */
  @property({ type: Number }) most = 99;

  protected override renderContent() {
    const { count } = this;
    if (count === undefined) {
      return html`<span class="badge state" part="badge"><slot></slot></span>`;
    }
    if (!(count > 0)) return nothing;
    const over = count > this.most;
    const number = this.formats.number(over ? this.most : Math.trunc(count));
    const spoken = over ? this.t('moreThan', { number }) : number;
    return html`<span class="badge count" part="badge"
      ><span aria-hidden="true">${number}${over ? '+' : ''}</span
      ><span class="visually-hidden">${`${spoken} ${this.label}`}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-badge': JuBadge;
  }
}
