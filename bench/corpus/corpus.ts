import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readParsed, type Reading } from '../../contract/reading/read.ts';
import { towns, type Town } from '../../contract/towns.ts';
import { heads, rareTitles, sentences, starts, syllables } from './words.ts';

/** A schema.org JobPosting as JSON. */
export type RawPosting = Record<string, unknown>;

const samples = path.join(import.meta.dirname, '..', '..', 'mocks', 'data');
const dayMs = 86_400_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The sample postings that the corpus is made of. */
export async function readSamples(folder: string = samples): Promise<RawPosting[]> {
  const files = (await readdir(folder)).filter((name) => /\.json(ld)?$/.test(name)).sort();
  const found: RawPosting[] = [];
  for (const name of files) {
    const value: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    const items = Array.isArray(value)
      ? value
      : ((value as { '@graph'?: unknown[] })['@graph'] ?? [value]);
    found.push(...(items as RawPosting[]).filter((item) => item['@type'] === 'JobPosting'));
  }
  if (found.length === 0) throw new Error(`${folder} holds no sample postings.`);
  return found;
}

/**
 * Makes postings of the samples: others in title, words, place and days, the same in every run for the same day. Towns have
 * their share of the postings by inhabitants; one title in a thousand is of each of a few rare trades.
 *
 * @param today the day that dates are counted from.
 */
export function* makePostings(
  count: number,
  basis: readonly RawPosting[],
  today: Date,
): Generator<RawPosting, void> {
  const crowd = towns.filter(({ population }) => population > 0);
  const people = crowd.reduce((sum, { population }) => sum + population, 0);
  for (let number = 0; number < count; number++) {
    const random = randomFrom(number + 1);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)]!;
    const base = basis[number % basis.length]!;
    const town = townAt(crowd, random() * people);
    const day = (offset: number) =>
      new Date(today.getTime() + offset * dayMs).toISOString().slice(0, 10);
    const rare = rareTitles[number % 1_000];
    const title = rare ?? (random() < 0.3 ? String(base.title) : `${pick(starts)}${pick(heads)}`);
    const own = Array.from({ length: 3 }, () => pick(sentences)).join(' ');
    const place = Array.from({ length: 3 }, () => pick(syllables)).join('');
    yield {
      ...base,
      '@id': undefined,
      url: undefined,
      identifier: `corpus-${number}`,
      title,
      description: `${String(base.description ?? '')}<p>${own} Vi hører til ${place}.</p>`,
      datePosted: day(-Math.floor(random() * 60)),
      validThrough: day(10 + Math.floor(random() * 80)),
      jobLocation: locationIn(town, random),
    };
  }
}

/** So many postings as an import reads them from a file: without what JSON does not know. */
export async function* readCorpus(count: number): AsyncGenerator<Reading, void> {
  for (const posting of makePostings(count, await readSamples(), new Date())) {
    yield* readParsed(JSON.parse(JSON.stringify(posting)), 'corpus');
  }
}

function townAt(crowd: readonly Town[], person: number): Town {
  let counted = 0;
  for (const town of crowd) {
    counted += town.population;
    if (person < counted) return town;
  }
  return crowd[0]!;
}

/** Most ads have coordinates, near the middle of their town. */
function locationIn(town: Town, random: () => number): RawPosting {
  const near = (degrees: number) => degrees + (random() - 0.5) / 10;
  const point = { latitude: near(town.latitude), longitude: near(town.longitude) };
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: town.name,
      addressCountry: 'DK',
    },
    ...(random() < 0.7 && { geo: { '@type': 'GeoCoordinates', ...point } }),
  };
}
