/** Calendar days as `2027-03-05`, which have no time zone. */

const dayInMs = 86_400_000;
const iso = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  if (year < 1000 || !(time < 253_402_300_800_000)) return undefined;
  const text = new Date(time).toISOString().slice(0, 10);
  return Number(text.slice(8)) === day && Number(text.slice(5, 7)) === month ? text : undefined;
}

/** Whether the text is a day that there is, written this way. */
export function isDay(text: string): boolean {
  const [, year, month, day] = iso.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) === text;
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10);

/** The last day of the month, as a number. */
export const lengthOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day of another month, or that month's last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8)), lengthOfMonth(year, month))) ?? day;
}

/** Monday is 0. */
export const weekday = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The day, or the end of the span that it lies beyond. ISO days compare as texts. */
export function within(day: string, first: string, last: string): string {
  if (first && day < first) return first;
  return last && day > last ? last : day;
}

/** The numbers from 0 on, so many. Where an old library has replaced `Array.from`, it takes no function. */
export const numbers = (count: number): readonly number[] => [...Array(count).keys()];
