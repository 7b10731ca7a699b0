/** What a calendar gets to know of a meeting. */
export interface CalendarEvent {
  readonly id: string;
  /** ISO 8601, any offset. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly place?: string;
  readonly description?: string;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks mean something. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters have no place in a text.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** RFC 5545, 3.3.5, in UTC: no calendar has to know our time zones, and no summer time is missed. */
const utc = (moment: string | number): string =>
  new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545, 3.1: at most 75 octets a line; a character is not cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

/** An iCalendar file (RFC 5545) with one meeting. Opened once more after a move, it is the same meeting. */
export function calendarFile(event: CalendarEvent, now: number = Date.now()): string {
  const { id, start, end, summary, place, description } = event;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jobunivers//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${id}@jobunivers`,
    `DTSTAMP:${utc(now)}`,
    // Rises with every move, so that calendars take the newer one.
    `SEQUENCE:${Math.floor(now / 1000) % 2_147_483_647}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
