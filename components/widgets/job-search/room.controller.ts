import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';

/** Letters that a line must hold before a second column stands beside the first; in `em`. */
const twoColumns = 50;

/** Whoever lays out by the room there is. */
export interface RoomHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  wide: boolean;
}

/**
 * Knows whether there is room for a second column. A container query cannot: it measures in the page's letters, not in
 * those that the person made larger.
 */
export class RoomController implements ReactiveController {
  readonly #host: RoomHost;
  readonly #selector: string;
  #box: HTMLElement | null = null;
  // A frame later: who changes a size while sizes are being told raises an error in the page.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  /** @param selector What is measured. */
  constructor(host: RoomHost, selector = '.search') {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!box || box === this.#box) return;
    this.#box = box;
    this.#observer.disconnect();
    this.#observer.observe(box);
    // Before anything is painted, so that nothing moves.
    queueMicrotask(() => this.measure());
  }

  /** Looks again: also when the letters have another size. */
  measure(): void {
    const { clientWidth = 0 } = this.#box ?? {};
    if (!this.#box || !clientWidth) return;
    this.#host.wide = clientWidth >= twoColumns * parseFloat(getComputedStyle(this.#box).fontSize);
  }
}
