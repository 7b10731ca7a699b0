import { fold } from './fold.ts';
import rows from './municipalities.json' with { type: 'json' };
import type { Municipality } from './types.ts';

/** A municipality whose main town has a point; all 98 do. */
export type LocatedMunicipality = Required<Municipality>;

/**
 * All 98 Danish municipalities in Danish alphabetical order. Generated (`npm run generate`) from the codes of Statistics
 * Denmark and, for the points of the main towns, GeoNames.
 */
export const municipalities: readonly LocatedMunicipality[] = rows;

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const byName = new Map(
  municipalities.map((municipality) => [nameKey(municipality.name), municipality]),
);

/** By code, also where a source has written it as a number or with a leading zero (`0787`). */
export function municipalityByCode(code: string | number): LocatedMunicipality | undefined {
  return byCode.get(String(code).trim().replace(/^0+/, ''));
}

/** By name in any of the ways sources write it: `Thisted`, `Thisted Kommune`, `ÅRHUS`, `Bornholms Regionskommune`. */
export function municipalityByName(name: string): LocatedMunicipality | undefined {
  return byName.get(nameKey(name));
}

/** The genitive is dropped from both sides, so that `Københavns Kommune` and `Nordfyn` are found. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/ (regions)?kommune$/, '')
    .replace(/^(.{4,})s$/, '$1')
    .replace(/[^a-z]/g, '');
}
