/** What a clock shows: `YYYY-MM-DDTHH:MM`. */
export type WallTime = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Whether the name is one of an IANA zone that is known here. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return /^[A-Z]/.test(timeZone) && formatOf(timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at a moment. */
export const wallTimeAt = (moment: number, timeZone: string): WallTime =>
  formatOf(timeZone).format(moment).replace(' ', 'T');

/**
 * The moment at which a clock in the zone shows this time. Of the two in the hour that comes twice when summer ends, the
 * first; nothing for the hour that is left out when summer begins.
 */
export function momentOf(wall: WallTime, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // No zone is further than 14 hours from UTC, and none changes twice within two days.
  const offsets = [-1, 1].map((day) => offsetAt(asUtc + day * 86_400_000, timeZone));
  return offsets
    .map((offset) => asUtc - offset)
    .sort((one, other) => one - other)
    .find((moment) => wallTimeAt(moment, timeZone) === wall);
}

/** By how many milliseconds clocks in the zone are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const whole = Math.floor(moment / 60_000) * 60_000;
  return Date.parse(`${wallTimeAt(whole, timeZone)}Z`) - whole;
}
