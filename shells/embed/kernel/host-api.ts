import { preferences } from '../../../components/core/facade.ts';
import type {
  HostApi,
  HostCallback,
  HostEventDetails,
  HostEventType,
} from '../../../contract/host-api.ts';
import type { Embed } from '../shared/embed.ts';
import { answer } from './consent.ts';

const eventTypes = [
  'ju-ready',
  'ju-error',
  'ju-navigate',
  'ju-consent-needed',
  'ju-wishes',
] as const satisfies readonly HostEventType[];
/** How many events of a tag a late listener hears. */
const remembered = 20;

/** What a host can do with a tag. */
export interface TagControl {
  /** What the tag has said, the last few. */
  readonly history: Event[];
  load(): void;
  destroy(): void;
}

type Hear = (event: Event, details: HostEventDetails) => void;
const listeners = new Set<readonly [HostEventType, Hear]>();

/** The outlets that stand in the page. */
export const standing = new Map<HTMLElement, TagControl>();
/** Whether the host has taken everything away. */
export let over = false;

/** A tag may stand in another one's widget: what it said is not said again by the one around it. */
const heardBefore = new WeakSet<Event>();

/** From now on, what a tag says is heard by the host's listeners and kept for late ones. */
export function keepHistory(tag: HTMLElement, history: Event[]): void {
  for (const type of eventTypes) {
    tag.addEventListener(type, (event) => {
      if (heardBefore.has(event)) return;
      heardBefore.add(event);
      history.splice(0, history.push(event) - remembered);
      for (const [heard, hear] of listeners) {
        if (heard === type) hear(event, { tag, replayed: false });
      }
    });
  }
}

/** Runs a host's code; what it throws is the page's to see, and stops nothing of ours. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}

/** Makes the host's calls, those that waited and those to come. */
export function serve(embed: Embed): void {
  const api: HostApi = {
    version: '1.0.0',
    on(type, listener) {
      const hear: Hear = (event, details) => attempt(() => listener(event as never, details));
      const entry = [type, hear] as const;
      for (const [tag, { history }] of standing) {
        for (const event of history) if (event.type === type) hear(event, { tag, replayed: true });
      }
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    preferences: {
      get: () => preferences.value,
      change: (changes) => preferences.change(changes),
    },
    consent: (purpose, granted = true) => answer(purpose, granted),
    load: (tag) => standing.get(tag as HTMLElement)?.load(),
    destroy(tag) {
      if (tag) return standing.get(tag as HTMLElement)?.destroy();
      over = true;
      for (const control of standing.values()) control.destroy();
      listeners.clear();
      embed.observer?.disconnect();
      delete (globalThis as { jobunivers?: unknown }).jobunivers;
    },
  };
  const run = (callback: HostCallback): void => attempt(() => callback(api));
  const waiting: HostCallback[] = Array.isArray(embed) ? embed.splice(0) : [];
  embed.push = run;
  waiting.forEach(run);
}
