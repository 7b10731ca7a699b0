import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type pg from 'pg';
import type { Refusal } from '../../contract/reading/read.ts';
import { writePlaces, type PlaceRow } from '../places/places.ts';
import { placesHaveCome } from './import-postings.ts';

/** What an import of places did. */
export interface PlacesResult {
  read: number;
  written: number;
  readonly refusals: Refusal[];
}

/** The first line of a file of places. */
export const placesHeader = ['code', 'name', 'lat', 'lon'] as const;

type Fields = Partial<Record<(typeof placesHeader)[number], string>>;

/** Imports postal codes from CSV with the header `code,name,lat,lon`. They count for more than what was learnt. */
export async function importPlaces(pool: pg.Pool, file: string): Promise<PlacesResult> {
  const result: PlacesResult = { read: 0, written: 0, refusals: [] };
  const places = new Map<string, PlaceRow>();
  const parser = pipeline(
    createReadStream(file),
    parse({
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 10_000,
      trim: true,
    }),
    // What goes wrong is thrown by the loop over the records.
    () => {},
  );
  const refuse = (line: number, reason: string) => {
    result.refusals.push({ place: `${file}:${line}`, reason });
  };
  parser.on('skip', (error: { lines?: number; message: string }) => {
    result.read++;
    refuse(error.lines ?? 0, 'is not a line of CSV');
  });
  let headerChecked = false;
  try {
    for await (const item of parser as AsyncIterable<{ record: Fields; info: { lines: number } }>) {
      const { record, info } = item;
      if (!headerChecked) {
        const missing = placesHeader.filter((name) => !(name in record));
        if (missing.length > 0) {
          refuse(1, `has no column ${missing.join(', ')}; the header is ${placesHeader.join(',')}`);
          return result;
        }
        headerChecked = true;
      }
      result.read++;
      const place = readPlace(record);
      if (typeof place === 'string') refuse(info.lines, place);
      else places.set(place.name, place);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    refuse(1, code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'not CSV'})`);
    return result;
  }
  if (result.read === 0) refuse(1, 'is empty');
  const rows = [...places.values()];
  result.written = await placesHaveCome(pool, () => writePlaces(pool, rows, 'file'));
  return result;
}

/** A place, or why the line is none. */
function readPlace({ code = '', name = '', lat = '', lon = '' }: Fields): PlaceRow | string {
  if (!/^\d{4}$/.test(code)) return 'has no code of four digits';
  if (name === '' || name.length > 100 || /\p{Cc}/u.test(name)) return 'has no name';
  const latitude = degrees(lat, 90);
  const longitude = degrees(lon, 180);
  if (latitude === undefined) return 'has no lat from -90 to 90';
  if (longitude === undefined) return 'has no lon from -180 to 180';
  return { type: 'postal-code', name: code, town: name, latitude, longitude, weight: 0 };
}

function degrees(text: string, most: number): number | undefined {
  if (!/^-?\d{1,3}(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= most ? value : undefined;
}
