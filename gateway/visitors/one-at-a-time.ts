import type pg from 'pg';
import { inTransaction } from '../database/transaction.ts';
import { noVisitor } from '../server/handling.ts';
import type { VisitorHash } from './visitors.ts';

/** Waits for the visitor's turn in a transaction: what is counted of theirs after that, nobody adds to meanwhile. @throws `no-visitor` */
export async function lockVisitor(client: pg.PoolClient, visitor: VisitorHash): Promise<void> {
  const { rowCount } = await client.query(
    'select from visitor where handle_hash = $1 for no key update',
    [visitor],
  );
  if (rowCount === 0) throw noVisitor();
}

/**
 * Asks in the visitor's turn. The lock is a statement of its own, for one that waits for a lock still counts what was there before
 * it waited. @throws `no-visitor`
 */
export function askInTurn<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  visitor: VisitorHash,
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult<Row>> {
  return inTransaction(pool, async (client) => {
    await lockVisitor(client, visitor);
    return client.query<Row>(text, [...values]);
  });
}
