import type pg from 'pg';
import type { Slot, SlotKind } from '../../contract/types.ts';

/** A slot as the database gives it back. */
export interface SlotRow {
  readonly slot_id: string;
  readonly company: string;
  readonly kind: SlotKind;
  readonly starts: Date;
  readonly ends: Date;
  readonly time_zone: string;
  readonly mode: Slot['mode'];
  readonly place: string | null;
  readonly left: number;
  readonly book_by: Date;
}

/**
 * How many places of `slot` are taken, as SQL: what is confirmed, and what is held and not held too long. The only place
 * where this is said.
 *
 * @param time the time as SQL
 * @param but condition on `booking` for those that do not count
 */
export const takenSql = (time: string, but = 'false'): string => `(
  select count(*)::int from booking as taking where taking.slot = slot.id and not (${but})
    and (taking.status = 'confirmed' or (taking.status = 'held' and taking.held_until > ${time})))`;

/** Columns of a {@link SlotRow}. A slot that its company takes back has no place left. */
export const slotColumns = (time: string): string => `slot.id as slot_id, slot.company, slot.kind,
  slot.starts, slot.ends, slot.time_zone, slot.mode, slot.place, slot.book_by,
  case when slot.closed then 0 else greatest(0, slot.places - ${takenSql(time)}) end as left`;

/** A slot as the contract shows it. */
export function slotOf(row: SlotRow): Slot {
  return {
    id: row.slot_id,
    company: row.company,
    kind: row.kind,
    start: row.starts.toISOString(),
    end: row.ends.toISOString(),
    timeZone: row.time_zone,
    mode: row.mode,
    ...(row.place !== null && { place: row.place }),
    left: row.left,
    bookBy: row.book_by.toISOString(),
  };
}

const mostListed = 200;

/** The times at which a company can be met from now on, the first first. */
export async function listSlots(
  database: Pick<pg.Pool, 'query'>,
  time: string,
  company: string,
  kind: SlotKind | undefined,
): Promise<Slot[]> {
  const { rows } = await database.query<SlotRow>(
    `select ${slotColumns(time)} from slot
     where company = $1 and starts > ${time} and not closed and ($2::text is null or kind = $2)
     order by starts, id limit ${mostListed}`,
    [company, kind ?? null],
  );
  return rows.map(slotOf);
}
