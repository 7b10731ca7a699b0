import type pg from 'pg';
import { postalCodeOf } from '../../contract/postal-codes.ts';
import { patiently } from '../database/transaction.ts';
import { weightOf, writePlaces } from './places.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/**
 * The best point that is known of a posting: its own coordinates, else its postal code's, else its town's, else that of its
 * municipality's main town. SQL that joins the places to `asked`, a relation with the columns named here.
 */
export const joinPlaces = `
  left join place as code on code.type = 'postal-code' and code.name = asked.postal_code
  left join lateral (
    select name, latitude, longitude from place
    where type = 'town' and folded = asked.town order by weight desc, name limit 1
  ) as town on true
  left join place as municipality
    on municipality.type = 'municipality' and municipality.name = asked.municipality`;

/** The columns `latitude, longitude, located`, in terms of {@link joinPlaces}. */
export const locatedColumns = `
  coalesce(asked.given_latitude, code.latitude, town.latitude, municipality.latitude),
  coalesce(asked.given_longitude, code.longitude, town.longitude, municipality.longitude),
  case when asked.given_latitude is not null then 'coordinates'
    when code.name is not null then 'postal-code'
    when town.name is not null then 'town'
    when municipality.name is not null then 'municipality'
    else 'unknown' end`;

/**
 * Finds the points of all postings and companies without coordinates of their own again, after new places have come.
 *
 * @returns how many have got another point.
 */
export async function locateAgain(database: Queryable): Promise<number> {
  let found = 0;
  for (const table of ['job_posting', 'company'] as const) {
    const { rowCount } = await database.query(
      `update ${table} as located_again
       set latitude = found.latitude, longitude = found.longitude, located = found.located
       from (
         select asked.id, ${locatedColumns} from ${table} as asked ${joinPlaces}
         where asked.given_latitude is null
       ) as found (id, latitude, longitude, located)
       where located_again.id = found.id
         and (located_again.latitude, located_again.longitude, located_again.located)
           is distinct from (found.latitude, found.longitude, found.located)`,
    );
    found += rowCount ?? 0;
  }
  return found;
}

/**
 * Learns where postal codes lie from the postings that have coordinates: the median of each code, so that one wrong ad moves
 * nothing. They keep the post's names, and codes from a file are left as they are.
 *
 * @returns how many codes are new or have moved.
 */
export async function learnPostalCodes(
  database: Queryable,
  codes: readonly string[],
): Promise<number> {
  if (codes.length === 0) return 0;
  const { rows } = await database.query<{
    name: string;
    town: string | null;
    latitude: number;
    longitude: number;
  }>(
    `select postal_code as name,
       mode() within group (order by card -> 'jobLocation' ->> 'addressLocality') as town,
       percentile_cont(0.5) within group (order by given_latitude) as latitude,
       percentile_cont(0.5) within group (order by given_longitude) as longitude
     from job_posting
     where postal_code = any ($1) and given_latitude is not null
     group by postal_code`,
    [codes],
  );
  return writePlaces(
    database,
    rows.map((row) => {
      const known = postalCodeOf(row.name);
      return {
        ...row,
        type: 'postal-code',
        town: known?.name ?? row.town ?? '',
        weight: weightOf(known),
      };
    }),
    'learnt',
  );
}

const placesLock = 7_870_003;

/** Runs what brings places, and then finds postings again that lie by them. One import at a time. */
export async function placesHaveCome(pool: pg.Pool, bring: () => Promise<number>): Promise<number> {
  return patiently(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [placesLock]);
    const brought = await bring();
    if (brought > 0) await locateAgain(client);
    return brought;
  });
}
