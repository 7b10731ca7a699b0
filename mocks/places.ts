import type { Point } from '../contract/distance.ts';
import { fold } from '../contract/fold.ts';
import { municipalityByCode } from '../contract/municipalities.ts';
import { readPlaceName } from '../contract/place-name.ts';
import { townKey } from '../contract/reading/location.ts';
import type { ReadLocation, ReadPosting } from '../contract/reading/read.ts';
import { towns } from '../contract/towns.ts';
import type { Located, Place } from '../contract/types.ts';

/** A place whose point is known. */
export type LocatedPlace = Required<Place>;

const townsByFoldedName = new Map<string, LocatedPlace & { population: number }>();
for (const { name, latitude, longitude, population } of towns) {
  const key = fold(name);
  const namesake = townsByFoldedName.get(key);
  if (namesake && namesake.population >= population) continue;
  townsByFoldedName.set(key, { type: 'town', name, label: name, latitude, longitude, population });
}

/** Where postal codes lie, from the postings that have coordinates. */
export function learnPostalCodes(
  postings: readonly ReadPosting[],
): ReadonlyMap<string, LocatedPlace> {
  const seen = new Map<string, { town: string; points: Point[] }>();
  for (const { jobLocation } of postings) {
    const { postalCode, addressLocality = '', latitude, longitude } = jobLocation;
    if (postalCode === undefined || latitude === undefined || longitude === undefined) continue;
    const known = seen.get(postalCode) ?? { town: addressLocality, points: [] };
    known.points.push({ latitude, longitude });
    seen.set(postalCode, known);
  }
  return new Map(
    [...seen].map(([name, { town, points }]) => [
      name,
      {
        type: 'postal-code',
        name,
        label: `${name} ${town}`.trim(),
        latitude: median(points.map(({ latitude }) => latitude)),
        longitude: median(points.map(({ longitude }) => longitude)),
      },
    ]),
  );
}

/** The best point known of a workplace, and how it is known. */
export function locate(
  location: ReadLocation,
  codes: ReadonlyMap<string, LocatedPlace>,
): { located: Located; point?: Point } {
  const { latitude, longitude, postalCode, addressLocality, municipality, abroad } = location;
  if (latitude !== undefined && longitude !== undefined) {
    return { located: 'coordinates', point: { latitude, longitude } };
  }
  if (abroad) return { located: 'unknown' };
  const candidates: readonly [Located, Point | undefined][] = [
    ['postal-code', codes.get(postalCode ?? '')],
    ['town', townsByFoldedName.get(townKey(addressLocality ?? ''))],
    ['municipality', municipalityByCode(municipality?.code ?? '')],
  ];
  for (const [located, point] of candidates) {
    if (point) return { located, point: { latitude: point.latitude, longitude: point.longitude } };
  }
  return { located: 'unknown' };
}

/** The place a person means by `near`: a postal code, alone or before the town, or a town's name. */
export function findPlace(
  near: string,
  codes: ReadonlyMap<string, LocatedPlace>,
): LocatedPlace | undefined {
  const { code, names } = readPlaceName(near);
  if (code !== undefined) return codes.get(code);
  const name = names.find((candidate) => townsByFoldedName.has(candidate));
  return asPlace(townsByFoldedName.get(name ?? ''));
}

/** Towns (the large first), then postal codes, that begin with what was typed. */
export function searchPlaces(
  typed: string,
  limit: number,
  codes: ReadonlyMap<string, LocatedPlace>,
): LocatedPlace[] {
  const folded = fold(typed);
  if (folded === '') return [];
  const fittingTowns = [...townsByFoldedName]
    .filter(([name]) => name.startsWith(folded))
    .sort(
      ([aName, a], [bName, b]) =>
        Number(bName === folded) - Number(aName === folded) || b.population - a.population,
    )
    .flatMap(([, town]) => asPlace(town) ?? []);
  const fittingCodes = [...codes.values()]
    .filter(({ name, label }) => name.startsWith(folded) || fold(label.slice(5)).startsWith(folded))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...fittingTowns, ...fittingCodes].slice(0, limit);
}

function asPlace(town: (LocatedPlace & { population: number }) | undefined) {
  if (!town) return undefined;
  const { population: _population, ...place } = town;
  return place;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
