import type { JobSearchState } from './state.ts';

/** Long enough to hear oneself out and to let a quick second choice overtake the first; milliseconds. */
const pause = 400;
/** Waiting longer than this is worth a word; milliseconds. */
const longWait = 1500;

/**
 * Says the result of what the person asked for, once, when it has settled: never at each letter, never for what came by
 * itself.
 */
export class Telling {
  readonly #say: (what: 'waiting' | 'result') => void;
  #expecting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (what: 'waiting' | 'result') => void) {
    this.#say = say;
  }

  /** The person asked for something. */
  expect(): void {
    this.#expecting = true;
    this.#after(longWait, 'waiting');
  }

  /** What is shown has changed. */
  hear(state: JobSearchState): void {
    const settled =
      state.type === 'error' ||
      (state.type === 'loaded' && ['none', 'failed'].includes(state.update.type));
    if (!this.#expecting || !settled) return;
    this.#expecting = false;
    this.#after(pause, 'result');
  }

  /** Says nothing more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #after(milliseconds: number, what: 'waiting' | 'result'): void {
    this.stop();
    this.#timer = setTimeout(() => this.#say(what), milliseconds);
  }
}
