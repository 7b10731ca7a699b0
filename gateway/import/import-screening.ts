import { readFile, stat } from 'node:fs/promises';
import type pg from 'pg';
import { municipalityByCode } from '../../contract/municipalities.ts';
import type { Refusal } from '../../contract/reading/read.ts';
import { checkScreening } from '../../contract/screening/check.ts';
import type { ScreeningDescription } from '../../contract/screening/description.ts';
import { writeMunicipalityScreening } from '../screening/screening.ts';
import { decode, reasonOf } from './files.ts';

/** Nine steps in four languages are a few kilobytes; what is larger is another file. */
const largestDescription = 1024 * 1024;

/**
 * Takes the questions of a municipality over from a file: all of it, or nothing.
 *
 * @returns everything that is wrong, each as `FILE#POINTER`; nothing when the questions are asked from now on.
 */
export async function importScreening(
  pool: pg.Pool,
  file: string,
  municipality: string,
): Promise<Refusal[]> {
  const found = municipalityByCode(municipality);
  if (!found) return [{ place: `--municipality ${municipality}`, reason: 'is the code of none' }];
  const description = await readDescription(file);
  if (typeof description === 'string') return [{ place: file, reason: description }];
  const faults = checkScreening(description.value);
  if (faults.length > 0) {
    return faults.map(({ pointer, detail }) => ({ place: `${file}#${pointer}`, reason: detail }));
  }
  await writeMunicipalityScreening(pool, found.code, description.value as ScreeningDescription);
  return [];
}

async function readDescription(file: string): Promise<{ readonly value: unknown } | string> {
  try {
    const { size } = await stat(file);
    if (size > largestDescription) return `is larger than ${largestDescription / 1024 / 1024} MB`;
    const text = decode(await readFile(file));
    if (text === undefined) return 'is not text in UTF-8 (or UTF-16 with a mark)';
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return error instanceof SyntaxError ? `is not JSON (${error.message})` : reasonOf(error);
  }
}
