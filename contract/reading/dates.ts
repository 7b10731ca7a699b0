import { line } from './values.ts';

const dayInDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/**
 * The day (`2026-11-20`) that a source names, or nothing: for `0001-01-01`, which means none, for days that do not exist,
 * and for years before 1990 or after 2100, which are mistakes in a job ad.
 *
 * Read are ISO 8601 dates, dates with time (an instant with offset is the day it falls on in Denmark), `31-12-2026` and
 * `31.12.2026` in Danish order, and .NET's `/Date(1798675200000)/`. Dates with slashes are ambiguous and not read.
 */
export function day(value: unknown): string | undefined {
  const text = line(value, 60);
  if (text === undefined) return undefined;
  const ticks = /^\/Date\((\d{1,14})([+-]\d{4})?\)\/$/.exec(text);
  if (ticks) return plausible(dayOfInstant(Number(ticks[1])));
  const danish = /^(\d{1,2})[-.] ?(\d{1,2})[-.] ?(\d{4})$/.exec(text);
  if (danish) return plausible(`${danish[3]}-${pad(danish[2])}-${pad(danish[1])}`);
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (!iso) return undefined;
  const [, date, time, offset] = iso;
  if (plausible(date) === undefined || !time || !offset) return plausible(date);
  const zone = /^z$/i.test(offset) ? 'Z' : offset.replace(/^(...)(\d\d)$/, '$1:$2');
  return plausible(dayOfInstant(Date.parse(`${date}T${time}${zone}`)));
}

function dayOfInstant(instant: number): string | undefined {
  return Math.abs(instant) <= 8.64e15 ? dayInDenmark.format(instant) : undefined;
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}

/** The day itself if it exists (not 30 February) and can be meant. */
function plausible(date: string | undefined): string | undefined {
  const year = Number(date?.slice(0, 4));
  if (date === undefined || !(year >= 1990 && year <= 2100)) return undefined;
  const instant = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date
    ? undefined
    : date;
}
