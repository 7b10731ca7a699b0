import { JuAnnounceEvent, type Politeness } from './events/events.ts';
import { html, type LitElement, type ReactiveController, type TemplateResult } from './lit.ts';

/**
 * The one live region of a widget. The widget puts `render()` at the end of its template, always; what elements inside
 * want said comes here too (`JuElement.announce`).
 *
 * `aria-atomic` is written out and the message is one expression, because Orca with Firefox else speaks only the text
 * node that changed.
 */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #message = '';
  #politeness: Politeness = 'polite';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(JuAnnounceEvent.type, this.#hear);
  }
  hostDisconnected(): void {
    this.#host.removeEventListener(JuAnnounceEvent.type, this.#hear);
  }

  readonly #hear = (event: JuAnnounceEvent) => {
    event.stopPropagation();
    this.say(event.message, event.politeness);
  };

  /** Says it, also when the same was said just before. */
  say(message: string, politeness: Politeness = 'polite'): void {
    // A region speaks only when its text changes; a space at the end changes it and is not heard.
    this.#message = message && message === this.#message ? `${message}\u00a0` : message;
    this.#politeness = politeness;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div
      class="visually-hidden"
      role="status"
      aria-live=${this.#politeness}
      aria-atomic="true"
    >
      ${this.#message}
    </div>`;
  }
}
