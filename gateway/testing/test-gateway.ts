import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type pg from 'pg';
import { readParsed, type Reading } from '../../contract/reading/read.ts';
import { findFiles, readFilePostings } from '../import/files.ts';
import { importCompanies } from '../import/import-companies.ts';
import { importPostings } from '../import/import-postings.ts';
import { importSkills } from '../import/import-skills.ts';
import { buildGateway, type GatewayOptions } from '../server/gateway.ts';
import { createPreparedDatabase, type TestDatabase } from './test-database.ts';

/** A gateway on a database of its own, in this process. */
export interface TestGateway {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly database: TestDatabase;
  /** Asks over HTTP. Listens from the first call on. */
  origin(): Promise<string>;
  stop(): Promise<void>;
}

/** The origin of a registered host page. */
export const registeredOrigin = 'http://thisted.localhost:8100';

/** Starts a gateway without rate limits, unless the options say otherwise. */
export async function createTestGateway(
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const database = await createPreparedDatabase();
  const app = await buildGateway({
    pool: database.pool,
    hostOrigins: [registeredOrigin],
    limits: { requestsPerMinute: 0, visitorsPerMinute: 0, reportsPerMinute: 0 },
    ...options,
  });
  let listening: Promise<string> | undefined;
  return {
    app,
    pool: database.pool,
    database,
    origin: () =>
      (listening ??= app.listen({ port: 0, host: '127.0.0.1' })).then(() => {
        const { port } = app.server.address() as AddressInfo;
        return `http://127.0.0.1:${port}`;
      }),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Imports schema.org postings. What every posting needs and a test does not care about is filled in. */
export async function importRaw(
  pool: pg.Pool,
  postings: readonly Readonly<Record<string, unknown>>[],
): ReturnType<typeof importPostings> {
  const whole = postings.map((posting, index) => ({
    '@type': 'JobPosting',
    identifier: `test-${index}`,
    title: 'Ledig stilling',
    datePosted: '2026-11-01',
    hiringOrganization: { '@type': 'Organization', name: 'Eksempelfirma' },
    description: '<p>Tekst.</p>',
    ...posting,
  }));
  return importPostings(pool, readParsed(whole, 'test'));
}

/** Imports the sample postings, as `npm run import -- jobs mocks/data` does. */
export async function importSamples(pool: pg.Pool): ReturnType<typeof importPostings> {
  const folder = path.join(import.meta.dirname, '..', '..', 'mocks', 'data');
  async function* readings(): AsyncGenerator<Reading> {
    for await (const { file } of findFiles([folder])) yield* readFilePostings(file);
  }
  return importPostings(pool, readings());
}

/** Imports the sample skills and companies, whose slots lie in the coming weeks. */
export async function importSampleCompanies(pool: pg.Pool): Promise<void> {
  const folder = path.join(import.meta.dirname, '..', '..', 'mocks');
  for (const result of [
    await importSkills(pool, path.join(folder, 'skills.json')),
    await importCompanies(pool, path.join(folder, 'companies.json')),
  ]) {
    if (result.refusals.length > 0) throw new Error(JSON.stringify(result.refusals));
  }
}
