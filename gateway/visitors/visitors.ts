import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Who asks: the hash of a handle. The handle itself is never kept and never logged. */
export type VisitorHash = Buffer & { readonly visitor?: never };

const handlePattern = /^[\w-]{32,128}$/;

function hashOf(handle: string): VisitorHash {
  return createHash('sha256').update(handle).digest();
}

/** Makes a visitor. @returns the handle: 32 random bytes, said this once. */
export async function createVisitor(database: Pick<pg.Pool, 'query'>): Promise<string> {
  const handle = randomBytes(32).toString('base64url');
  await database.query('insert into visitor (handle_hash) values ($1)', [hashOf(handle)]);
  return handle;
}

/**
 * The visitor of a bearer token (RFC 6750), or `undefined`. That it was seen is noted once a day, so that what nobody comes
 * back to can be erased.
 */
export async function findVisitor(
  database: Pick<pg.Pool, 'query'>,
  authorization: string | undefined,
): Promise<VisitorHash | undefined> {
  const handle = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (!handle || !handlePattern.test(handle)) return undefined;
  const hash = hashOf(handle);
  const { rows } = await database.query<{ seen_today: boolean }>({
    name: 'visitor',
    text: 'select last_seen = current_date as seen_today from visitor where handle_hash = $1',
    values: [hash],
  });
  if (!rows[0]) return undefined;
  if (!rows[0].seen_today) {
    await database.query('update visitor set last_seen = current_date where handle_hash = $1', [
      hash,
    ]);
  }
  return hash;
}

/** Erases the visitor and, by the tables' rules, everything kept for it. */
export async function deleteVisitor(
  database: Pick<pg.Pool, 'query'>,
  visitor: VisitorHash,
): Promise<void> {
  await database.query('delete from visitor where handle_hash = $1', [visitor]);
}

/** Erases visitors who have not come back for so many days. @returns how many. */
export async function forgetVisitors(
  database: Pick<pg.Pool, 'query'>,
  afterDays: number,
): Promise<number> {
  const { rowCount } = await database.query(
    'delete from visitor where last_seen < current_date - $1::int',
    [afterDays],
  );
  return rowCount ?? 0;
}
