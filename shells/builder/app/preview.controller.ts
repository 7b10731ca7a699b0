import type {
  ReactiveController,
  ReactiveControllerHost,
} from '../../../components/core/facade.ts';
import { writeChoice, type Choice } from '../choice.ts';

/** What has been heard from the page in the preview. */
export type PreviewState =
  | { readonly type: 'waiting' | 'ready' | 'silent' }
  | { readonly type: 'failed' | 'said'; readonly code: string };

/** How long after a keystroke the preview follows, and when silence is worth saying, in milliseconds. */
const pause = 400;
const silence = 20_000;

/** Shows the choice in the preview's frame, and hears how the widget fares. */
export class PreviewController implements ReactiveController {
  state: PreviewState = { type: 'waiting' };
  readonly #host: ReactiveControllerHost & { readonly frame: HTMLIFrameElement | null };
  readonly #said: () => void;
  #origin = '';
  #shown = '';
  #timer = 0;
  #patience = 0;

  constructor(
    host: ReactiveControllerHost & { readonly frame: HTMLIFrameElement | null },
    said: () => void,
  ) {
    this.#host = host;
    this.#said = said;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#hear);
  }
  hostDisconnected(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
  }

  /** Follows a choice; at once the first time. */
  show(choice: Choice, origin: string): void {
    this.#origin = origin;
    const { width, form, ...seen } = choice;
    const address = `${origin}/page?${writeChoice({ ...choice, ...seen, width: 0, form: form === 'div' ? 'div' : 'tag' })}`;
    clearTimeout(this.#timer);
    if (address === this.#shown) return;
    this.#timer = window.setTimeout(() => this.#load(address), this.#shown === '' ? 0 : pause);
  }

  #load(address: string): void {
    this.#shown = address;
    this.state = { type: 'waiting' };
    // Not by `src`: every choice would be one more step for the Back button.
    this.#host.frame?.contentWindow?.location.replace(address);
    this.#waitForWord();
    this.#host.requestUpdate();
  }

  /** A widget out of sight is not fetched: then there is nothing to wonder about. */
  #waitForWord(): void {
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      if (this.state.type !== 'waiting') return;
      const { top = 0, bottom = 0 } = this.#host.frame?.getBoundingClientRect() ?? {};
      if (bottom < 0 || top > innerHeight) this.#waitForWord();
      else this.#take({ type: 'silent' });
    }, silence);
  }

  readonly #hear = (event: MessageEvent): void => {
    const { frame } = this.#host;
    if (event.origin !== this.#origin || event.source !== frame?.contentWindow) return;
    const { type, state, code } = Object(event.data) as Record<string, unknown>;
    if (type !== 'ju-preview') return;
    if (state === 'ready') this.#take({ type: 'ready' });
    else if (/^[a-z-]{1,60}$/.test(String(code))) {
      this.#take({ type: state === 'failed' ? 'failed' : 'said', code: String(code) });
    }
  };

  #take(state: PreviewState): void {
    this.state = state;
    this.#said();
    this.#host.requestUpdate();
  }
}
