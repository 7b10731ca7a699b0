import type { Advertisement } from '../../../contract/writing/advertisement.ts';
import {
  loadLazily,
  type ReactiveController,
  type ReactiveControllerHost,
} from '../../core/facade.ts';
import type * as Checking from './checks.ts';
import type {} from './parts.ts';

/** Whoever shows what was found. */
export interface ChecksHost extends ReactiveControllerHost {
  readonly advertisement: Advertisement;
  holdTexts(namespace: 'discrimination'): Promise<void>;
}

/** Nobody wants to be corrected in the middle of a word. */
const pauseMs = 500;

/** Looks through what is written when the writing pauses. Where the help cannot be had, one writes without it. */
export class ChecksController implements ReactiveController {
  readonly #host: ChecksHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tools: Pick<typeof Checking, 'check' | 'wordingsAsOf'> | undefined;
  /** What was found last. */
  checks: Checking.Checks | undefined;

  constructor(host: ChecksHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.soon(0);
  }
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The day that the list of wordings was made. */
  get asOf(): string {
    return this.#tools?.wordingsAsOf ?? '';
  }

  /** Looks when nothing more was written for a while. */
  soon(after = pauseMs): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), after);
  }

  async #look(): Promise<void> {
    try {
      const [tools] = await Promise.all([
        loadLazily('posting-form-parts'),
        this.#host.holdTexts('discrimination'),
      ]);
      this.#tools = tools;
      this.checks = tools.check(this.#host.advertisement);
    } catch {
      this.checks = undefined;
    }
    this.#host.requestUpdate();
  }
}
