import { readPreferences, type Preferences } from '../preferences/preferences.ts';
import { jobPostingKinds, languages, type Wishes } from '../../../contract/types.ts';
import type { WishesReleased } from '../events/events.ts';

/**
 * What an outlet and the frame inside it, ours or a vendor's, say to each other over a MessagePort. Both sides read whatever arrives as data of
 * strangers: unknown types, fields and values are refused, not passed on.
 */

/** What the frame calls out when its script runs; the outlet answers with a port, to the frame's origin only. */
export const hello = { jobunivers: 'hello' } as const;
/** What comes with the port. */
export const connect = { jobunivers: 'connect' } as const;

export const isHello = (data: unknown): boolean => field(data, 'jobunivers') === hello.jobunivers;
export const isConnect = (data: unknown): boolean =>
  field(data, 'jobunivers') === connect.jobunivers;

/** Outlet to frame: what surrounds the tag. Sent first, and again whenever some of it changed. */
export interface SurroundingsMessage {
  readonly type: 'surroundings';
  /** BCP 47. */
  readonly language: string;
  /** A value of `color-scheme`. */
  readonly scheme: string;
  /** Factor on the text size, 1 being the reader's own. */
  readonly textScale: number;
  /** Of the tag's place in the page. */
  readonly readingMode: 'standard' | 'easy';
  /** What the person chose for all widgets on the page; goes before what the page says. */
  readonly preferences: Preferences;
  /** Whether the reading bar is this widget's to show. */
  readonly readingBar: boolean;
  /** Attributes that travel, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The municipality's theme, for a vendor's frame: it has no manifest of its own to find it in. */
  readonly theme?: FrameTheme;
}
/** A style sheet with the bytes it must have. */
export interface FrameTheme {
  readonly url: string;
  /** Subresource Integrity value. */
  readonly integrity: string;
}
/** Outlet to frame: the keyboard's focus shall go inside. */
export interface FocusMessage {
  readonly type: 'focus';
}
/** Either way: a voice begins to speak there, so those here fall silent. `speaker` tells voices apart. */
export interface SpeakingMessage {
  readonly type: 'speaking';
  readonly speaker: string;
}
/** Outlet to frame: what the host said about something that is not strictly necessary. */
export interface ConsentMessage {
  readonly type: 'consent';
  readonly purpose: string;
  readonly granted: boolean;
}
export type ToFrame = SurroundingsMessage | FocusMessage | SpeakingMessage | ConsentMessage;

/** Frame to outlet. */
export type ToOutlet =
  | SpeakingMessage
  /** Rendered; `height` in CSS pixels, `title` in the reader's language. */
  | { readonly type: 'ready'; readonly height: number; readonly title: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'title'; readonly title: string }
  /** Sent by the person's click. Nothing about health, age or benefit has a place in it. */
  | { readonly type: 'wishes'; readonly wishes: Wishes; readonly released: WishesReleased }
  | { readonly type: 'navigate'; readonly url: string }
  /** The person changed them inside. */
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'error'; readonly code: string }
  /** Asks the host for something that is not strictly necessary. */
  | { readonly type: 'consent'; readonly purpose: string }
  /** The frame cannot show its widget at all. */
  | { readonly type: 'failed'; readonly code: string };

/** Attributes that travel into a frame: how it looks, and what it is about. */
export const travellingAttributes = [
  'heading-level',
  'scheme',
  'theme',
  'languages',
  'posting',
  'company',
  'kind',
] as const;

const schemes = ['normal', 'light', 'dark', 'light dark', 'dark light'];
const tallest = 20_000;

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
}
const text = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;
const pixels = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= tallest;
const code = (value: unknown): value is string =>
  text(value, 60) && /^[a-z]+(-[a-z]+)*$/.test(value);

/** Wishes exactly as the contract has them; undefined when anything is there that has no place in them. */
export function readWishesMessage(data: unknown): Wishes | undefined {
  return fitting<Wishes>(data, {
    near: (value) => text(value, 80),
    radiusKm: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 200,
    kinds: (value) =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((kind) => jobPostingKinds.includes(kind as 'temp')),
    words: (value) => typeof value === 'string' && value.length <= 200,
    language: (value) => languages.includes(value as 'da'),
  });
}

/** What was released, exactly as a match takes it; undefined when anything is there that has no place in it. */
export function readReleased(data: unknown): WishesReleased | undefined {
  const names = (most: number, name: RegExp) => (value: unknown) =>
    Array.isArray(value) &&
    value.length <= most &&
    new Set(value).size === value.length &&
    value.every((each) => text(each, 120) && name.test(each));
  return fitting<WishesReleased>(data, {
    interests: names(20, /^[a-z]+$/),
    skills: names(50, /^http:\/\/data\.europa\.eu\/esco\/[a-z-]+\/[\w./-]+$/),
    education: (value) => ['none', 'vocational', 'short', 'medium', 'long'].includes(value as ''),
    languages: names(10, /^[a-z]{2,3}$/),
  });
}

/** An object of these fields only, each as it must be. */
function fitting<Data>(
  data: unknown,
  fits: Readonly<Record<keyof Data, (value: unknown) => boolean>>,
): Data | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  for (const [name, value] of Object.entries(data)) {
    if (value !== undefined && !(Object.hasOwn(fits, name) && fits[name as keyof Data](value))) {
      return undefined;
    }
  }
  return structuredClone(data) as Data;
}

function readSpeaking(data: unknown): SpeakingMessage | undefined {
  const speaker = field(data, 'speaker');
  return text(speaker, 100) ? { type: 'speaking', speaker } : undefined;
}

/** What the outlet reads; undefined for everything else. */
export function readFromFrame(data: unknown): ToOutlet | undefined {
  const type = field(data, 'type');
  const height = field(data, 'height');
  const title = field(data, 'title');
  switch (type) {
    case 'ready':
      return pixels(height) && text(title, 200) ? { type, height, title } : undefined;
    case 'height':
      return pixels(height) ? { type, height } : undefined;
    case 'title':
      return text(title, 200) ? { type, title } : undefined;
    case 'wishes': {
      const wishes = readWishesMessage(field(data, 'wishes'));
      const released = readReleased(field(data, 'released') ?? {});
      return wishes && released && { type, wishes, released };
    }
    case 'speaking':
      return readSpeaking(data);
    case 'preferences':
      return { type, preferences: readPreferences(field(data, 'preferences')) };
    case 'navigate': {
      const url = field(data, 'url');
      return text(url, 2000) && /^https?:\/\//.test(url) ? { type, url } : undefined;
    }
    case 'consent': {
      const purpose = field(data, 'purpose');
      return code(purpose) ? { type, purpose } : undefined;
    }
    case 'error':
    case 'failed': {
      const said = field(data, 'code');
      return code(said) ? { type, code: said } : undefined;
    }
    default:
      return undefined;
  }
}

/** What the frame reads; undefined for everything else. */
export function readFromOutlet(data: unknown): ToFrame | undefined {
  const type = field(data, 'type');
  if (type === 'focus') return { type };
  if (type === 'speaking') return readSpeaking(data);
  if (type === 'consent') {
    const purpose = field(data, 'purpose');
    return code(purpose) ? { type, purpose, granted: field(data, 'granted') === true } : undefined;
  }
  if (type !== 'surroundings') return undefined;
  const theme = readTheme(field(data, 'theme'));
  const language = field(data, 'language');
  const scheme = field(data, 'scheme');
  const textScale = Number(field(data, 'textScale'));
  const given = field(data, 'attributes');
  const attributes: Record<string, string> = {};
  for (const name of travellingAttributes) {
    const value = field(given, name);
    if (text(value, 200)) attributes[name] = value;
  }
  return {
    type,
    language: text(language, 35) && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) ? language : 'da',
    scheme: schemes.includes(scheme as string) ? (scheme as string) : 'normal',
    textScale: textScale >= 0.5 && textScale <= 4 ? textScale : 1,
    readingMode: field(data, 'readingMode') === 'easy' ? 'easy' : 'standard',
    preferences: readPreferences(field(data, 'preferences')),
    readingBar: field(data, 'readingBar') === true,
    attributes,
    ...(theme && { theme }),
  };
}

function readTheme(data: unknown): FrameTheme | undefined {
  const url = field(data, 'url');
  const integrity = field(data, 'integrity');
  return text(url, 2000) &&
    /^https?:\/\//.test(url) &&
    text(integrity, 80) &&
    /^sha384-[\w+/]{64}$/.test(integrity)
    ? { url, integrity }
    : undefined;
}
