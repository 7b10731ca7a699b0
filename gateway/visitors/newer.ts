import type pg from 'pg';
import type { JobSearch } from '../../contract/types.ts';
import type { PostingSearch } from '../search/search.ts';
import { soughtBy } from '../server/handlers/job-postings.ts';
import { ProblemError } from '../server/problems.ts';

/** @throws {ProblemError} as a search with these filters would. */
export async function assertSearchable(pool: pg.Pool, search: JobSearch): Promise<void> {
  await soughtBy(pool, search);
}

/** How many postings of this day or later a kept search finds. Where it names a place that is not known any more, none. */
export async function countSince(
  pool: pg.Pool,
  postings: PostingSearch,
  search: JobSearch,
  since: string,
): Promise<number> {
  try {
    return await postings.total(await soughtBy(pool, { ...search, postedSince: since }));
  } catch (error) {
    if (error instanceof ProblemError) return 0;
    throw error;
  }
}
