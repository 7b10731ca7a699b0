import { jobPostingKinds, type Language, type Wishes } from '../../../contract/types.ts';

/**
 * What an outlet and its first-party frame say to each other over a MessagePort. Both sides read whatever arrives as data of
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
  readonly readingMode: 'standard' | 'easy';
  /** Attributes that travel, by name. */
  readonly attributes: Readonly<Record<string, string>>;
}
/** Outlet to frame: the keyboard's focus shall go inside. */
export interface FocusMessage {
  readonly type: 'focus';
}
export type ToFrame = SurroundingsMessage | FocusMessage;

/** Frame to outlet. */
export type ToOutlet =
  /** Rendered; `height` in CSS pixels, `title` in the reader's language. */
  | { readonly type: 'ready'; readonly height: number; readonly title: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'title'; readonly title: string }
  /** Sent by the person's click. Nothing about health has a place in it. */
  | { readonly type: 'wishes'; readonly wishes: Wishes }
  | { readonly type: 'navigate'; readonly url: string }
  | { readonly type: 'error'; readonly code: string }
  /** The frame cannot show its widget at all. */
  | { readonly type: 'failed'; readonly code: string };

/** Attributes that travel into a frame. */
export const travellingAttributes = ['heading-level', 'scheme'] as const;

const schemes = ['normal', 'light', 'dark', 'light dark', 'dark light'];
const languages: readonly string[] = ['da', 'en', 'ar', 'ru'] satisfies readonly Language[];
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
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fits: Record<string, (value: unknown) => boolean> = {
    near: (value) => text(value, 80),
    radiusKm: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 200,
    kinds: (value) =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((kind) => jobPostingKinds.includes(kind as 'temp')),
    words: (value) => typeof value === 'string' && value.length <= 200,
    language: (value) => languages.includes(value as string),
  };
  for (const [name, value] of Object.entries(data)) {
    if (value !== undefined && !(Object.hasOwn(fits, name) && fits[name]?.(value))) {
      return undefined;
    }
  }
  return structuredClone(data) as Wishes;
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
      return wishes && { type, wishes };
    }
    case 'navigate': {
      const url = field(data, 'url');
      return text(url, 2000) && /^https?:\/\//.test(url) ? { type, url } : undefined;
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
  if (type !== 'surroundings') return undefined;
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
    attributes,
  };
}
