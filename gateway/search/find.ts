import type pg from 'pg';
import { conditionsOf, distanceSql, Values, type Filters } from './filters.ts';
import { postingColumns, type PostingRow } from './posting-row.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** One step of relevance: a `tsquery`, or no words at all. */
export type Step = string | undefined;

/** The last posting of a page. */
export interface Position {
  readonly step: number;
  readonly postedOn: string;
  readonly id: string;
}

/** A posting found, and its place in the order. */
export interface FoundRow extends PostingRow {
  readonly posted_on: string;
}

/** A step that holds more is not counted further, and is walked by date instead of gathered. */
export const mostCounted = 2_000;
/** How many of the newest postings are looked through for a common word before the index is asked for all of them. */
const walkedAtMost = 5_000;

function conditions(step: Step, filters: Filters, values: Values): string {
  const words = step === undefined ? [] : [`words @@ ${values.add(step, 'tsquery')}`];
  return [...words, ...conditionsOf(filters, values)].join(' and ');
}

/** How many postings each step holds, up to one more than {@link mostCounted}. */
export async function countSteps(
  database: Queryable,
  steps: readonly Step[],
  filters: Filters,
): Promise<number[]> {
  const values = new Values();
  const counts = steps.map(
    (step) => `(select count(*)::int from (
      select from job_posting where ${conditions(step, filters, values)} limit ${mostCounted + 1}) as fitting)`,
  );
  const { rows } = await database.query<{ counts: number[] }>(
    `select array[${counts.join(', ')}] as counts`,
    values.list,
  );
  return rows[0]!.counts;
}

/**
 * The newest postings of one step, after `from` if given.
 *
 * Few that fit are gathered from the index and sorted. Of many, the newest are found by walking back in time, for gathering
 * would cost more the more there are. Should they all be old, the walk ends and they are gathered after all.
 */
export async function findInStep(
  database: Queryable,
  step: Step,
  filters: Filters,
  { size, limit, from }: { size: number; limit: number; from: Position | undefined },
): Promise<FoundRow[]> {
  if (size > mostCounted) {
    const rows = await query(database, step, filters, limit, from, walk);
    if (rows.length === limit) return rows;
  }
  return query(database, step, filters, limit, from, gather);
}

type Source = (parts: { step: Step; filters: Filters; after: string; values: Values }) => string;

/** 'offset 0' keeps the planner from walking the postings by date in search of a rare word. */
const gather: Source = ({ step, filters, after, values }) =>
  `(select * from job_posting where ${conditions(step, filters, values)} and ${after} offset 0) as fitting`;

const walk: Source = ({ step, filters, after, values }) => {
  const newest = `(select * from job_posting where ${conditions(undefined, filters, values)} and ${after}
    order by posted_on desc, id limit ${walkedAtMost}) as newest`;
  return step === undefined
    ? newest
    : `(select * from ${newest} where words @@ ${values.add(step, 'tsquery')}) as fitting`;
};

async function query(
  database: Queryable,
  step: Step,
  filters: Filters,
  limit: number,
  from: Position | undefined,
  source: Source,
): Promise<FoundRow[]> {
  const values = new Values();
  let after = 'true';
  if (from) {
    const day = values.add(from.postedOn, 'date');
    after = `posted_on <= ${day} and (posted_on < ${day} or id > ${values.add(from.id, 'text')})`;
  }
  const relation = source({ step, filters, after, values });
  const distance = filters.near ? `, ${distanceSql(filters.near, values)} as distance` : '';
  const { rows } = await database.query<FoundRow>(
    `select ${postingColumns}, posted_on${distance} from ${relation}
     order by posted_on desc, id limit ${values.add(limit, 'int')}`,
    values.list,
  );
  return rows;
}
