import type pg from 'pg';
import { conditionsOf, distanceSql, Values, type Filters } from './filters.ts';
import type { Order, Position } from './order.ts';
import { postingColumns, type PostingRow } from './posting-row.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** One step of relevance: a `tsquery`, or no words at all. */
export type Step = string | undefined;

/** A posting found, and its place in the order. */
export interface FoundRow extends PostingRow {
  readonly posted_on: string;
  readonly step: number;
  /** What was sorted by before the day. */
  readonly key?: string | number;
}

/** A step that holds more is not counted further, and is walked by date instead of gathered. */
export const mostCounted = 2_000;
/** As few as this are ranked one by one; of more, each step is asked for by itself. */
const mostRanked = 300;
/** How many of the newest postings are looked through for a common word before the index is asked for all of them. */
const walkedAtMost = 5_000;

/** Words and filters as SQL. */
export function conditions(step: Step, filters: Filters, values: Values): string {
  const words = step === undefined ? [] : [`words @@ ${values.add(step, 'tsquery')}`];
  return [...words, ...conditionsOf(filters, values)].join(' and ');
}

/** How many postings fit, counted up to one more than {@link mostCounted}. */
export async function count(database: Queryable, step: Step, filters: Filters): Promise<number> {
  const values = new Values();
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from (select from job_posting
       where ${conditions(step, filters, values)} limit ${mostCounted + 1}) as fitting`,
    values.list,
  );
  return rows[0]!.count;
}

/** What a page is made of. */
export interface Search {
  /** All that fits, whatever its relevance. */
  readonly matching: Step;
  /** The same, parted by relevance. */
  readonly steps: readonly Step[];
  readonly filters: Filters;
  /** Within a step. */
  readonly order: Order;
  /** As {@link count} told of `matching`. */
  readonly total: number;
}

/** The postings after `from`, the most relevant first, these in their order; at most `limit`. */
export async function findPage(
  database: Queryable,
  search: Search,
  limit: number,
  from: Position | undefined,
): Promise<FoundRow[]> {
  const { steps, filters, order, total } = search;
  if (total === 0) return [];
  if (steps.length > 1 && total <= mostRanked) return rank(database, search, limit, from);
  const found: FoundRow[] = [];
  let counted = 0;
  for (let step = from?.step ?? 0; step < steps.length && found.length < limit; step++) {
    const isLast = step === steps.length - 1;
    const size = isLast
      ? await sizeOfRest(database, search, step, counted)
      : await count(database, steps[step], filters);
    counted += size;
    if (size === 0) continue;
    const rows = await findInStep(
      database,
      { step: steps[step], filters, order },
      {
        many: size > mostCounted,
        limit: limit - found.length,
        from: step === from?.step ? from : undefined,
      },
    );
    found.push(...rows.map((row) => ({ ...row, step })));
  }
  return found;
}

/** The last step holds what the others leave of the total. Where the total itself is not known, it is mostly many. */
async function sizeOfRest(
  database: Queryable,
  { steps, filters, total }: Search,
  step: number,
  counted: number,
): Promise<number> {
  if (total <= mostCounted) return Math.max(0, total - counted);
  return counted < mostCounted / 2 ? total : count(database, steps[step], filters);
}

/** Looks at each of a few postings to tell its step. */
async function rank(
  database: Queryable,
  { matching, steps, filters, order }: Search,
  limit: number,
  from: Position | undefined,
): Promise<FoundRow[]> {
  const values = new Values();
  const fitting = conditions(matching, filters, values);
  const cases = steps
    .slice(0, -1)
    .map((step, index) => `when words @@ ${values.add(step, 'tsquery')} then ${index}`);
  const distance = filters.near ? `, ${distanceSql(filters.near, values)} as distance` : '';
  let after = 'true';
  if (from) {
    const step = values.add(from.step, 'int');
    after = `(step > ${step} or (step = ${step} and ${order.after(from, filters, values)}))`;
  }
  const { rows } = await database.query<FoundRow>(
    `select ${postingColumns}, posted_on, step${distance} from (
       select *, case ${cases.join(' ')} else ${steps.length - 1} end as step
       from (select * from job_posting where ${fitting} offset 0) as fitting offset 0) as ranked
     where ${after} order by step, ${order.sql(filters, values)} limit ${values.add(limit, 'int')}`,
    values.list,
  );
  return rows;
}

/** One step of a search, in its order. */
interface Part {
  readonly step: Step;
  readonly filters: Filters;
  readonly order: Order;
}

/**
 * The first postings of one step, after `from` if given.
 *
 * Few that fit are gathered from the index and sorted. Of many, the first are found by walking along the order, for gathering
 * would cost more the more there are. Should they all stand far behind, the walk ends and they are gathered after all.
 */
async function findInStep(
  database: Queryable,
  part: Part,
  { many, limit, from }: { many: boolean; limit: number; from: Position | undefined },
): Promise<Omit<FoundRow, 'step'>[]> {
  if (many && part.order.isIndexed) {
    const rows = await first(database, part, limit, from, walk);
    if (rows.length === limit) return rows;
  }
  return first(database, part, limit, from, gather);
}

type Source = (part: Part, after: string, values: Values) => string;

/** 'offset 0' keeps the planner from walking the postings by date in search of a rare word. */
const gather: Source = ({ step, filters }, after, values) =>
  `(select * from job_posting where ${conditions(step, filters, values)} and ${after} offset 0) as fitting`;

const walk: Source = ({ step, filters, order }, after, values) => {
  const latest = `(select * from job_posting where ${conditions(undefined, filters, values)} and ${after}
    order by ${order.sql(filters, values)} limit ${walkedAtMost}) as latest`;
  return step === undefined
    ? latest
    : `(select * from ${latest} where words @@ ${values.add(step, 'tsquery')}) as fitting`;
};

async function first(
  database: Queryable,
  part: Part,
  limit: number,
  from: Position | undefined,
  source: Source,
): Promise<Omit<FoundRow, 'step'>[]> {
  const { filters, order } = part;
  const values = new Values();
  const relation = source(part, from ? order.after(from, filters, values) : 'true', values);
  const distance = filters.near ? `, ${distanceSql(filters.near, values)} as distance` : '';
  const { rows } = await database.query<Omit<FoundRow, 'step'>>(
    `select ${postingColumns}, posted_on${order.column(filters, values)}${distance} from ${relation}
     order by ${order.sql(filters, values)} limit ${values.add(limit, 'int')}`,
    values.list,
  );
  return rows;
}
