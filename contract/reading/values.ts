/**
 * Reading of single values that nobody vouches for: any JSON may stand where a text is expected. What does not fit is
 * `undefined`, never an exception.
 */

/** A JSON object, as opposed to an array or null. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of several; JSON-LD lets every property be repeated. */
export function first(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

/** A property of its own; `__proto__` and `constructor` are properties like others. */
export function own(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Characters that change how the text around them is shown, or that a database refuses: controls but line breaks and tabs,
 * embeddings and overrides of direction, zero-width blanks, lone halves of surrogate pairs.
 */
const unwanted =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/gu;

/** Text with several lines, cleaned. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').normalize('NFC');
}

/** The characters of a text, a number or a JSON-LD value object (`{"@value": …}`), or of the first of several. */
export function rawText(value: unknown): string | undefined {
  const single = first(value);
  const plain = isObject(single) ? own(single, '@value') : single;
  if (typeof plain === 'string') return plain;
  return typeof plain === 'number' && Number.isFinite(plain) ? String(plain) : undefined;
}

/** One cleaned line; nothing when it is empty or longer than it may be. */
export function line(value: unknown, maxLength = 300): string | undefined {
  const raw = rawText(value);
  // Looking at no more than what could fit: entities and blanks may shorten a text, but not a thousandfold.
  if (raw === undefined || raw.length > maxLength * 10) return undefined;
  const text = cleaned(raw).replace(/\s+/gu, ' ').trim();
  return text.length > 0 && text.length <= maxLength ? text : undefined;
}

/** A number, also as text and with a decimal comma. */
export function finiteNumber(value: unknown): number | undefined {
  const text = line(value, 40)?.replace(',', '.');
  if (text === undefined || !/^[-+]?\d+(\.\d+)?$/.test(text)) return undefined;
  return Number(text);
}

/** Yes or no, also as text. */
export function flag(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(true|ja|yes|1)$/i.test(value.trim()));
}

/** An absolute http(s) address without credentials, as the browser understands it. */
export function webAddress(value: unknown): string | undefined {
  const text = line(value, 2000);
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.href.length <= 2000
    ? url.href
    : undefined;
}

/** A BCP 47 tag in its usual spelling, as `da` or `en-GB`. */
export function languageTag(value: unknown): string | undefined {
  const single = first(value);
  const named = isObject(single)
    ? (own(single, 'alternateName') ?? own(single, '@value') ?? own(single, 'name'))
    : single;
  const text = line(named, 35)?.replace(/_/g, '-');
  if (text === undefined) return undefined;
  const known = languageNames[text.toLowerCase()];
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

const languageNames: Readonly<Record<string, string>> = {
  dansk: 'da',
  danish: 'da',
  engelsk: 'en',
  english: 'en',
  tysk: 'de',
  german: 'de',
  arabisk: 'ar',
  arabic: 'ar',
  russisk: 'ru',
  russian: 'ru',
  polsk: 'pl',
  polish: 'pl',
  ukrainsk: 'uk',
  ukrainian: 'uk',
  norsk: 'no',
  norwegian: 'no',
  svensk: 'sv',
  swedish: 'sv',
  tyrkisk: 'tr',
  turkish: 'tr',
};
