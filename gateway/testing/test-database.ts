import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openDatabase } from '../database/database.ts';
import type { PoolOptions } from '../database/pool.ts';
import { prepareDatabase } from '../database/prepare.ts';

/** A database of its own on a shared embedded server. */
export interface TestDatabase {
  readonly url: string;
  /** Drops the database; the server stops with its last user. */
  drop(): Promise<void>;
}

/** Tells checkouts apart: who runs the server depends on who may enter the checkout. */
const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 8);

/** The server is shared by all test files that run at the same time, and its folder by all runs of a checkout. */
const folder = path.join(os.tmpdir(), `jobunivers-test-${os.userInfo().uid}-${checkout}`);

/** A port that nothing listens on just now. */
export async function findFreePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Makes an empty database. What a run that was killed has left behind is dropped first. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await mkdir(folder, { recursive: true });
  // PostgreSQL may run as another user.
  await chmod(folder, 0o755);
  const server = await openDatabase({ dataFolder: folder, port: await findFreePort() });
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server.url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname ~ '^test_[0-9]+_'",
    );
    for (const { datname } of rows) {
      if (!isAlive(Number(datname.split('_')[1]))) {
        await client.query(`drop database if exists ${datname} with (force)`);
      }
    }
    await client.query(`create database ${name}`);
  });
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await administer(server.url, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      });
      await server.stop();
    },
  };
}

/** A database with tables and the contract's places, and connections to it. */
export async function createPreparedDatabase(
  options?: PoolOptions,
): Promise<TestDatabase & { readonly pool: pg.Pool }> {
  const database = await createTestDatabase();
  const pool = await prepareDatabase(database.url, options);
  return {
    ...database,
    pool,
    drop: async () => {
      if (!pool.ended) await pool.end();
      await database.drop();
    },
  };
}

async function administer(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
