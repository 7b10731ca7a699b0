/** Watches over leaving the page: the browser asks first, but only while something would be lost by it. */
export class Leaving {
  readonly #loses: () => boolean;
  readonly #left: () => void;
  #asks = false;

  /**
   * @param loses Whether leaving now would lose what the person said.
   * @param left They left all the same; the page may come back out of the browser's memory.
   */
  constructor(loses: () => boolean, left: () => void) {
    this.#loses = loses;
    this.#left = () => {
      if (loses()) left();
    };
  }

  begin(): void {
    this.look();
    addEventListener('pagehide', this.#left);
  }

  end(): void {
    this.#ask(false);
    removeEventListener('pagehide', this.#left);
  }

  /** Looks again; to be called after every change. */
  look(): void {
    this.#ask(this.#loses());
  }

  #ask(wanted: boolean): void {
    if (wanted === this.#asks) return;
    this.#asks = wanted;
    const change = wanted ? addEventListener : removeEventListener;
    change('beforeunload', askBeforeLeaving);
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
