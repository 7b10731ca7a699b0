import { loadLazily, type ReactiveControllerHost } from '../../core/facade.ts';
import type {} from './rich-text.ts';

/**
 * The text of the posting that is open, made harmless. What makes it so is fetched when the first posting is opened; where
 * it cannot be had, or a page's Trusted Types do not allow its policy, the posting is shown as plain text.
 */
export class PostingText {
  readonly #host: ReactiveControllerHost;
  #shown: string | undefined;
  #node: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The text as a node; undefined while, or where, there is none: then show the words alone. */
  of(html: string, headingLevel: number): HTMLElement | undefined {
    const shown = `${headingLevel} ${html}`;
    if (shown === this.#shown) return this.#node;
    this.#shown = shown;
    this.#node = undefined;
    loadLazily('rich-text')
      .then(({ richText }) => {
        if (shown !== this.#shown) return;
        // A fragment is empty once it has been shown; what holds it can be shown again.
        const node = document.createElement('div');
        node.append(richText(html, headingLevel));
        this.#node = node;
        this.#host.requestUpdate();
      })
      .catch(() => undefined);
    return undefined;
  }
}
