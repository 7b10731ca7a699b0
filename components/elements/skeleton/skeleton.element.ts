import { html, JuElement, property } from '../../core/facade.ts';
import { skeletonStyles } from './skeleton.styles.ts';

/** The shape of what is on its way, so that nothing jumps when it comes. Assistive technology is told in words instead. */
export class JuSkeleton extends JuElement {
  static override styles = skeletonStyles;

  /** How many lines of text it stands for. */
  @property({ type: Number }) lines = 3;

  protected override renderContent() {
    const lines = Array.from({ length: Math.min(Math.max(Math.trunc(this.lines) || 1, 1), 20) });
    return html`<div class="skeleton" aria-hidden="true">
      ${lines.map(() => html`<div class="line"></div>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-skeleton': JuSkeleton;
  }
}
