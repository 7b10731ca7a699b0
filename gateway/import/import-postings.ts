import type pg from 'pg';
import type { Reading, ReadPosting, Refusal } from '../../contract/reading/read.ts';
import { patiently } from '../database/transaction.ts';
import { learnPostalCodes, placesHaveCome } from '../places/locate.ts';
import { Stemmer } from '../search/stemmer.ts';
import { withdrawOthers } from './withdraw.ts';
import { writeBatch, type BatchResult, type ImportMemory } from './write-batch.ts';

/** How far an import has come, and at its end what it did. */
export interface ImportResult {
  /** Postings and refusals met. */
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Taken away, for their source has them no more; only where that was asked for. */
  withdrawn: number;
  readonly refusals: Refusal[];
}

const batchSize = 400;
/** Words remembered as written; when it is full, the database says again which it has. */
const mostWords = 500_000;

/**
 * Imports postings as they are read. Each batch is a transaction of its own: an import that is broken off has kept what it
 * had, and goes on from there when it is run again.
 *
 * @param onProgress called after each batch.
 * @param options `whole`: what was read is all that its sources have; what they had before is withdrawn. Not where anything was
 *   refused: a file that is damaged must not take ads away.
 */
export async function importPostings(
  pool: pg.Pool,
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  onProgress: (result: Readonly<ImportResult>) => void = () => {},
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<ImportResult> {
  const result: ImportResult = {
    read: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    withdrawn: 0,
    refusals: [],
  };
  const sourceIds = new Set<string>();
  const memory: ImportMemory = { stemmer: new Stemmer(pool), words: new Map() };
  const postalCodes = new Set<string>();
  let batch = new Map<string, ReadPosting>();
  const writeOut = async (postings: readonly ReadPosting[]) => {
    const done = await writeOrRefuse(pool, postings, memory, result.refusals);
    result.added += done.added;
    result.changed += done.changed;
    result.unchanged += done.unchanged;
    for (const code of done.postalCodes) postalCodes.add(code);
    if (memory.words.size > mostWords) memory.words.clear();
    onProgress(result);
  };
  // While the database writes one batch, the next is read; never more than these two are in memory.
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    await writing;
    const postings = [...batch.values()];
    batch = new Map();
    writing = postings.length > 0 ? writeOut(postings) : Promise.resolve();
    // Awaited at the next flush; until then a failure must not count as unhandled.
    writing.catch(() => {});
  };
  for await (const reading of readings) {
    if (reading.refusal) {
      result.read++;
      result.refusals.push(reading.refusal);
      continue;
    }
    // The same posting again: what came first is written first.
    if (batch.has(reading.posting.sourceId) || batch.size >= batchSize) await flush();
    result.read++;
    if (whole) sourceIds.add(reading.posting.sourceId);
    batch.set(reading.posting.sourceId, reading.posting);
  }
  await flush();
  await writing;
  if (whole && result.refusals.length === 0) {
    result.withdrawn = await withdrawOthers(pool, sourceIds);
  }
  await placesHaveCome(pool, () => learnPostalCodes(pool, [...postalCodes]));
  if (result.added + result.changed > 0) await tidy(pool);
  return result;
}

/** PostgreSQL's classes for values that it does not take (22), and for its own limits (54). */
const unstorable = /^(22|54)/;

/** Writes a batch. Should the database refuse one posting, the batch is halved until that one stands alone. */
async function writeOrRefuse(
  pool: pg.Pool,
  postings: readonly ReadPosting[],
  memory: ImportMemory,
  refusals: Refusal[],
): Promise<BatchResult> {
  try {
    return await write(pool, postings, memory);
  } catch (error) {
    const { code = '' } = error as pg.DatabaseError;
    if (!unstorable.test(code)) throw error;
    if (postings.length === 1) {
      const reason = `cannot be kept by the database (${code})`;
      refusals.push({ place: postings[0]!.sourceId, reason });
      return { added: 0, changed: 0, unchanged: 0, postalCodes: [] };
    }
    const middle = postings.length >> 1;
    const first = await writeOrRefuse(pool, postings.slice(0, middle), memory, refusals);
    const second = await writeOrRefuse(pool, postings.slice(middle), memory, refusals);
    return {
      added: first.added + second.added,
      changed: first.changed + second.changed,
      unchanged: first.unchanged + second.unchanged,
      postalCodes: [...first.postalCodes, ...second.postalCodes],
    };
  }
}

/** Deadlock detected, serialisation failure: nothing was kept, and the next try may work. */
const passing = new Set(['40P01', '40001']);

async function write(
  pool: pg.Pool,
  postings: readonly ReadPosting[],
  memory: ImportMemory,
): Promise<BatchResult> {
  for (let turn = 1; ; turn++) {
    try {
      return await patiently(pool, (client) => writeBatch(client, postings, memory));
    } catch (error) {
      // What was not kept must be written again.
      memory.words.clear();
      if (turn >= 5 || !passing.has((error as pg.DatabaseError).code ?? '')) throw error;
    }
  }
}

/** Statistics for the planner, and new words from the index's waiting list into the index. */
async function tidy(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query("select gin_clean_pending_list('job_posting_words')");
    await client.query('analyze job_posting, word, place');
  } finally {
    // Not back into the pool with another timeout.
    client.release(true);
  }
}
