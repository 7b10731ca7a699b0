import { placesHaveCome } from '../places/locate.ts';
import { writeContractPlaces } from '../places/places.ts';
import { migrate } from './migrate.ts';
import { createPool, type PoolOptions } from './pool.ts';
import type pg from 'pg';

/** Brings the database up to date, tables and places, and connects to it. The pool is the caller's to end. */
export async function prepareDatabase(url: string, options?: PoolOptions): Promise<pg.Pool> {
  await migrate(url);
  const pool = createPool(url, options);
  try {
    const changed = await writeContractPlaces(pool);
    // A later version may know more places: what was imported before it is found again by them.
    if (changed > 0) await placesHaveCome(pool, () => Promise.resolve(changed));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}
