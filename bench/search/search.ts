import http from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JobPostingPage } from '../../contract/types.ts';
import { figure, spread, type Figure, type Wanted } from '../figure.ts';
import { startGateway } from '../gateway.ts';
import { tidily } from '../tidy.ts';

interface Query {
  readonly name: string;
  readonly category: string;
  /** Asked of the search's counts or points instead of its pages. */
  readonly of?: 'counts' | 'points';
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Samples of each category at each size, at least. */
const samplesWanted = 210;

/** Latency of the search over HTTP, one request at a time, by category of query and number of postings. */
export async function run({
  sizes = [1_000, 10_000, 100_000],
  samples = samplesWanted,
}: Wanted): Promise<Figure[]> {
  const file = path.join(import.meta.dirname, 'queries.json');
  const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: Query[] };
  const figures: Figure[] = [];
  const atSmallest = new Map<string, number>();
  for (const size of sizes) {
    const measured = await measure(size, queries, samples);
    const floor = measured.get('ready')!;
    for (const [category, times] of measured) {
      if (category === 'ready') continue;
      for (const [label, share] of [
        ['p50', 0.5],
        ['p99', 0.99],
      ] as const) {
        const name = `search/${category}/${label}`;
        const one = spread(`${name}/${size}`, share, 'ms', times, floor);
        figures.push(one);
        if (size === sizes[0]) atSmallest.set(name, one.value);
        else if (size === sizes.at(-1)) {
          const smallest = atSmallest.get(name)!;
          figures.push(figure(`${name}/growth`, one.value, 'ms', smallest, times.length));
        }
      }
    }
  }
  return figures;
}

const measure = (
  size: number,
  queries: readonly Query[],
  samples: number,
): Promise<Map<string, number[]>> =>
  tidily(async (tidy) => {
    const origin = await startGateway(tidy, size);
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    tidy.later(() => agent.destroy());
    const ask = (target: string) => request(agent, origin + target);
    await assertCategories(ask, queries, size);
    return await sample(ask, queries, samples);
  });

type Ask = (target: string) => Promise<string>;

/** In turns, so that whatever else the machine does falls on all alike. `ready` asks the database `select 1`. */
async function sample(
  ask: Ask,
  queries: readonly Query[],
  samples: number,
): Promise<Map<string, number[]>> {
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
  for (let turn = 0; turn < Math.ceil(samples / smallest); turn++) {
    for (const query of queries) await time(query.category, targetOf(query));
    for (let count = 0; count < smallest; count++) await time('ready', '/ready');
  }
  return times;
}

function targetOf({ parameters, of }: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) search.append(name, String(item));
  }
  return `/v1/job-postings${of === undefined ? '' : `/${of}`}?${search.toString()}`;
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
    'with-choices': (found) => found > 0,
    sorted: (found) => found > 0,
  };
  for (const query of queries.filter(({ of }) => of === undefined)) {
    const { total } = JSON.parse(await ask(targetOf(query))) as JobPostingPage;
    if (!fits[query.category]?.(total.value)) {
      throw new Error(`${query.name} finds ${total.value} of ${size}: not ${query.category}.`);
    }
  }
}

function request(agent: http.Agent, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    http
      .get(target, { agent }, (response) => {
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
