import exonyms from './exonyms.json' with { type: 'json' };
import { fold } from './fold.ts';
import { municipalityByName } from './municipalities.ts';

/** How a person may mean a place. */
export interface PlaceName {
  /** Postal code, or the beginning of one, where the text starts with digits. */
  readonly code?: string;
  /** Names to look for, folded, the likeliest first. */
  readonly names: readonly string[];
}

/**
 * Reads what was typed for a place: a postal code, alone or before the town (`7700`, `DK-7700`, `8000 Aarhus C`,
 * `8000, Aarhus`), or the name of a town or a postal district, also shortened as on signs (`Kgs. Lyngby`, `kbh. nv`). Districts
 * nobody knows and `Thisted Kommune` mean the town where no place has the whole name, a municipality that no town is called
 * after its main town. The largest towns may be called as in other languages, or by what lies in them: `Copenhagen`,
 * `كوبنهاغن`, `Kbh`, `Nørrebro`.
 */
export function readPlaceName(typed: string): PlaceName {
  const text = typed.replaceAll('\0', '');
  const code = /^\s*(?:DK[- ]?)?(\d{1,4})(?=[\s,]|$)/i.exec(text)?.[1];
  const whole = fold(text).replace(shortened, (_, short: string) => `${longOf[short]!} `);
  const beforeComma = whole.replace(/,.*$/u, '').trim();
  const town = beforeComma.replace(/ (?:kommune|oe|[a-z]|[ns](?:v|oe))$/, '');
  const known = names.get(town);
  const mainTown = municipalityByName(beforeComma)?.mainTown;
  const likely = [
    known !== undefined && known + beforeComma.slice(town.length),
    known,
    whole,
    town,
    mainTown !== undefined && fold(mainTown),
  ].filter((name): name is string => typeof name === 'string');
  return { ...(code !== undefined && { code }), names: [...new Set(likely)] };
}

/** What signs shorten at the beginning of a name, folded. */
const longOf: Readonly<Record<string, string>> = {
  kgs: 'kongens',
  ll: 'lille',
  nr: 'noerre',
  sdr: 'soender',
  st: 'store',
  vr: 'vester',
};
const shortened = new RegExp(`^(${Object.keys(longOf).join('|')})(?:\\. ?| )(?=.)`);

/** Danish towns by their names in other languages and by what is part of them or beside them, all folded. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries(exonyms).flatMap(([danish, others]) =>
    others.map((other) => [fold(other), fold(danish)] as const),
  ),
);

/** The Danish town, folded, whose name in another language begins with what was typed, as 'Копен'. */
export function townAbroad(typed: string): string | undefined {
  const folded = fold(typed);
  if (folded.length < 3) return undefined;
  return [...names].find(([name]) => name.startsWith(folded))?.[1];
}

/** The fewest letters that stand for the town that begins with them. */
export const shortestTownBeginning = 4;
