import { dateTimeFormat, formatsOf } from '../../core/facade.ts';
import { latinDigits } from '../latin-digits.ts';
import { addDays, dayOf, lengthOfMonth, numbers } from './days.ts';

/** What a typed text means. */
export type DateReading =
  | { readonly day: string }
  /** Day, month and year are clear, but that month is not so long; this is its last day. */
  | { readonly last: string }
  | undefined;

/** Without marks and accents, so that hamza, breve and full stops need not be typed. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[\u061c\u200e\u200f]/gu, '');

const monthNames = new Map<string, readonly (readonly string[])[]>();

/** How each month may be called: alone and in a date, in the language and in those one lives among. */
function namesOfMonths(language: string): readonly (readonly string[])[] {
  let names = monthNames.get(language);
  if (names) return names;
  // Syrians and Iraqis call the months otherwise than Egyptians do.
  const formats = [language, 'da', 'en', ...(language.startsWith('ar') ? ['ar-SY'] : [])].flatMap(
    (tag) =>
      [{ month: 'long' } as const, { day: 'numeric', month: 'long' } as const].map((options) =>
        dateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
      ),
  );
  names = numbers(12).map((month) => [
    ...new Set(
      formats.map((format) => {
        const parts = format.formatToParts(Date.UTC(2027, month));
        return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
      }),
    ),
  ]);
  monthNames.set(language, names);
  return names;
}

/** The month that is named in the text, by its whole name or by its beginning; NaN for none, or for several. */
function namedMonth(text: string, language: string): number {
  const words = text.match(/\p{L}+/gu);
  if (!words) return NaN;
  const line = ` ${words.join(' ')} `;
  const fitting = (fits: (name: string) => boolean) => {
    const found = namesOfMonths(language).flatMap((names, index) =>
      names.some(fits) ? [index + 1] : [],
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    fitting((name) => line.includes(` ${name} `)) ??
    fitting((name) => words.some((word) => word.length > 2 && name.startsWith(word))) ??
    NaN
  );
}

/** '27' and '85' are near us in time. */
const fullYear = (year: string, today: string): number => {
  if (year.length !== 2) return Number(year);
  const century = 2000 + Number(year);
  return century > Number(today.slice(0, 4)) + 20 ? century - 100 : century;
};

/**
 * Reads a date as people type it: `5.3.2027`, `5/3 27`, `050327`, `5. marts 2027`, `March 5, 2027`, `2027-03-05`, `٥ مارس ٢٠٢٧`,
 * 'i morgen'. Day before month, as everybody around writes. Without a year the next such day is meant, or the last one
 * before `latest`.
 */
export function readDate(typed: string, language: string, today: string, latest = ''): DateReading {
  const text = fold(latinDigits(typed)).trim();
  for (const days of [0, 1, 2, -1, -2]) {
    if (text === fold(formatsOf(language).relativeDays(days))) return { day: addDays(today, days) };
  }
  let numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const [only = ''] = numbers;
  if (numbers.length === 1 && /^\d{6}(\d\d)?$/.test(only)) {
    numbers = [only.slice(0, 2), only.slice(2, 4), only.slice(4)];
  }
  if (only.length === 4) numbers = numbers.toReversed();
  const [day = '', ...others] = numbers;
  const month = namedMonth(text, language) || Number(others.shift());
  const [year, ...tooMany] = others;
  if (tooMany.length > 0 || !/^\d\d?$/.test(day) || !(month > 0 && month < 13)) return undefined;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  if (year !== undefined) return read(fullYear(year, today), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const reading = read(thisYear, month, Number(day));
  const next = read(thisYear + 1, month, Number(day));
  const isOver = reading && 'day' in reading && reading.day < today;
  return isOver && next && 'day' in next && !(latest && next.day > latest) ? next : reading;
}

function read(year: number, month: number, day: number): DateReading {
  const found = dayOf(year, month, day);
  if (found) return { day: found };
  const last = dayOf(year, month, lengthOfMonth(year, month));
  return last ? { last } : undefined;
}
