import { writeContractPlaces } from '../places/places.ts';
import { migrate } from './migrate.ts';
import { createPool, type PoolOptions } from './pool.ts';
import type pg from 'pg';

/** Brings the database up to date, tables and places, and connects to it. The pool is the caller's to end. */
export async function prepareDatabase(url: string, options?: PoolOptions): Promise<pg.Pool> {
  await migrate(url);
  const pool = createPool(url, options);
  try {
    await writeContractPlaces(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}
