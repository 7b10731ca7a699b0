import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';

export interface Suggestion {
  /** What is sent. */
  readonly value: string;
  /** What is read. */
  readonly label: string;
}

/** Answers with proposals for what was typed; may reject, which means none. */
export type Suggest = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

/** Long enough not to ask at each letter, short enough not to be waited for. */
const pauseMs = 180;

/** Asks for proposals when the typing pauses; an answer to an older question is dropped. */
export class Suggesting implements ReactiveController {
  items: readonly Suggestion[] = [];

  readonly #arrived: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost, arrived: () => void) {
    this.#arrived = arrived;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  ask(typed: string, suggest: Suggest): void {
    this.stop();
    if (!typed) {
      this.items = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#send(typed, suggest), pauseMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async #send(typed: string, suggest: Suggest): Promise<void> {
    const asking = (this.#asking = new AbortController());
    let items: readonly Suggestion[] = [];
    try {
      items = await suggest(typed, asking.signal);
    } catch {
      // Proposals are a help only: what was typed counts without them.
    }
    if (asking !== this.#asking) return;
    this.items = items;
    this.#arrived();
  }
}
