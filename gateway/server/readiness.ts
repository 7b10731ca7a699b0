import type pg from 'pg';
import { ProblemError } from './problems.ts';

const patienceMs = 2_000;

/** @throws {ProblemError} `unavailable` when the database does not answer within two seconds. */
export async function assertReady(pool: Pick<pg.Pool, 'query'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database is slow.')), patienceMs);
  });
  try {
    await Promise.race([pool.query('select 1'), tooLate]);
  } catch {
    throw new ProblemError('unavailable', { headers: { 'retry-after': '5' } });
  } finally {
    clearTimeout(timer);
  }
}
