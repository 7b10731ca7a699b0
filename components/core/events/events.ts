import type { MatchQuery, Wishes } from '../../../contract/types.ts';

const travelling = { bubbles: true, composed: true } as const;

/** The widget has rendered something real for the first time: what stood in its place may go. */
export class JuReadyEvent extends Event {
  static readonly type = 'ju-ready';
  constructor() {
    super(JuReadyEvent.type, travelling);
  }
}

/** Something failed in a way the host may want to know. The code is documented and stable; it holds no personal data. */
export class JuErrorEvent extends Event {
  static readonly type = 'ju-error';
  /** For machines, as `texts-unavailable`. */
  readonly code: string;
  constructor(code: string) {
    super(JuErrorEvent.type, travelling);
    this.code = code;
  }
}

/** The person wants to go somewhere. A host that routes by itself prevents the default and goes there its own way. */
export class JuNavigateEvent extends Event {
  static readonly type = 'ju-navigate';
  readonly url: string;
  constructor(url: string) {
    super(JuNavigateEvent.type, { ...travelling, cancelable: true });
    this.url = url;
  }
}

/** What a person released besides their wishes. There is no field for age, benefit or health. */
export type WishesReleased = Pick<MatchQuery, 'interests' | 'skills' | 'education' | 'languages'>;

/** The person sent their wishes by a click. Never holds anything about health. Preventing the default means: handled. */
export class JuWishesEvent extends Event {
  static readonly type = 'ju-wishes';
  readonly wishes: Wishes;
  readonly released: WishesReleased;
  constructor(wishes: Wishes, released: WishesReleased = {}) {
    super(JuWishesEvent.type, { ...travelling, cancelable: true });
    this.wishes = wishes;
    this.released = released;
  }
}

export type Politeness = 'polite' | 'assertive';

/** Inside a widget only: something to be spoken by the widget's live region, which stops the event. */
export class JuAnnounceEvent extends Event {
  static readonly type = 'ju-announce';
  readonly message: string;
  readonly politeness: Politeness;
  constructor(message: string, politeness: Politeness = 'polite') {
    super(JuAnnounceEvent.type, travelling);
    this.message = message;
    this.politeness = politeness;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ju-ready': JuReadyEvent;
    'ju-error': JuErrorEvent;
    'ju-navigate': JuNavigateEvent;
    'ju-wishes': JuWishesEvent;
    'ju-announce': JuAnnounceEvent;
  }
}
