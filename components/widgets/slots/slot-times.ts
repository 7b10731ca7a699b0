import type { Slot } from '../../../contract/types.ts';
import { dateTimeFormat } from '../../core/facade.ts';

type Timed = Pick<Slot, 'start' | 'end' | 'timeZone'>;
const clock = { hour: 'numeric', minute: '2-digit' } as const;
const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** '10.00–10.30', or the same with other parts of the date. */
const fromUntil = (
  { start, end }: Timed,
  language: string,
  parts: Intl.DateTimeFormatOptions,
): string => dateTimeFormat(language, parts).formatRange(new Date(start), new Date(end));

/** 'fredag den 5. marts'. */
export const dayInWords = (start: string, language: string, zone: string): string =>
  dateTimeFormat(language, { ...day, timeZone: zone }).format(new Date(start));

/** '10.00–10.30'. */
export const hoursInWords = (slot: Timed, language: string, zone: string): string =>
  fromUntil(slot, language, { ...clock, timeZone: zone });

/** A moment as a clock shows it. */
export const clockInWords = (moment: string, language: string, zone: string): string =>
  dateTimeFormat(language, { ...clock, timeZone: zone }).format(new Date(moment));

/** What the company's clock says, where it says something else than the person's; with the day where that differs. */
export const companysTime = (slot: Timed, language: string, zone: string): string | undefined =>
  inZone(slot.timeZone, (theirs) => {
    const theirDay = dayInWords(slot.start, language, theirs);
    const hours = hoursInWords(slot, language, theirs);
    if (theirDay !== dayInWords(slot.start, language, zone)) return `${theirDay} ${hours}`;
    return hours === hoursInWords(slot, language, zone) ? undefined : hours;
  });

/** When a slot is, in words. */
export interface SlotTime {
  /** In the person's own time zone: weekday, day, from when until when. */
  readonly own: string;
  /** What the company's clock says then, where it says something else. */
  readonly companys: string | undefined;
}

/**
 * Day and hours in one, as a sentence of its own says them.
 *
 * @param ownZone IANA name; default: the device's.
 */
export function slotTime(slot: Timed, language: string, ownZone?: string): SlotTime {
  const said = (zone: string | undefined) =>
    fromUntil(slot, language, { ...day, ...clock, ...(zone && { timeZone: zone }) });
  const own = said(ownZone);
  const companys = inZone(slot.timeZone, said);
  return { own, companys: companys === own ? undefined : companys };
}

/** A zone that this browser has never heard of says nothing. */
function inZone<Said>(zone: string, said: (zone: string) => Said): Said | undefined {
  try {
    return said(zone);
  } catch {
    return undefined;
  }
}
