import type {
  ReactiveController,
  ReactiveControllerHost,
} from '../../../components/core/facade.ts';
import type { Catalogue } from '../catalogue.ts';

export type CatalogueState =
  | { readonly type: 'loading' | 'error' }
  | { readonly type: 'loaded'; readonly catalogue: Catalogue };

/** How long the shelves may take, in milliseconds. */
const patience = 10_000;

/** Brings what there is to choose from. */
export class CatalogueController implements ReactiveController {
  state: CatalogueState = { type: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #arrived: () => void;

  constructor(host: ReactiveControllerHost, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  async load(): Promise<void> {
    this.#show({ type: 'loading' });
    try {
      const answer = await fetch('/catalogue.json', { signal: AbortSignal.timeout(patience) });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#show({ type: 'loaded', catalogue: (await answer.json()) as Catalogue });
      this.#arrived();
    } catch {
      this.#show({ type: 'error' });
    }
  }

  #show(state: CatalogueState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
