import { fold } from '../fold.ts';
import { municipalities, municipalityByCode, municipalityByName } from '../municipalities.ts';
import type { Municipality } from '../types.ts';
import type { ReadLocation } from './read-posting.ts';
import { label } from './html.ts';
import { finiteNumber, line } from './values.ts';

/** What a source says about the workplace, unchecked. */
export interface LocationWords {
  readonly streetAddress?: unknown;
  readonly postalCode?: unknown;
  readonly addressLocality?: unknown;
  /** Codes or names, of which any may be a municipality. */
  readonly municipality?: readonly unknown[];
  readonly country?: unknown;
  readonly abroad?: boolean;
  readonly notStatic?: boolean;
  readonly latitude?: unknown;
  readonly longitude?: unknown;
}

/** Checks what the source says, and names the municipality where it follows for certain. */
export function readLocation(words: LocationWords): ReadLocation {
  const country = countryCode(label(words.country, 80));
  const abroad = words.abroad === true || (country !== undefined && !danish.has(country));
  const postalCode = postal(line(words.postalCode, 20), abroad);
  const addressLocality = label(words.addressLocality, 100);
  const streetAddress = label(words.streetAddress, 200);
  const municipality = abroad
    ? undefined
    : municipalityOf(words.municipality ?? [], addressLocality);
  return {
    ...(streetAddress !== undefined && { streetAddress }),
    ...(postalCode !== undefined && { postalCode }),
    ...(addressLocality !== undefined && { addressLocality }),
    ...(municipality && { municipality: { code: municipality.code, name: municipality.name } }),
    ...(country !== undefined && { country }),
    ...(abroad && { abroad }),
    ...(words.notStatic === true && { notStatic: true }),
    ...point(words.latitude, words.longitude),
  };
}

const danish = new Set(['DK', 'GL', 'FO']);
const countryNames: Readonly<Record<string, string>> = {
  danmark: 'DK',
  denmark: 'DK',
  dnk: 'DK',
  groenland: 'GL',
  greenland: 'GL',
  faeroeerne: 'FO',
  sverige: 'SE',
  sweden: 'SE',
  norge: 'NO',
  norway: 'NO',
  tyskland: 'DE',
  germany: 'DE',
};

/** ISO 3166 code where it is known, else the country as the source writes it. */
function countryCode(country: string | undefined): string | undefined {
  if (country === undefined) return undefined;
  if (/^[a-z]{2}$/i.test(country)) return country.toUpperCase();
  return countryNames[fold(country)] ?? country;
}

/** Danish codes are four digits; other countries' are taken as they are. */
function postal(code: string | undefined, abroad: boolean): string | undefined {
  if (abroad) return code;
  return /^(?:DK?[- ]?)?(\d{4})$/i.exec(code ?? '')?.[1];
}

const byMainTown = new Map(municipalities.map((one) => [fold(one.mainTown), one]));
// Namesakes elsewhere in the country: the town's name alone does not tell the municipality.
for (const ambiguous of ['hoejby', 'nordby']) byMainTown.delete(ambiguous);

/** The first municipality named, else the one whose main town the workplace is in. */
function municipalityOf(
  named: readonly unknown[],
  locality: string | undefined,
): Municipality | undefined {
  for (const value of named) {
    const name = label(value, 80);
    if (name === undefined) continue;
    const found = /^\d+$/.test(name) ? municipalityByCode(name) : municipalityByName(name);
    if (found) return found;
  }
  return locality === undefined ? undefined : byMainTown.get(townKey(locality));
}

/** Postal districts of a town carry a letter: `Aarhus C`, `Aalborg SV`, `København K`. */
export function townKey(locality: string): string {
  return fold(locality.replace(/\s+(?:[A-ZØ]|[NS][VØ])$/u, ''));
}

/** A point on the globe with five decimals (a metre); `0, 0` is a machine's way to say nothing. */
function point(
  latitude: unknown,
  longitude: unknown,
): Pick<ReadLocation, 'latitude' | 'longitude'> {
  const [north, east] = [finiteNumber(latitude), finiteNumber(longitude)];
  if (north === undefined || east === undefined || (north === 0 && east === 0)) return {};
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return {};
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return { latitude: rounded(north), longitude: rounded(east) };
}
