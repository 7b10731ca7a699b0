import type { AddressInfo } from 'node:net';
import { importPostings } from '../gateway/import/import-postings.ts';
import { buildGateway } from '../gateway/server/gateway.ts';
import { createPreparedDatabase } from '../gateway/testing/test-database.ts';
import { readCorpus } from './corpus/corpus.ts';
import type { Tidy } from './tidy.ts';

/**
 * The real gateway on a database of its own with so many postings, until the measuring ends. Nobody is asked to wait: the limits are off.
 *
 * @returns its origin.
 */
export async function startGateway(
  tidy: Tidy,
  postings: number,
  hostOrigins: readonly string[] = [],
): Promise<string> {
  const database = await createPreparedDatabase();
  tidy.later(() => database.drop());
  const { added } = await importPostings(database.pool, readCorpus(postings));
  if (added !== postings) throw new Error(`Only ${added} of ${postings} were imported.`);
  const app = await buildGateway({
    pool: database.pool,
    hostOrigins,
    limits: { requestsPerMinute: 0, visitorsPerMinute: 0, reportsPerMinute: 0 },
  });
  tidy.later(() => app.close());
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}
