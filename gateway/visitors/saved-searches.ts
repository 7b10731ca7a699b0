import type pg from 'pg';
import { maskedSearch } from '../../contract/masked.ts';
import { maskPersonalNumbers } from '../../contract/personal-numbers.ts';
import type { JobSearch, SavedSearch, SavedSearchFields } from '../../contract/types.ts';
import { invalid } from '../server/handling.ts';
import { askInTurn } from './one-at-a-time.ts';
import type { VisitorHash } from './visitors.ts';

const mostKept = 50;

/** Tells how many postings of this day or later a search finds. */
export type CountSince = (search: JobSearch, since: string) => Promise<number>;

const lastDay = '9999-12-31';
/** Of the last day that can be written, the same. */
const dayAfter = (day: string): string =>
  day === lastDay ? day : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Searches that visitors keep. */
export class SavedSearches {
  readonly #database: pg.Pool;
  readonly #countSince: CountSince;

  constructor(database: pg.Pool, countSince: CountSince) {
    this.#database = database;
    this.#countSince = countSince;
  }

  /** The latest kept first, each with the postings that are newer than what was seen. */
  async list(visitor: VisitorHash): Promise<SavedSearch[]> {
    const { rows } = await this.#database.query<Omit<SavedSearch, 'newer'>>(
      'select id, name, search, seen from saved_search where visitor = $1 order by kept desc, id',
      [visitor],
    );
    const listed: SavedSearch[] = [];
    // One after the other: fifty at once would take every connection from everybody else.
    for (const row of rows) {
      listed.push({ ...row, newer: await this.#countSince(row.search, dayAfter(row.seen)) });
    }
    return listed;
  }

  /** Keeps it, in the place that it had. @param today day in Denmark */
  async put(
    visitor: VisitorHash,
    id: string,
    { name, search, seen }: SavedSearchFields,
    today: string,
  ): Promise<void> {
    const { rows } = await askInTurn<{ others: number }>(
      this.#database,
      visitor,
      `with others as (select count(*)::int as count from saved_search where visitor = $1 and id <> $2),
       kept as (
         insert into saved_search (visitor, id, name, search, seen)
         select $1, $2, $3, $4::jsonb, $5::date from others where others.count < ${mostKept}
         on conflict (visitor, id) do update
           set name = excluded.name, search = excluded.search, seen = excluded.seen
       ) select count as others from others`,
      [visitor, id, maskPersonalNumbers(name), JSON.stringify(maskedSearch(search)), seen ?? today],
    );
    if (rows[0]!.others >= mostKept) throw invalid('/', `is one search more than ${mostKept}`);
  }

  async delete(visitor: VisitorHash, id: string): Promise<void> {
    await this.#database.query('delete from saved_search where visitor = $1 and id = $2', [
      visitor,
      id,
    ]);
  }
}
