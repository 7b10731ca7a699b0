import type pg from 'pg';
import type { Dismissal, DismissalFields } from '../../contract/types.ts';
import type { VisitorHash } from './visitors.ts';

const mostListed = 500;

/** Postings that visitors said are not for them. */
export class Dismissals {
  readonly #database: Pick<pg.Pool, 'query'>;

  constructor(database: Pick<pg.Pool, 'query'>) {
    this.#database = database;
  }

  /** The latest first. */
  async list(visitor: VisitorHash): Promise<Dismissal[]> {
    const { rows } = await this.#database.query<{
      id: string;
      title: string;
      reason: Dismissal['reason'] | null;
      marked: Date;
    }>(
      `select job_posting.id, card ->> 'title' as title, reason, marked
       from dismissal join job_posting on job_posting.id = posting
       where visitor = $1 order by marked desc, posting limit ${mostListed}`,
      [visitor],
    );
    return rows.map(({ id, title, reason, marked }) => ({
      jobPosting: id,
      title,
      ...(reason && { reason }),
      marked: marked.toISOString(),
    }));
  }

  /**
   * Notes it; again, it takes the new reason and keeps its time. Of more than can be listed the oldest is forgotten.
   *
   * @returns false when there is no such posting (or the visitor has been erased in the meantime).
   */
  async put(visitor: VisitorHash, posting: string, { reason }: DismissalFields): Promise<boolean> {
    const { rows } = await this.#database.query<{ there: boolean }>(
      `with there as (
         select handle_hash, id from visitor, job_posting
         where handle_hash = $1 and id = $2 for key share
       ), noted as (
         insert into dismissal (visitor, posting, reason) select handle_hash, id, $3 from there
         on conflict (visitor, posting) do update set reason = excluded.reason
       ), forgotten as (
         delete from dismissal where visitor = $1 and posting in (
           select posting from dismissal where visitor = $1 and posting <> $2
           order by marked desc offset ${mostListed - 1})
       )
       select exists (select from there) as there`,
      [visitor, posting, reason ?? null],
    );
    return rows[0]!.there;
  }

  async delete(visitor: VisitorHash, posting: string): Promise<void> {
    await this.#database.query('delete from dismissal where visitor = $1 and posting = $2', [
      visitor,
      posting,
    ]);
  }
}
