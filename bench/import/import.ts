import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { readFilePostings } from '../../gateway/import/files.ts';
import { importPostings } from '../../gateway/import/import-postings.ts';
import { createPreparedDatabase } from '../../gateway/testing/test-database.ts';
import { makePostings, readSamples } from '../corpus/corpus.ts';
import { figure, type Figure } from '../figure.ts';
import { tidily } from '../tidy.ts';

const count = 100_000;
const batchSize = 400;

/**
 * Postings per second from a JSON file to searchable rows, and again when nothing has changed. The floor: the same rows
 * inserted into a table without indexes, nothing read, cleaned or looked at.
 */
export async function run(): Promise<Figure[]> {
  return await tidily(async (tidy) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-bench-'));
    tidy.later(() => rm(folder, { recursive: true }));
    const database = await createPreparedDatabase({ statementTimeoutMs: 600_000 });
    tidy.later(() => database.drop());
    const file = path.join(folder, 'postings.json');
    await writeCorpus(file);
    const first = await rateOf(async () => {
      const { added } = await importPostings(database.pool, readFilePostings(file));
      if (added !== count) throw new Error(`Only ${added} postings were imported.`);
    });
    const again = await rateOf(async () => {
      const { unchanged } = await importPostings(database.pool, readFilePostings(file));
      if (unchanged !== count) throw new Error(`Only ${unchanged} postings were unchanged.`);
    });
    const floor = await plainRate(database.pool);
    return [
      figure(`import/new/${count}`, first, 'postings/s', floor, count),
      figure(`import/unchanged/${count}`, again, 'postings/s', floor, count),
    ];
  });
}

async function rateOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return (count / (performance.now() - start)) * 1_000;
}

async function writeCorpus(file: string): Promise<void> {
  const samples = await readSamples();
  function* parts(): Generator<string> {
    let separator = '[';
    for (const posting of makePostings(count, samples, new Date())) {
      yield separator + JSON.stringify(posting);
      separator = ',\n';
    }
    yield ']';
  }
  await pipeline(Readable.from(parts()), createWriteStream(file));
}

async function plainRate(pool: pg.Pool): Promise<number> {
  await pool.query('create table plain (id text, card json, description text, words tsvector)');
  let milliseconds = 0;
  let last = '';
  for (;;) {
    const { rows } = await pool.query<Record<'id' | 'card' | 'description' | 'words', string>>(
      `select id, card::text, description, words::text from job_posting
       where id > $1 order by id limit ${batchSize}`,
      [last],
    );
    if (rows.length === 0) return (count / milliseconds) * 1_000;
    last = rows.at(-1)!.id;
    const start = performance.now();
    await pool.query(
      'insert into plain select * from unnest($1::text[], $2::json[], $3::text[], $4::tsvector[])',
      [
        rows.map(({ id }) => id),
        rows.map(({ card }) => card),
        rows.map(({ description }) => description),
        rows.map(({ words }) => words),
      ],
    );
    milliseconds += performance.now() - start;
  }
}
