import type { Point } from '../contract/distance.ts';
import { fold } from '../contract/fold.ts';
import { municipalityByCode } from '../contract/municipalities.ts';
import { readPlaceName, shortestTownBeginning, townAbroad } from '../contract/place-name.ts';
import { postalCodeOf, postalCodes } from '../contract/postal-codes.ts';
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

/** Where postal codes lie: as the contract says, and better from the postings that have coordinates. */
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
  const known = postalCodes.map(({ code, name, latitude, longitude }) =>
    codePlace(code, name, { latitude, longitude }),
  );
  const learnt = [...seen].map(([code, { town, points }]) =>
    codePlace(code, postalCodeOf(code)?.name ?? town, {
      latitude: median(points.map(({ latitude }) => latitude)),
      longitude: median(points.map(({ longitude }) => longitude)),
    }),
  );
  return new Map([...known, ...learnt].map((place) => [place.name, place]));
}

const codePlace = (code: string, town: string, point: Point): LocatedPlace => ({
  type: 'postal-code',
  name: code,
  label: `${code} ${town}`.trim(),
  ...point,
});

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

/** The place a person means by `near`: of that code or name, else the largest that begins so. */
export function findPlace(
  near: string,
  codes: ReadonlyMap<string, LocatedPlace>,
): LocatedPlace | undefined {
  const { code, names } = readPlaceName(near);
  if (code !== undefined) return codes.get(code);
  for (const name of names) {
    const named = asPlace(townsByFoldedName.get(name)) ?? codeNamed(name, codes);
    if (named) return named;
  }
  if (names[0]!.length < shortestTownBeginning) return undefined;
  return searchPlaces(names[0]!, 1, codes)[0];
}

/** Towns (the large first), then postal codes, that begin with what was typed. */
export function searchPlaces(
  typed: string,
  limit: number,
  codes: ReadonlyMap<string, LocatedPlace>,
): LocatedPlace[] {
  const { code, names } = readPlaceName(typed);
  const folded = names[0]!;
  if (folded === '') return [];
  const fittingTowns = [...townsByFoldedName]
    .filter(([name]) => code === undefined && name.startsWith(folded))
    .sort(
      ([aName, a], [bName, b]) =>
        Number(bName === folded) - Number(aName === folded) || b.population - a.population,
    )
    .flatMap(([, town]) => asPlace(town) ?? []);
  const fittingCodes = [...codes.values()]
    .filter(({ name, label }) =>
      code === undefined
        ? !isFurther(name) && fold(label.slice(5)).startsWith(folded)
        : name.startsWith(code),
    )
    .sort(
      (a, b) =>
        Number(fold(b.label.slice(5)) === folded) - Number(fold(a.label.slice(5)) === folded) ||
        Number(isFurther(a.name)) - Number(isFurther(b.name)) ||
        (a.name < b.name ? -1 : 1),
    );
  const found = [...fittingTowns, ...fittingCodes].slice(0, limit);
  const danish = found.length === 0 ? townAbroad(typed) : undefined;
  return danish === undefined ? found : searchPlaces(danish, limit, codes);
}

const isFurther = (code: string): boolean => postalCodeOf(code)?.further ?? false;

function codeNamed(
  name: string,
  codes: ReadonlyMap<string, LocatedPlace>,
): LocatedPlace | undefined {
  return name === ''
    ? undefined
    : [...codes.values()].find(({ label }) => fold(label.slice(5)) === name);
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
