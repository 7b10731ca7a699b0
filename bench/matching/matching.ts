import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import type { MatchPage, MatchQuery, Skill } from '../../contract/types.ts';
import {
  createTestGateway,
  importSamples,
  type TestGateway,
} from '../../gateway/testing/test-gateway.ts';
import { figure, type Figure } from '../figure.ts';
import { ceiling, gain, interval, mean, precision, recall, type Grades } from './measures.ts';

interface JobSeeker extends Pick<
  MatchQuery,
  'wishes' | 'interests' | 'education' | 'languages' | 'hours'
> {
  readonly id: string;
  /** In plain words. */
  readonly skills: readonly string[];
}
interface Labels {
  readonly seekers: readonly JobSeeker[];
  readonly grades: Readonly<Record<string, Grades>>;
}
type Order = (seeker: JobSeeker) => Promise<readonly string[]>;

/**
 * How many of the first ten postings are good, of the matching and beside it of plain full text: PostgreSQL's own Danish search for any of
 * the person's words, ranked by `ts_rank`, once alone and once with the wished place and kinds as filters.
 */
export async function run(): Promise<Figure[]> {
  const file = new URL('labels.json', import.meta.url);
  const { seekers, grades } = JSON.parse(await readFile(file, 'utf8')) as Labels;
  const gateway = await createTestGateway();
  try {
    await importSamples(gateway.pool);
    const sources = await sourceIds(gateway.pool);
    const orders: Readonly<Record<string, Order>> = {
      matching: (seeker) => matched(gateway, seeker),
      'full text': (seeker) => found(gateway.pool, seeker, 'true'),
      'full text, filtered': (seeker) => found(gateway.pool, seeker, filters(seeker)),
    };
    const measured = new Map<string, readonly (readonly string[])[]>();
    for (const [name, order] of Object.entries(orders)) {
      const lists: string[][] = [];
      for (const seeker of seekers) {
        lists.push((await order(seeker)).map((id) => sources.get(id) ?? id));
      }
      measured.set(name, lists);
    }
    return figuresOf(
      measured,
      seekers.map(({ id }) => grades[id]!),
    );
  } finally {
    await gateway.stop();
  }
}

function figuresOf(
  measured: ReadonlyMap<string, readonly (readonly string[])[]>,
  grades: readonly Grades[],
): Figure[] {
  const figures: Figure[] = [];
  const measures = { 'precision at 10': precision, 'recall at 10': recall, gain };
  const plain = measured.get('full text')!;
  const n = grades.length;
  for (const [label, measure] of Object.entries(measures)) {
    const floor = mean(plain.map((ids, index) => measure(ids, grades[index]!)));
    for (const [name, lists] of measured) {
      const values = lists.map((ids, index) => measure(ids, grades[index]!));
      const [low, high] = interval(values);
      const range = `95 % ${low.toFixed(2)}-${high.toFixed(2)}`;
      figures.push(figure(`matching/${label}/${name} (${range})`, mean(values), '', floor, n));
    }
  }
  const best = mean(grades.map(ceiling));
  const first = (ids: readonly string[]) => ids.slice(0, 10);
  for (const [name, lists] of measured) {
    const unjudged = lists.map((ids, index) => first(ids).filter((id) => !(id in grades[index]!)));
    figures.push(
      figure(
        `matching/unjudged among ten/${name}`,
        mean(unjudged.map(({ length }) => length)),
        '',
        10,
        n,
      ),
    );
  }
  figures.push(figure('matching/precision at 10/ceiling', best, '', best, n));
  return figures;
}

async function sourceIds(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; source_id: string }>(
    'select id, source_id from job_posting',
  );
  return new Map(
    rows.map(({ id, source_id: source }) => [id, source.slice(source.lastIndexOf(':') + 1)]),
  );
}

async function matched({ app }: TestGateway, seeker: JobSeeker): Promise<string[]> {
  const { id: _id, skills: words, ...rest } = seeker as JobSeeker & { about?: string };
  const { about: _about, ...query } = rest;
  const skills = new Set<string>();
  for (const word of words) {
    const answer = await app.inject({ url: '/v1/skills', query: { query: word, limit: '1' } });
    const [skill] = answer.json<{ items: Skill[] }>().items ?? [];
    if (skill) skills.add(skill.uri);
  }
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/job-postings/matches',
    payload: { ...query, ...(skills.size > 0 && { skills: [...skills] }), limit: 10 },
  });
  if (answer.statusCode !== 200) throw new Error(`${seeker.id}: ${answer.body}`);
  return answer.json<MatchPage>().items.map(({ jobPosting }) => jobPosting.id);
}

/** Conditions on the place and the kinds, where the person named some. */
function filters({ wishes = {} }: JobSeeker): string {
  const kinds = wishes.kinds?.map((kind) => `'${kind}'`).join(', ');
  const near = wishes.near?.replace(/'/g, "''");
  const km = (wishes.radiusKm ?? 20) / 111.19;
  return [
    ...(kinds ? [`kind in (${kinds})`] : []),
    ...(near
      ? [
          `exists (select from place where (place.name = '${near}' or place.label = '${near}')
            and power(place.latitude - job_posting.latitude, 2)
              + power((place.longitude - job_posting.longitude) * cos(radians(place.latitude)), 2) <= ${km * km})`,
        ]
      : []),
    'true',
  ].join(' and ');
}

async function found(
  pool: pg.Pool,
  { wishes = {}, skills }: JobSeeker,
  condition: string,
): Promise<string[]> {
  const words = `${wishes.words ?? ''} ${skills.join(' ')}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (select to_tsquery('danish', $1) as query),
       texts as (select id, posted_on, to_tsvector('danish', card ->> 'title') as title,
         to_tsvector('danish', regexp_replace(description, '<[^>]*>', ' ', 'g')) as text
         from job_posting where ${condition})
     select id from texts, asked where (title || text) @@ query
     order by ts_rank(setweight(title, 'A') || text, query) desc, posted_on desc, id limit 10`,
    [words.join(' | ')],
  );
  return rows.map(({ id }) => id);
}
