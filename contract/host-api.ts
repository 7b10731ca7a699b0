import type { ReadingMode } from './manifest.ts';
import type { MatchQuery, Wishes } from './types.ts';

/**
 * What a host's page can say to the widgets embedded in it, and hear from them. Everything here is told in
 * `docs/embedding.md`. Calls wait for the loader in an array:
 *
 * ```js
 * (window.jobunivers ??= []).push((api) => api.on('ju-ready', (event, { tag }) => console.log(tag)));
 * ```
 */
export interface HostApi {
  /** Version of this interface (semantic versioning). */
  readonly version: string;
  /**
   * Calls back at every such event of every embedded tag on the page, beginning with those that have been: per tag the last
   * twenty.
   *
   * @returns what ends it.
   */
  on<Type extends HostEventType>(type: Type, listener: HostListener<Type>): () => void;
  /** What the person has chosen for all widgets together; for a host with a language switcher of its own. */
  readonly preferences: {
    get(): HostPreferences;
    /** Members that are there count; `undefined` goes back to what the page or the system has. */
    change(changes: {
      readonly [Name in keyof HostPreferences]: HostPreferences[Name] | undefined;
    }): void;
  };
  /** Answers for everybody who asks for consent to this purpose, now and later; `granted` is true by default. */
  consent(purpose: string, granted?: boolean): void;
  /** Loads a tag's widget now, without waiting for the reader to come near; also one that was destroyed. */
  load(tag: Element): void;
  /**
   * Takes a tag's widget away for good: what the editor wrote stands there again, at its own height. Without a tag: all
   * widgets, and the loader looks for tags no more.
   */
  destroy(tag?: Element): void;
}

/** What is pushed. */
export type HostCallback = (api: HostApi) => void;

/** `window.jobunivers` as a page uses it; before the loader has come, an array that the page made. */
export interface HostQueue {
  push(callback: HostCallback): unknown;
}

/** Beside an event: where it happened, and whether that was before the listener came. */
export interface HostEventDetails {
  /** The public tag. The event's own `target` is gone once it has been dispatched. */
  readonly tag: HTMLElement;
  readonly replayed: boolean;
}

export type HostListener<Type extends HostEventType> = (
  event: HostEvents[Type],
  details: HostEventDetails,
) => void;

/** All are dispatched on the public tag, bubble and cross shadow roots. */
export interface HostEvents {
  /** The widget stands in the fallback's place. */
  readonly 'ju-ready': Event;
  /** Something failed; the codes stand in `docs/error-codes.md`. */
  readonly 'ju-error': Event & { readonly code: string };
  /** The person wants to go somewhere. Prevent the default, and go there in your own way. */
  readonly 'ju-navigate': Event & { readonly url: string };
  /** A widget wants something that is not strictly necessary. Until it is granted the widget does without. */
  readonly 'ju-consent-needed': Event & {
    /** What for, as the vendor names it: `statistics`, `video`. */
    readonly purpose: string;
    grant(): void;
    deny(): void;
  };
  /** The person sent their wishes by a click. Prevent the default: you have handled them. */
  readonly 'ju-wishes': Event & {
    readonly wishes: Wishes;
    /** What else the person released, each by a switch of its own. */
    readonly released: Pick<MatchQuery, 'interests' | 'skills' | 'education' | 'languages'>;
  };
}

export type HostEventType = keyof HostEvents;

/** What a person has chosen; a member that is absent is as the page or the system has it. */
export interface HostPreferences {
  /** BCP 47. */
  readonly language?: string;
  readonly readingMode?: ReadingMode;
  readonly textScale?: 1 | 1.25 | 1.5 | 2;
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'standard' | 'more';
  readonly motion?: 'reduced' | 'full';
}
