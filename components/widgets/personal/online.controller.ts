import type { LitElement, ReactiveController } from '../../core/facade.ts';

/** Draws its element again when the browser loses or finds the network, and says when it is back. */
export class OnlineController implements ReactiveController {
  readonly #host: LitElement;
  readonly #cameBack: () => void;
  constructor(host: LitElement, cameBack: () => void) {
    this.#host = host;
    this.#cameBack = cameBack;
    host.addController(this);
  }

  get offline(): boolean {
    return globalThis.navigator?.onLine === false;
  }

  readonly #changed = (): void => this.#host.requestUpdate();
  readonly #found = (): void => {
    this.#changed();
    this.#cameBack();
  };
  hostConnected(): void {
    addEventListener('online', this.#found);
    addEventListener('offline', this.#changed);
  }
  hostDisconnected(): void {
    removeEventListener('online', this.#found);
    removeEventListener('offline', this.#changed);
  }
}
