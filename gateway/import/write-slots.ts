import type pg from 'pg';
import type { FutureSlot } from '../../contract/companies/slots.ts';
import type { Refusal } from '../../contract/reading/read.ts';

/**
 * Writes a company's slots. One that somebody has booked cannot become another time, nor have fewer places than are taken:
 * that is a fault. One that is not named any more, and has not begun, is taken back: who has booked it keeps it.
 */
export async function writeSlots(
  client: Pick<pg.PoolClient, 'query'>,
  company: string,
  slots: readonly FutureSlot[],
  place: string,
): Promise<Refusal[]> {
  const column = <Value>(pick: (slot: FutureSlot) => Value) => slots.map(pick);
  // Nobody takes a place while slots change.
  await client.query('select from slot where company = $1 order by id for no key update', [
    company,
  ]);
  const values = [
    company,
    column(({ id }) => id),
    column(({ kind }) => kind),
    column(({ start }) => new Date(start).toISOString()),
    column(({ end }) => new Date(end).toISOString()),
    column(({ timeZone }) => timeZone),
    column(({ mode }) => mode),
    column((slot) => slot.place ?? null),
    column(({ places }) => places),
    column(({ bookBy }) => new Date(bookBy).toISOString()),
  ];
  const asked = `unnest($2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[],
    $8::text[], $9::int[], $10::timestamptz[])
    as asked (id, kind, starts, ends, time_zone, mode, place, places, book_by)`;
  const { rows } = await client.query<{ id: string; moved: boolean }>(
    `select slot.id, (slot.starts, slot.ends) <> (asked.starts, asked.ends) as moved
     from slot join ${asked} using (id) cross join lateral (
       select count(*)::int as taken from booking where slot = slot.id
         and (status = 'confirmed' or (status = 'held' and held_until > clock_timestamp()))
     ) as bookings
     where $1 = slot.company and taken > 0
       and ((slot.starts, slot.ends) <> (asked.starts, asked.ends) or taken > asked.places)`,
    values,
  );
  if (rows.length > 0) {
    return rows.map(({ id, moved }) => ({
      place: `${place}/slots (${id})`,
      reason: moved
        ? 'has been booked and cannot be moved; give the new time another id'
        : 'has more bookings than places',
    }));
  }
  await client.query(
    `insert into slot (id, company, kind, starts, ends, time_zone, mode, place, places, book_by)
     select id, $1, kind, starts, ends, time_zone, mode, place, places, book_by from ${asked} order by id
     on conflict (id) do update set kind = excluded.kind, starts = excluded.starts, ends = excluded.ends,
       time_zone = excluded.time_zone, mode = excluded.mode, place = excluded.place,
       places = excluded.places, book_by = excluded.book_by, closed = false`,
    values,
  );
  await client.query(
    `update slot set closed = true
     where company = $1 and id <> all ($2::text[]) and starts > now() and not closed`,
    [company, column(({ id }) => id)],
  );
  return [];
}
