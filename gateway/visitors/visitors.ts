import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Who asks: the hash of a handle. The handle itself is never kept and never logged. */
export type VisitorHash = Buffer & { readonly visitor?: never };

const handlePattern = /^[\w-]{32,128}$/;

function hashOf(handle: string): VisitorHash {
  return createHash('sha256').update(handle).digest();
}

/** The handle of a bearer token (RFC 6750); `undefined` where there is none that could be one. */
export function handleIn(authorization: string | undefined): string | undefined {
  const handle = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  return handle !== undefined && handlePattern.test(handle) ? handle : undefined;
}

/** Makes a visitor. @param today day in Denmark @returns the handle: 32 random bytes, said this once. */
export async function createVisitor(
  database: Pick<pg.Pool, 'query'>,
  today: string,
): Promise<string> {
  const handle = randomBytes(32).toString('base64url');
  await database.query('insert into visitor (handle_hash, last_seen) values ($1, $2)', [
    hashOf(handle),
    today,
  ]);
  return handle;
}

/** The last day before today on which the visitor was here. */
export async function lastVisitOf(
  database: Pick<pg.Pool, 'query'>,
  visitor: VisitorHash,
): Promise<string | null> {
  const { rows } = await database.query<{ visit_before: string | null }>(
    'select visit_before from visitor where handle_hash = $1',
    [visitor],
  );
  return rows[0]?.visit_before ?? null;
}

/**
 * The visitor of a bearer token, or `undefined`. That it was seen is noted once a day, so that what nobody comes
 * back to can be erased, and what is new since the last visit can be told.
 *
 * @param today day in Denmark
 */
export async function findVisitor(
  database: Pick<pg.Pool, 'query'>,
  authorization: string | undefined,
  today: string,
): Promise<VisitorHash | undefined> {
  const handle = handleIn(authorization);
  if (handle === undefined) return undefined;
  const hash = hashOf(handle);
  const { rows } = await database.query<{ seen_today: boolean }>({
    name: 'visitor',
    text: 'select last_seen >= $2::date as seen_today from visitor where handle_hash = $1',
    values: [hash, today],
  });
  if (!rows[0]) return undefined;
  if (!rows[0].seen_today) {
    // Of several requests at once, the first notes it.
    await database.query(
      `update visitor set visit_before = last_seen, last_seen = $2
       where handle_hash = $1 and last_seen < $2::date`,
      [hash, today],
    );
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
