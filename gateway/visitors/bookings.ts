import type pg from 'pg';
import { maskPersonalNumbers } from '../../contract/personal-numbers.ts';
import type { Booking, BookingConfirmation, BookingFields } from '../../contract/types.ts';
import { slotColumns, slotOf, takenSql, type SlotRow } from '../companies/slots.ts';
import { timeSql } from '../database/time.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../server/handling.ts';
import { ProblemError } from '../server/problems.ts';
import { lockVisitor } from './one-at-a-time.ts';
import type { VisitorHash } from './visitors.ts';

interface BookingRow extends SlotRow {
  readonly id: string;
  readonly company_name: string;
  readonly posting: string | null;
  readonly status: Booking['status'];
  readonly held_until: Date | null;
  readonly contact: Booking['contact'] | null;
  readonly note: string | null;
}

/** A booking, locked: nobody else changes it or takes a place of its slot meanwhile. */
interface Locked {
  /** `held` only while the hold lasts; what was held too long is `expired`. */
  readonly state: 'held' | 'confirmed' | 'cancelled' | 'expired';
  readonly slot: string;
  readonly company: string;
  /** Of the slot that is asked for. */
  readonly wanted: { readonly company: string; readonly free: boolean };
  /** How many other places the visitor holds, unconfirmed. */
  readonly holds: number;
}

const mostBookings = 200;
/** Unconfirmed at once: enough to choose between, too few to keep others out. */
const mostHolds = 3;

/**
 * Meetings. A place is never given twice: whoever takes one locks the visitor, the booking, then the slot, and only then
 * counts what is taken and held, by the database's clock. Giving a place back needs no lock. Nothing is kept in a process, so a
 * gateway may die at any point: what it held runs out, or is confirmed by another.
 */
export class Bookings {
  readonly #pool: pg.Pool;
  readonly #now: () => Date;
  readonly #holdMinutes: number;

  constructor(pool: pg.Pool, now: () => Date, holdMinutes = 10) {
    this.#pool = pool;
    this.#now = now;
    this.#holdMinutes = holdMinutes;
  }

  /** What is to come first, the next first; then what has been, the latest first. */
  list(visitor: VisitorHash): Promise<Booking[]> {
    return this.#read(this.#pool, visitor);
  }

  /** Holds a slot, or moves what is held or confirmed to another of the same company. */
  async hold(visitor: VisitorHash, id: string, fields: BookingFields): Promise<Booking> {
    return inTransaction(this.#pool, async (client) => {
      await this.#make(client, visitor, id, fields);
      const { state, slot, company, wanted, holds } = await this.#lock(
        client,
        visitor,
        id,
        fields.slot,
      );
      const active = state === 'held' || state === 'confirmed';
      if (!active || slot !== fields.slot) {
        if (active && wanted.company !== company) throw invalid('/slot', 'is of another company');
        if (!wanted.free) throw new ProblemError('slot-taken');
        if (!active && holds >= mostHolds) throw new ProblemError('too-many-holds');
        await client.query(
          `update booking set slot = $2, status = $3, changed = clock_timestamp(),
             held_until = case when $3 = 'held' then ${this.#time} + $4 * interval '1 minute' end
           where id = $1`,
          [id, fields.slot, state === 'confirmed' ? state : 'held', this.#holdMinutes],
        );
      }
      // A posting that is gone meanwhile is no reason not to meet.
      await client.query(
        `update booking set posting = coalesce((select id from job_posting where id = $2), posting)
         where id = $1`,
        [id, fields.jobPosting ?? null],
      );
      return this.#one(client, visitor, id);
    });
  }

  /** Confirms what is held, also late while the place is free; again, it takes the new words of the person. */
  async confirm(
    visitor: VisitorHash,
    id: string,
    { contact, note }: BookingConfirmation,
  ): Promise<Booking> {
    return inTransaction(this.#pool, async (client) => {
      const { state, wanted } = await this.#lock(client, visitor, id);
      const kept = state === 'held' || state === 'confirmed';
      if (!kept && !(state === 'expired' && wanted.free)) throw new ProblemError('hold-expired');
      await client.query(
        `update booking set status = 'confirmed', held_until = null, contact = $2, note = $3,
           changed = clock_timestamp() where id = $1`,
        [
          id,
          JSON.stringify({ ...contact, name: maskPersonalNumbers(contact.name) }),
          note === undefined ? null : maskPersonalNumbers(note),
        ],
      );
      return this.#one(client, visitor, id);
    });
  }

  /** Gives the place back; how to reach the person is forgotten with it. */
  async cancel(visitor: VisitorHash, id: string): Promise<void> {
    const { rowCount } = await this.#pool.query(
      `update booking set status = 'cancelled', held_until = null, contact = null, note = null,
         changed = case when status = 'cancelled' then changed else clock_timestamp() end
       where id = $1 and visitor = $2`,
      [id, visitor],
    );
    if (rowCount === 0) throw new ProblemError('not-found');
  }

  get #time(): string {
    return timeSql(this.#now);
  }

  /** Makes the booking where there is none under the id yet: cancelled, so that it takes no place before it is held. */
  async #make(
    client: pg.PoolClient,
    visitor: VisitorHash,
    id: string,
    { slot }: BookingFields,
  ): Promise<void> {
    // One after the other: a visitor's bookings and holds are counted.
    await lockVisitor(client, visitor);
    const { rows } = await client.query<{ slots: number; bookings: number }>(
      `with made as (
         insert into booking (id, visitor, slot, status)
         select $1, $2::bytea, slot.id, 'cancelled' from slot where slot.id = $3
           and (select count(*) from booking where visitor = $2) < ${mostBookings}
         on conflict (id) do nothing
       ) select (select count(*)::int from slot where id = $3) as slots,
           (select count(*)::int from booking where visitor = $2 and id <> $1) as bookings`,
      [id, visitor, slot],
    );
    const { slots, bookings } = rows[0]!;
    if (slots === 0) throw new ProblemError('not-found');
    if (bookings >= mostBookings) throw invalid('/slot', 'is one booking too many');
  }

  /** Locks the booking, then the slot that is asked for (its own, where none is), and looks at both. */
  async #lock(
    client: pg.PoolClient,
    visitor: VisitorHash,
    id: string,
    asked?: string,
  ): Promise<Locked> {
    const { rows } = await client.query<{ slot: string }>(
      'select slot from booking where id = $1 and visitor = $2 for update',
      [id, visitor],
    );
    if (!rows[0]) throw new ProblemError('not-found');
    const wanted = asked ?? rows[0].slot;
    // Not 'for update': a new booking refers to the slot, and two of them would wait for each other.
    await client.query('select from slot where id = $1 for no key update', [wanted]);
    // Only now, in a statement of its own, is counted what others have committed before the lock was given.
    const time = this.#time;
    const found = await client.query<{
      state: Locked['state'];
      slot: string;
      company: string;
      wanted_company: string;
      free: boolean;
      holds: number;
    }>(
      `select case when booking.status = 'held' and booking.held_until <= ${time} then 'expired' else booking.status end as state,
         booking.slot, own.company, slot.company as wanted_company,
         not slot.closed and slot.book_by > ${time}
           and slot.places > ${takenSql(time, 'taking.id = booking.id')} as free,
         (select count(*)::int from booking as other where other.visitor = booking.visitor and other.id <> booking.id
            and other.status = 'held' and other.held_until > ${time}) as holds
       from booking join slot as own on own.id = booking.slot join slot on slot.id = $2
       where booking.id = $1`,
      [id, wanted],
    );
    const { wanted_company, free, ...booking } = found.rows[0]!;
    return { ...booking, wanted: { company: wanted_company, free } };
  }

  async #one(client: pg.PoolClient, visitor: VisitorHash, id: string): Promise<Booking> {
    const [booking] = await this.#read(client, visitor, id);
    return booking!;
  }

  async #read(
    database: Pick<pg.Pool, 'query'>,
    visitor: VisitorHash,
    id?: string,
  ): Promise<Booking[]> {
    const time = this.#time;
    const { rows } = await database.query<BookingRow>(
      `select booking.id, booking.posting, booking.held_until, booking.contact, booking.note,
         case when booking.status = 'held' and booking.held_until <= ${time} then 'cancelled' else booking.status end as status,
         company.name as company_name, ${slotColumns(time)}
       from booking join slot on slot.id = booking.slot join company on company.id = slot.company
       where booking.visitor = $1 and ($2::uuid is null or booking.id = $2)
       order by slot.ends < ${time}, case when slot.ends >= ${time} then slot.starts end, slot.starts desc, booking.id`,
      [visitor, id ?? null],
    );
    return rows.map(bookingOf);
  }
}

function bookingOf(row: BookingRow): Booking {
  const { id, posting, status, held_until, contact, note, company_name } = row;
  return {
    id,
    slot: slotOf(row),
    companyName: company_name,
    ...(posting !== null && { jobPosting: posting }),
    status,
    ...(status === 'held' && held_until && { holdUntil: held_until.toISOString() }),
    ...(contact && { contact }),
    ...(note !== null && { note }),
  };
}
