import type pg from 'pg';
import type { HealthAnswers, Profile, Wishes } from '../../contract/types.ts';
import type { VisitorHash } from './visitors.ts';

/** One document kept for each visitor. Every statement names the visitor; there is no way to ask for another's. */
export interface Kept<Document> {
  read(visitor: VisitorHash): Promise<Document | undefined>;
  /** @returns false when the visitor has been erased in the meantime. */
  write(visitor: VisitorHash, document: Document): Promise<boolean>;
  erase(visitor: VisitorHash): Promise<void>;
}

function keptIn<Document>(
  database: Pick<pg.Pool, 'query'>,
  table: string,
  column: string,
): Kept<Document> {
  return {
    read: async (visitor) => {
      const { rows } = await database.query<{ document: Document }>(
        `select ${column} as document from ${table} where visitor = $1`,
        [visitor],
      );
      return rows[0]?.document;
    },
    write: async (visitor, document) => {
      const { rowCount } = await database.query(
        `insert into ${table} (visitor, ${column})
         select handle_hash, $2::jsonb from visitor where handle_hash = $1 for key share
         on conflict (visitor) do update set ${column} = excluded.${column}`,
        [visitor, JSON.stringify(document)],
      );
      return rowCount === 1;
    },
    erase: async (visitor) => {
      await database.query(`delete from ${table} where visitor = $1`, [visitor]);
    },
  };
}

/** What visitors look for. */
export const wishesIn = (database: Pick<pg.Pool, 'query'>): Kept<Wishes> =>
  keptIn(database, 'wishes', 'wishes');

/** What visitors answered about themselves. */
export const profileIn = (database: Pick<pg.Pool, 'query'>): Kept<Profile> =>
  keptIn(database, 'profile', 'profile');

/** GDPR article 9: in a schema of its own, and read by this alone. */
export const healthAnswersIn = (database: Pick<pg.Pool, 'query'>): Kept<HealthAnswers> =>
  keptIn(database, 'health.answers', 'answers');

/** When the visitor consented to the keeping of what is in {@link healthAnswersIn}; for themselves alone. */
export async function healthConsentOf(
  database: Pick<pg.Pool, 'query'>,
  visitor: VisitorHash,
): Promise<Date | undefined> {
  const { rows } = await database.query<{ consented: Date }>(
    'select consented from health.answers where visitor = $1',
    [visitor],
  );
  return rows[0]?.consented;
}
