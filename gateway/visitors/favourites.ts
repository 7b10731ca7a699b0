import type pg from 'pg';
import type { Favourite, FavouritePage } from '../../contract/types.ts';
import { UnknownCursor, type CursorSeal } from '../search/cursor.ts';
import { postingColumns, summaryOf, type PostingRow } from '../search/posting-row.ts';
import type { VisitorHash } from './visitors.ts';

interface FavouriteRow extends PostingRow {
  /** ISO 8601 with microseconds: as exact as the database's order. */
  readonly marked: string;
}

/** Postings that visitors have marked. */
export class Favourites {
  readonly #database: Pick<pg.Pool, 'query'>;
  readonly #seal: CursorSeal;

  constructor(database: Pick<pg.Pool, 'query'>, seal: CursorSeal) {
    this.#database = database;
    this.#seal = seal;
  }

  /**
   * The latest marked first.
   *
   * @throws {UnknownCursor}
   */
  async list(
    visitor: VisitorHash,
    limit: number,
    cursor: string | undefined,
  ): Promise<FavouritePage> {
    const question = ['favourites', visitor.toString('base64url')];
    const from = cursor === undefined ? [] : this.#seal.open<string[]>(question, cursor);
    if (!from) throw new UnknownCursor();
    const { rows } = await this.#database.query<FavouriteRow>(
      `select ${postingColumns},
         to_char(marked at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as marked
       from favourite join job_posting on id = posting
       where visitor = $1 and ($2::timestamptz is null or marked < $2::timestamptz
         or (marked = $2::timestamptz and posting > $3))
       order by favourite.marked desc, posting limit $4`,
      [visitor, from[0] ?? null, from[1] ?? '', limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row): Favourite => ({ jobPosting: summaryOf(row), marked: row.marked })),
      next: last ? this.#seal.seal(question, [last.marked, last.id]) : null,
    };
  }

  /**
   * Marks; twice is once, and keeps the time of the first.
   *
   * @returns false when there is no such posting (or the visitor has been erased in the meantime).
   */
  async mark(visitor: VisitorHash, posting: string): Promise<boolean> {
    const { rows } = await this.#database.query<{ there: boolean }>(
      `with there as (
         select handle_hash, id from visitor, job_posting
         where handle_hash = $1 and id = $2 for key share
       ), marked as (
         insert into favourite (visitor, posting) select handle_hash, id from there on conflict do nothing
       )
       select exists (select from there) as there`,
      [visitor, posting],
    );
    return rows[0]!.there;
  }

  async unmark(visitor: VisitorHash, posting: string): Promise<void> {
    await this.#database.query('delete from favourite where visitor = $1 and posting = $2', [
      visitor,
      posting,
    ]);
  }
}
