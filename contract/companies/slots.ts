import { weekdays, type CompanyEntry, type SlotEntry, type SlotOnce } from './company-file.ts';
import { isTimeZone, momentOf, wallTimeAt } from './zoned.ts';

/** A time at which a company can be met, ready to be kept. */
export interface FutureSlot {
  readonly id: string;
  readonly kind: SlotEntry['kind'];
  readonly mode: SlotEntry['mode'];
  readonly place?: string;
  readonly places: number;
  readonly timeZone: string;
  /** In UTC, as `Date` counts. */
  readonly start: number;
  readonly end: number;
  readonly bookBy: number;
}

/** Why an entry is no slot, and which of the entries. */
export interface SlotFault {
  readonly index: number;
  readonly reason: string;
}

const hour = 3_600_000;
const week = 7 * 24 * hour;

/**
 * The slots that a company's entries mean, seen from `now`: single ones as they stand, weekly ones from that day on for so
 * many weeks. Their ids begin with the company's, and are the same in every import.
 */
export function slotsOf(
  { id: company, slots = [] }: Pick<CompanyEntry, 'id' | 'slots'>,
  now: number,
): { readonly slots: FutureSlot[]; readonly faults: SlotFault[] } {
  const found = new Map<string, FutureSlot>();
  const faults: SlotFault[] = [];
  for (const [index, entry] of slots.entries()) {
    const timeZone = entry.timeZone ?? 'Europe/Copenhagen';
    if (!isTimeZone(timeZone)) {
      faults.push({ index, reason: 'has a timeZone that is not known' });
      continue;
    }
    for (const once of 'weekday' in entry ? weeks(entry, timeZone, now) : [entry]) {
      const slot = slotOf(company, once, timeZone);
      if (typeof slot === 'string') faults.push({ index, reason: slot });
      else if (found.has(slot.id)) faults.push({ index, reason: 'has the id of another' });
      else found.set(slot.id, slot);
    }
  }
  return { slots: [...found.values()], faults };
}

/** Each of the coming weeks as an entry of its own; an hour that a change of the clock leaves out is left out. */
function* weeks(
  { weekday, from, to, weeks: count, ...rest }: Extract<SlotEntry, { weekday: unknown }>,
  timeZone: string,
  now: number,
): Generator<SlotOnce> {
  const today = Date.parse(`${wallTimeAt(now, timeZone).slice(0, 10)}T00:00Z`);
  const wait = (weekdays.indexOf(weekday) - new Date(today).getUTCDay() + 7) % 7;
  for (let number = 0; number < count; number++) {
    const day = new Date(today + wait * 24 * hour + number * week).toISOString().slice(0, 10);
    const start = `${day}T${from}`;
    const end = `${day}T${to}`;
    if (momentOf(start, timeZone) === undefined || momentOf(end, timeZone) === undefined) continue;
    yield { ...rest, id: `${rest.id}-${day.replaceAll('-', '')}`, start, end };
  }
}

/** A slot, or why the entry is none. */
function slotOf(company: string, entry: SlotOnce, timeZone: string): FutureSlot | string {
  const id = `${company}_${entry.id}`;
  if (id.length > 64) return 'has an id that is too long with the company’s before it';
  const start = readMoment(entry.start, timeZone);
  const end = readMoment(entry.end, timeZone);
  if (start === undefined) return 'has a start that never comes in its timeZone';
  if (end === undefined) return 'has an end that never comes in its timeZone';
  if (end <= start) return 'ends before it starts';
  if (end - start > 24 * hour) return 'is longer than a day';
  const { kind, mode, place, places, bookByHours = 24 } = entry;
  return {
    id,
    kind,
    mode,
    ...(place !== undefined && { place }),
    places,
    timeZone,
    start,
    end,
    bookBy: start - bookByHours * hour,
  };
}

function readMoment(text: string, timeZone: string): number | undefined {
  const isLocal = !/(Z|[+-]\d{2}:\d{2})$/.test(text);
  const moment = isLocal ? momentOf(text.slice(0, 16), timeZone) : Date.parse(text);
  return moment === undefined || Number.isNaN(moment) ? undefined : moment;
}
