import { html, JuElement, nothing, property } from '../../core/facade.ts';
import { controlStyles } from '../button/button.styles.ts';
import { showMoreStyles } from './show-more.styles.ts';

/** The person wants to see more. */
export class JuShowMoreEvent extends Event {
  static readonly type = 'ju-show-more-request';
  constructor() {
    super(JuShowMoreEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The end of a list that goes on: how much is seen, and a button for more. While more is on its way the button stays where
 * it is, keeps the focus and does nothing, so nobody loses their place.
 *
 * @slot - How much is seen of how much, in words.
 * @fires ju-show-more-request - When more is asked for.
 */
export class JuShowMore extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [controlStyles, showMoreStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** There is more. */
  @property({ type: Boolean }) more = false;
  /** More is on its way. */
  @property({ type: Boolean }) loading = false;
  /** The button's words, where 'Show more' says too little. */
  @property() label = '';

  readonly #ask = () => {
    if (!this.loading) this.dispatchEvent(new JuShowMoreEvent());
  };

  protected override renderContent() {
    const words = this.loading ? this.t('loading') : this.label || this.t('showMore');
    return html`<div class="end">
      <p><slot></slot></p>
      ${
        this.more
          ? html`<button
              type="button"
              class="control secondary"
              aria-disabled=${this.loading ? 'true' : 'false'}
              @click=${this.#ask}
            >
              ${words}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-show-more-request': JuShowMoreEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-show-more': JuShowMore;
  }
}
