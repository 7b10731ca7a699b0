import { parse } from 'csv-parse/sync';
import { readFile, stat } from 'node:fs/promises';
import type pg from 'pg';
import type { Refusal } from '../../contract/reading/read.ts';
import { placesHaveCome } from '../places/locate.ts';
import { writePlaces, type PlaceRow } from '../places/places.ts';
import { decode, reasonOf } from './files.ts';

/** What an import of places did. */
export interface PlacesResult {
  read: number;
  written: number;
  readonly refusals: Refusal[];
}

/** The first line of a file of places. */
export const placesHeader = ['code', 'name', 'lat', 'lon'] as const;

type Fields = Readonly<Record<(typeof placesHeader)[number], string>>;

/** Denmark has 1,100 postal codes; what is larger is another file. */
const largestTable = 64 * 1024 * 1024;

/**
 * Imports postal codes from CSV with the header `code,name,lat,lon`, in any order of columns. They count for more than what
 * was learnt. Danish spreadsheets part the columns by `;` and write decimals with a comma; both are understood.
 *
 * No place's name has several lines: each line is read by itself, so that a stray quote costs one line and not the rest.
 */
export async function importPlaces(pool: pg.Pool, file: string): Promise<PlacesResult> {
  const result: PlacesResult = { read: 0, written: 0, refusals: [] };
  const refuse = (line: number, reason: string) => {
    result.refusals.push({ place: `${file}:${line}`, reason });
  };
  const table = await readTable(file);
  if (typeof table === 'string') {
    refuse(1, table);
    return result;
  }
  const { header, delimiter, lines } = table;
  const places = new Map<string, PlaceRow>();
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    result.read++;
    const fields = fieldsOf(line, delimiter);
    const place = fields ? readPlace(fields, header) : 'is not a line of CSV';
    if (typeof place === 'string') refuse(index + 1, place);
    else places.set(place.name, place);
  }
  if (result.read === 0) refuse(1, 'is empty');
  const rows = [...places.values()];
  result.written = await placesHaveCome(pool, () => writePlaces(pool, rows, 'file'));
  return result;
}

interface Table {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly lines: readonly string[];
}

/** The file's lines with what the first says of the others, or why it is no such table. */
async function readTable(file: string): Promise<Table | string> {
  let text: string | undefined;
  try {
    const { size } = await stat(file);
    if (size > largestTable) return `is larger than ${largestTable / 1024 / 1024} MB`;
    text = decode(await readFile(file));
  } catch (error) {
    return reasonOf(error);
  }
  if (text === undefined) return 'is not text in UTF-8 (or UTF-16 with a mark)';
  if (text.trim() === '') return 'is empty';
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines[0]!;
  const delimiter = first.includes(';') ? ';' : ',';
  const header = (fieldsOf(first, delimiter) ?? []).map((name) => name.toLowerCase());
  const missing = placesHeader.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    return `has no column ${missing.join(', ')}; the header is ${placesHeader.join(',')}`;
  }
  return { header, delimiter, lines };
}

/** One line's fields, or `undefined` where its quotes do not fit (RFC 4180). */
function fieldsOf(line: string, delimiter: string): string[] | undefined {
  try {
    const rows = parse(line, { delimiter, trim: true, relax_column_count: true });
    return rows[0];
  } catch {
    return undefined;
  }
}

/** A place, or why the line is none. */
function readPlace(values: readonly string[], header: readonly string[]): PlaceRow | string {
  // As where decimal commas part a number in two: taken as it stands, the point would be elsewhere.
  if (values.slice(header.length).some((value) => value !== '')) {
    return 'has more fields than the header';
  }
  const { code, name, lat, lon } = Object.fromEntries(
    placesHeader.map((column) => [column, values[header.indexOf(column)] ?? '']),
  ) as Fields;
  if (!/^\d{4}$/.test(code)) return 'has no code of four digits';
  if (name === '' || name.length > 100 || /\p{Cc}/u.test(name)) return 'has no name';
  const latitude = degrees(lat, 90);
  const longitude = degrees(lon, 180);
  if (latitude === undefined) return 'has no lat from -90 to 90';
  if (longitude === undefined) return 'has no lon from -180 to 180';
  return { type: 'postal-code', name: code, town: name, latitude, longitude, weight: 0 };
}

function degrees(text: string, most: number): number | undefined {
  if (!/^-?\d{1,3}([.,]\d+)?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return Math.abs(value) <= most ? value : undefined;
}
