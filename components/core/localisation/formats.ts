/**
 * Figures and calendar as in the Danish letters and on the pages that people read beside us, in every language: 7, not ٧, and
 * 2027, not 1448.
 */
const figures = { numberingSystem: 'latn' };
const asInDenmark = { ...figures, calendar: 'gregory' };

/** Intl objects are slow to make and harmless to keep: one of each kind, language and options. */
const kept = new Map<string, unknown>();

function keep<Format>(name: string, language: string, options: object, make: () => Format): Format {
  const key = name + language + JSON.stringify(options);
  let format = kept.get(key) as Format | undefined;
  if (!format) kept.set(key, (format = make()));
  return format;
}

export const pluralRules = (language: string, type: Intl.PluralRuleType): Intl.PluralRules =>
  keep('p', language, { type }, () => new Intl.PluralRules(language, { type }));

export const numberFormat = (
  language: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat =>
  keep('n', language, options, () => new Intl.NumberFormat(language, { ...figures, ...options }));

export const dateTimeFormat = (
  language: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat =>
  keep(
    'd',
    language,
    options,
    () => new Intl.DateTimeFormat(language, { ...asInDenmark, ...options }),
  );

export const listFormat = (
  language: string,
  options: Intl.ListFormatOptions = {},
): Intl.ListFormat => keep('l', language, options, () => new Intl.ListFormat(language, options));

const relativeFormat = (language: string): Intl.RelativeTimeFormat =>
  keep(
    'r',
    language,
    {},
    () => new Intl.RelativeTimeFormat(language, { ...figures, numeric: 'auto' }),
  );

/** Intl's own `medium` is all digits in Arabic; a month by its name reads more easily. */
const mediumDate = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** How a day is written: `long` 5. marts 2027, `medium` 5. mar. 2027, `short` 05.03.2027, `full` with the weekday. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';

const dayInMs = 86_400_000;
const isoDay = /^(\d{4})-(\d\d)-(\d\d)/;

/** Today in Denmark, where the deadlines are, as `2027-03-05`. */
export function todayInDenmark(now: Date = new Date()): string {
  // Swedish writes dates the ISO way.
  return dateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}

/** Whole days from `from` until `day` (both `YYYY-MM-DD…`); negative when past, NaN when either is no date. */
export function daysUntil(day: string, from: string = todayInDenmark()): number {
  const [end, start] = [day, from].map((text) => Date.parse(isoDay.exec(text)?.[0] ?? ''));
  return ((end ?? NaN) - (start ?? NaN)) / dayInMs;
}

/** The helpers of one language. */
export interface Formats {
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A calendar day `YYYY-MM-DD`, which has no time zone. What is no date comes back as it was. */
  date(day: string, style?: DateStyle): string;
  /** 'a, b og c'. */
  list(items: readonly string[], type?: Intl.ListFormatType): string;
  /** 'i dag', 'i morgen', 'om 5 dage'. */
  relativeDays(days: number): string;
}

export const formatsOf = (language: string): Formats => ({
  number: (value, options) => numberFormat(language, options).format(value),
  date(day, dateStyle = 'long') {
    const time = Date.parse(isoDay.exec(day)?.[0] ?? '');
    if (Number.isNaN(time)) return day;
    const style = dateStyle === 'medium' ? mediumDate : { dateStyle };
    return dateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(time);
  },
  list: (items, type = 'conjunction') => listFormat(language, { type }).format(items),
  relativeDays: (days) => relativeFormat(language).format(days, 'day'),
});
