import type pg from 'pg';
import { patiently } from '../database/transaction.ts';
import { forgetVisitors } from './visitors.ts';

/** How long what is over is kept (docs/decisions/0167-what-decays.md). Days. */
const keptDays = { pastSlots: 30, cancelledBookings: 30, unconfirmedBookings: 1, reports: 180 };

/** How many of each are gone. */
export interface Decayed {
  readonly visitors: number;
  readonly slots: number;
  readonly bookings: number;
  readonly reports: number;
}

/** Erases what nobody needs any more. Several gateways may do it at once. */
export async function decay(pool: pg.Pool, visitorDays: number): Promise<Decayed> {
  // One kind after the other, each as long as it takes: what is given up today is more tomorrow, and would never go.
  const erase = (statement: string, values: unknown[]) =>
    patiently(pool, async (client) => (await client.query(statement, values)).rowCount ?? 0);
  return {
    visitors: await patiently(pool, (client) => forgetVisitors(client, visitorDays)),
    // The bookings of a slot go with it.
    slots: await erase("delete from slot where ends < now() - $1 * interval '1 day'", [
      keptDays.pastSlots,
    ]),
    bookings: await erase(
      `delete from booking
       where (status = 'cancelled' and changed < now() - $1 * interval '1 day')
         or (status = 'held' and held_until < now() - $2 * interval '1 day')`,
      [keptDays.cancelledBookings, keptDays.unconfirmedBookings],
    ),
    reports: await erase('delete from job_posting_report where told_on < current_date - $1::int', [
      keptDays.reports,
    ]),
  };
}
