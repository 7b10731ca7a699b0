import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';

/** Folder of the gateway's own migrations. */
export const migrationsFolder = path.join(import.meta.dirname, '..', 'migrations');
const lockKey = 7_870_002;

/**
 * Brings the database up to date: every `NNNN-name.sql` of the folder that has not run here yet, in order of name, each in
 * its own transaction. Several gateways may start at once: one of them works, the others wait for it.
 *
 * @returns names of the migrations that ran now.
 * @throws {DatabaseError} when the server is older than 15 or not UTF8, or when a migration that has run was changed since.
 */
export async function migrate(url: string, folder: string = migrationsFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new DatabaseError(`The database does not answer (${(cause as Error).message}).`, {
      cause,
    });
  }
  try {
    await assertUsable(client);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, ran timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration',
    );
    const known = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    const ran: string[] = [];
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      const sql = await readFile(path.join(folder, name), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      if (!known.has(name)) {
        await runMigration(client, name, checksum, sql);
        ran.push(name);
      } else if (known.get(name) !== checksum) {
        throw new DatabaseError(
          `The migration ${name} has been changed since it ran on this database. Add a new migration instead.`,
        );
      }
    }
    return ran;
  } finally {
    await client.end();
  }
}

async function assertUsable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const { version, encoding } = rows[0]!;
  if (version < 150_000) {
    throw new DatabaseError(
      `PostgreSQL 15 or later is needed; the server is ${Math.floor(version / 10_000)}.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseError(`The database must be in UTF8; it is in ${encoding}.`);
  }
}

async function runMigration(
  client: pg.Client,
  name: string,
  checksum: string,
  sql: string,
): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new DatabaseError(`The migration ${name} failed: ${(cause as Error).message}`, { cause });
  }
}
