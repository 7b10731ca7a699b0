import type pg from 'pg';
import { tradeIds } from '../../contract/trades.ts';
import type { Follow } from '../../contract/types.ts';
import { postingsOfCompanySql } from '../companies/open-postings.ts';
import { markOfTrade } from '../matching/marks.ts';
import { invalid } from '../server/handling.ts';
import { ProblemError } from '../server/problems.ts';
import { askInTurn } from './one-at-a-time.ts';
import type { VisitorHash } from './visitors.ts';

const mostFollowed = 200;
const mostTold = 1_000;
/** What the index calls each trade. */
const marks = JSON.stringify(
  Object.fromEntries(tradeIds.map((trade) => [trade, markOfTrade(trade)])),
);

/** Companies and trades that visitors follow. */
export class Follows {
  readonly #database: pg.Pool;

  constructor(database: pg.Pool) {
    this.#database = database;
  }

  /** The latest first. @param today day in Denmark */
  async list(visitor: VisitorHash, today: string): Promise<Follow[]> {
    const { rows } = await this.#database.query<{
      type: Follow['type'];
      id: string;
      name: string | null;
      postings: number;
    }>(
      `select follow.type, follow.id, company.name, case follow.type
         when 'company' then ${postingsOfCompanySql('follow.id', '$2')}
         else (select count(*)::int from (select from job_posting
           where words @@ ($3::jsonb ->> follow.id)::tsquery
             and (valid_through is null or valid_through >= $2::date)
           limit ${mostTold}) as fitting) end as postings
       from follow left join company on follow.type = 'company' and company.id = follow.id
       where visitor = $1 and (follow.type = 'trade' or company.id is not null)
       order by followed desc, follow.type, follow.id`,
      [visitor, today, marks],
    );
    return rows.map(({ type, id, name, postings }) => ({
      type,
      id,
      ...(name !== null && { name }),
      postings: Math.min(postings, mostTold),
    }));
  }

  async put(visitor: VisitorHash, type: Follow['type'], id: string): Promise<void> {
    if (type === 'trade' && !tradeIds.some((trade) => trade === id))
      throw new ProblemError('not-found');
    const { rows } = await askInTurn<{ companies: number; others: number }>(
      this.#database,
      visitor,
      `with others as (
         select count(*)::int as count from follow where visitor = $1 and (type, id) <> ($2, $3)
       ), followed as (
         insert into follow (visitor, type, id)
         select $1, $2, $3 from others
         where others.count < ${mostFollowed}
           and ($2 = 'trade' or exists (select from company where company.id = $3))
         on conflict do nothing
       ) select count as others, (select count(*)::int from company where id = $3) as companies from others`,
      [visitor, type, id],
    );
    const { companies, others } = rows[0]!;
    if (type === 'company' && companies === 0) throw new ProblemError('not-found');
    if (others >= mostFollowed) throw invalid('/', `is one more than ${mostFollowed}`);
  }

  async delete(visitor: VisitorHash, type: Follow['type'], id: string): Promise<void> {
    await this.#database.query('delete from follow where visitor = $1 and type = $2 and id = $3', [
      visitor,
      type,
      id,
    ]);
  }
}
