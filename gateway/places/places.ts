import type pg from 'pg';
import { municipalities } from '../../contract/municipalities.ts';
import { readPlaceName, shortestTownBeginning, townAbroad } from '../../contract/place-name.ts';
import { postalCodes, type PostalCode } from '../../contract/postal-codes.ts';
import { towns } from '../../contract/towns.ts';
import type { Place } from '../../contract/types.ts';
import { fold, plain } from '../search/fold.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** A place that the gateway knows the point of. */
export type LocatedPlace = Required<Place>;

/** One line of the table of places. */
export interface PlaceRow {
  readonly type: 'town' | 'postal-code' | 'municipality';
  /** Town's name, postal code, or municipality's code. */
  readonly name: string;
  /** Name of the town, also for a postal code. */
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants, where known: the larger of two that fit comes first. Below 0 it is found by its code alone. */
  readonly weight: number;
}

/** Of a postal code, or of one that the contract does not know. */
export const weightOf = (postalCode: PostalCode | undefined): number =>
  postalCode?.further === true ? -1 : 0;

/** Where a point comes from. A later word counts only if its source is at least as good: file, then learnt, then contract. */
export type PlaceSource = (typeof sources)[number];

const sources = ['contract', 'learnt', 'file'] as const;

/**
 * Writes the contract's towns, postal codes and municipalities into the table. Nothing changes where they are there already.
 *
 * @returns how many are new or have changed.
 */
export async function writeContractPlaces(database: Queryable): Promise<number> {
  const named = new Map<string, PlaceRow>();
  // Of namesakes the largest stands first.
  for (const town of towns) {
    if (named.has(town.name)) continue;
    named.set(town.name, { ...town, type: 'town', town: town.name, weight: town.population });
  }
  const mainTowns = municipalities.map((municipality): PlaceRow => ({
    ...municipality,
    type: 'municipality',
    name: municipality.code,
    town: municipality.mainTown,
    weight: 0,
  }));
  const codes = postalCodes.map((postalCode): PlaceRow => ({
    type: 'postal-code',
    name: postalCode.code,
    town: postalCode.name,
    latitude: postalCode.latitude,
    longitude: postalCode.longitude,
    weight: weightOf(postalCode),
  }));
  return writePlaces(database, [...named.values(), ...mainTowns, ...codes], 'contract');
}

/** Writes places. @returns how many are new or have changed. */
export async function writePlaces(
  database: Queryable,
  rows: readonly PlaceRow[],
  source: PlaceSource,
): Promise<number> {
  const column = <Value>(pick: (row: PlaceRow) => Value) => rows.map(pick);
  const { rowCount } = await database.query(
    `insert into place (type, name, label, folded, plain, latitude, longitude, weight, source)
     select *, $9 from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
       $6::float8[], $7::float8[], $8::int[]) order by 1, 2
     on conflict (type, name) do update set label = excluded.label, folded = excluded.folded,
       plain = excluded.plain, latitude = excluded.latitude, longitude = excluded.longitude,
       weight = excluded.weight, source = excluded.source
     where (place.label, place.latitude, place.longitude, place.source)
         is distinct from (excluded.label, excluded.latitude, excluded.longitude, excluded.source)
       and array_position($10::text[], place.source) <= array_position($10::text[], excluded.source)`,
    [
      column(({ type }) => type),
      column(({ name }) => name),
      column(({ type, name, town }) => (type === 'postal-code' ? `${name} ${town}`.trim() : town)),
      column(({ town }) => fold(town)),
      column(({ town }) => plain(town)),
      column(({ latitude }) => latitude),
      column(({ longitude }) => longitude),
      column(({ weight }) => weight),
      source,
      sources,
    ],
  );
  return rowCount ?? 0;
}

const asPlace = 'type, name, label, latitude, longitude';

/** The place a person means by `near`: of that code or name, else the largest that begins so. */
export async function findPlace(
  database: Queryable,
  near: string,
): Promise<LocatedPlace | undefined> {
  const { code, names } = readPlaceName(near);
  const named = await findNamed(database, code, names);
  if (named || code !== undefined) return named;
  if (names[0]!.length < shortestTownBeginning) return undefined;
  return (await searchPlaces(database, names[0]!, 1))[0];
}

async function findNamed(
  database: Queryable,
  code: string | undefined,
  names: readonly string[],
): Promise<LocatedPlace | undefined> {
  const { rows } = await database.query<LocatedPlace>({
    name: 'find-place',
    text: `select ${asPlace} from place
      where (type = 'postal-code' and name = $1)
        or ($1::text is null and type <> 'municipality' and (folded = any ($2::text[]) or plain = any ($2::text[])))
      order by least(array_position($2, folded), array_position($2, plain)), type = 'town' desc,
        weight desc, name limit 1`,
    values: [code ?? null, names],
  });
  return rows[0];
}

/** Towns and postal codes that begin with what was typed: whole names first, towns before codes, large before small. */
export async function searchPlaces(
  database: Queryable,
  typed: string,
  limit: number,
): Promise<LocatedPlace[]> {
  const { code, names } = readPlaceName(typed);
  const folded = names[0]!;
  if (folded === '') return [];
  const { rows } = await database.query<LocatedPlace>({
    name: 'search-places',
    text: `select ${asPlace} from place
      where type <> 'municipality' and case when $1::text is null
        then weight >= 0 and (folded like $2 || '%' or plain like $2 || '%')
        else type = 'postal-code' and name like $1 || '%' end
      order by (folded = $2 or plain = $2) desc, type = 'town' desc, weight desc,
        label collate "da-x-icu", name
      limit $3`,
    values: [code ?? null, folded.replace(/[\\%_]/g, '\\$&'), limit],
  });
  const danish = rows.length === 0 ? townAbroad(typed) : undefined;
  return danish === undefined ? rows : searchPlaces(database, danish, limit);
}
