import { html, JuElement, property } from '../../core/facade.ts';
import { headingStyles } from './heading.styles.ts';
import { leveled, levelInPage } from './levels.ts';

export type HeadingSize = 'title' | 'heading' | 'large' | 'body';

const sizes: readonly HeadingSize[] = ['title', 'heading', 'large', 'body'];

/**
 * A heading, a whole sentence rather than a label. Its level is its place in the outline, its size is how it looks; the one
 * says nothing about the other.
 *
 * @attr {number} headingoffset - Also on any element around, as on a whole widget: how many levels all headings inside move down.
 * @slot - The words.
 * @csspart heading - The native heading.
 */
export class JuHeading extends JuElement {
  static override styles = headingStyles;

  /** 1 to 6, before any `headingoffset` around is added. */
  @property({ type: Number }) level = 2;
  /** How large it is drawn; else as its level mostly is. */
  @property() size: HeadingSize | undefined;

  /** Takes the focus, so that a person who was led here hears it first. */
  override focus(options?: FocusOptions): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('[part]');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus(options);
  }

  protected override renderContent() {
    const look = sizes.find((size) => size === this.size) ?? sizes[this.level - 1] ?? 'body';
    return leveled(levelInPage(this, this.level), look, html`<slot></slot>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-heading': JuHeading;
  }
}
