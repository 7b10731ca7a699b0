/** A posting as structured data in the page's head. Fetched where a host asks for that. */
import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';
import type { JobDetailsState } from './state.ts';
import { putPosting } from './structured-data.ts';

type Loaded = Extract<JobDetailsState, { type: 'loaded' }>;

/** Has the posting in the page for as long as it is shown. */
export class DataController implements ReactiveController {
  #shown: Loaded | undefined;
  #remove: (() => void) | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #addressOf: (id: string, here: string) => string | undefined;

  /** @param addressOf The address in the host's page at which a posting is shown, where there is one. */
  constructor(
    host: ReactiveControllerHost,
    addressOf: (id: string, here: string) => string | undefined,
  ) {
    this.#host = host;
    this.#addressOf = addressOf;
    host.addController(this);
  }
  hostConnected(): void {
    this.#host.requestUpdate();
  }
  hostDisconnected(): void {
    this.show(undefined);
  }

  /** @param state What is shown; undefined: nothing to tell. What was taken down is told no more. */
  show(state: Loaded | undefined): void {
    const told = state?.withdrawn ? undefined : state;
    if (told === this.#shown) return;
    this.#shown = told;
    this.#remove?.();
    this.#remove = undefined;
    if (!told) return;
    const { posting } = told;
    try {
      this.#remove = putPosting(posting, this.#addressOf(posting.id, location.href) ?? posting.url);
    } catch {
      // The page is the poorer for machines, and the same for people.
    }
  }
}

declare global {
  interface JuLazyModules {
    'structured-data': typeof import('./data.controller.ts');
  }
}
