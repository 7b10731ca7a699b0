import http from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { JobPostingPage } from '../../contract/types.ts';
import { readParsed, type Reading } from '../../contract/reading/read.ts';
import { importPostings } from '../../gateway/import/import-postings.ts';
import { buildGateway } from '../../gateway/server/gateway.ts';
import { createPreparedDatabase } from '../../gateway/testing/test-database.ts';
import { makePostings, readSamples } from '../corpus/corpus.ts';
import { figure, percentile, type Figure } from '../figure.ts';

interface Query {
  readonly name: string;
  readonly category: string;
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>;
}

const sizes = [1_000, 10_000, 100_000] as const;
/** Samples of each category at each size, at least. */
const samplesWanted = 210;

/** Latency of the search over HTTP, one request at a time, by category of query and number of postings. */
export async function run(): Promise<Figure[]> {
  const file = path.join(import.meta.dirname, 'queries.json');
  const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: Query[] };
  const figures: Figure[] = [];
  const atThousand = new Map<string, number>();
  for (const size of sizes) {
    const measured = await measure(size, queries);
    const floor = measured.get('ready')!;
    for (const [category, times] of measured) {
      if (category === 'ready') continue;
      for (const [label, share] of [
        ['p50', 0.5],
        ['p99', 0.99],
      ] as const) {
        const value = percentile(times, share);
        const name = `search/${category}/${label}`;
        if (size === sizes[0]) atThousand.set(name, value);
        const roundTrip = percentile(floor, share);
        figures.push(figure(`${name}/${size}`, value, 'ms', roundTrip, times.length));
        if (size === sizes.at(-1)) {
          const smallest = atThousand.get(name)!;
          figures.push(figure(`${name}/growth`, value, 'ms', smallest, times.length));
        }
      }
    }
  }
  return figures;
}

function* readings(raw: Iterable<unknown>): Generator<Reading> {
  // As from a file: without what JSON does not know.
  for (const posting of raw) yield* readParsed(JSON.parse(JSON.stringify(posting)), 'corpus');
}

async function measure(size: number, queries: readonly Query[]): Promise<Map<string, number[]>> {
  const database = await createPreparedDatabase();
  try {
    await importPostings(
      database.pool,
      readings(makePostings(size, await readSamples(), new Date())),
    );
    const limits = { requestsPerMinute: 0, visitorsPerMinute: 0 };
    const app = await buildGateway({ pool: database.pool, hostOrigins: [], limits });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    try {
      const { port } = app.server.address() as AddressInfo;
      const ask = (target: string) => request(agent, port, target);
      await assertCategories(ask, queries, size);
      return await sample(ask, queries);
    } finally {
      agent.destroy();
      await app.close();
    }
  } finally {
    await database.drop();
  }
}

type Ask = (target: string) => Promise<string>;

/** In turns, so that whatever else the machine does falls on all alike. `ready` asks the database `select 1`. */
async function sample(ask: Ask, queries: readonly Query[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  const time = async (category: string, target: string) => {
    const start = performance.now();
    await ask(target);
    const list = times.get(category) ?? [];
    list.push(performance.now() - start);
    times.set(category, list);
  };
  const perCategory = new Map<string, number>();
  for (const { category } of queries) {
    perCategory.set(category, (perCategory.get(category) ?? 0) + 1);
  }
  const smallest = Math.min(...perCategory.values());
  for (let turn = 0; turn < 3; turn++) for (const query of queries) await ask(targetOf(query));
  for (let turn = 0; turn < Math.ceil(samplesWanted / smallest); turn++) {
    for (const query of queries) await time(query.category, targetOf(query));
    for (let count = 0; count < smallest; count++) await time('ready', '/ready');
  }
  return times;
}

function targetOf({ parameters }: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) search.append(name, String(item));
  }
  return `/v1/job-postings?${search.toString()}`;
}

/** The figures mean nothing when 'rare' is not rare: fails then. */
async function assertCategories(ask: Ask, queries: readonly Query[], size: number): Promise<void> {
  const fits: Readonly<Record<string, (found: number) => boolean>> = {
    rare: (found) => found > 0 && found <= size / 100,
    common: (found) => found >= Math.min(1_000, size / 10),
    compound: (found) => found > 0,
    misspelt: (found) => found > 0,
    empty: (found) => found === 0,
    'with-filters': (found) => found > 0,
  };
  for (const query of queries) {
    const { total } = JSON.parse(await ask(targetOf(query))) as JobPostingPage;
    if (!fits[query.category]?.(total.value)) {
      throw new Error(`${query.name} finds ${total.value} of ${size}: not ${query.category}.`);
    }
  }
}

function request(agent: http.Agent, port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    http
      .get({ agent, host: '127.0.0.1', port, path: target }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          response.statusCode === 200
            ? resolve(text)
            : reject(new Error(`${target}: ${response.statusCode} ${text}`)),
        );
      })
      .on('error', reject);
  });
}
