import type pg from 'pg';
import type { JobPostingPoints } from '../../contract/types.ts';
import { Values } from './filters.ts';
import { conditions, type Search } from './find.ts';
import { Order } from './order.ts';

const mostPoints = 2_000;
const idsOfPoint = 5;

interface PointRow {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly approximate: boolean;
  readonly count: number;
  readonly ids: string[];
}

/** Where postings are: one point for each place, those with the most postings first where there are too many. */
export async function findPoints(
  database: Pick<pg.Pool, 'query'>,
  { matching, steps, filters }: Pick<Search, 'matching' | 'steps' | 'filters'>,
): Promise<JobPostingPoints> {
  const values = new Values();
  const fitting = conditions(matching, filters, values);
  const order = new Order('relevance');
  const cases = steps
    .slice(0, -1)
    .map((step, index) => `when words @@ ${values.add(step, 'tsquery')} then ${index}`);
  const step = cases.length > 0 ? `case ${cases.join(' ')} else ${steps.length - 1} end` : '0';
  const { rows } = await database.query<PointRow>(
    `select latitude, longitude, bool_and(located = 'municipality') as approximate,
       count(*)::int as count,
       (array_agg(id order by step, ${order.sql(filters, values)}))[1:${idsOfPoint}] as ids
     from (select id, latitude, longitude, located, posted_on, ${step} as step
       from job_posting where ${fitting} offset 0) as fitting
     group by latitude, longitude
     order by latitude is null desc, count desc, latitude, longitude
     limit ${mostPoints + 2}`,
    values.list,
  );
  const points = rows.flatMap(({ latitude, longitude, ...rest }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude, ...rest }],
  );
  return {
    items: points.slice(0, mostPoints),
    without: rows.find(({ latitude }) => latitude === null)?.count ?? 0,
    relation: points.length > mostPoints ? 'over' : 'exact',
  };
}
