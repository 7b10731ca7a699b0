import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openCluster, startServer, StillEnding, stopServer, type Cluster } from './cluster.ts';
import { DatabaseError } from './database-error.ts';
import { findRunningServer } from './left-over.ts';

export { DatabaseError } from './database-error.ts';

/** Which database to use. */
export interface DatabaseOptions {
  /** Folder of local data; the embedded server's own folder is `database` in it. */
  readonly dataFolder: string;
  /** Port for the embedded server when it must be started. One that runs already keeps its own. */
  readonly port: number;
  /** A PostgreSQL server (15 or later) to use instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
}

/** A database that answers. */
export interface Database {
  /** Connection URL with credentials: never log it. */
  readonly url: string;
  /**
   * Says that this process is done. The embedded server stops when nobody else uses it: the last one out turns off the
   * light, whoever lit it. So an import never takes the database from under a gateway, and a server that outlived a killed
   * gateway is stopped by the next one.
   */
  stop(): Promise<void>;
}

/** Key of the advisory lock that every user of an embedded server holds, shared, as long as it uses it. */
const presenceKey = 7_870_001;
const databaseName = 'jobunivers';

/**
 * Opens the database: `databaseUrl`, else the embedded server that runs on the folder, else starts it (and makes it first).
 *
 * @throws {DatabaseError} with a message for a person: port taken, folder not usable, server not answering.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl) return { url: options.databaseUrl, stop: async () => {} };
  const cluster = await openCluster(path.resolve(options.dataFolder, 'database'));
  let failure: unknown;
  // Several turns: between finding a server and using it, its last user may have stopped it, or another may have started it.
  for (let turn = 0; turn < 12; turn++) {
    const running = await findRunningServer(cluster.folder);
    if (!running) {
      await assertPortFree(options.port, cluster.folder);
      try {
        await startServer(cluster, options.port);
      } catch (error) {
        // Two starts at once: one of them finds the folder locked, and then a server that runs.
        if (!(await findRunningServer(cluster.folder)) && !(error instanceof StillEnding))
          throw error;
      }
    }
    const port = (await findRunningServer(cluster.folder))?.port ?? options.port;
    try {
      return await join(cluster, port);
    } catch (error) {
      failure = error;
      await sleep(50 * (turn + 1));
    }
  }
  throw new DatabaseError(
    `A database server seems to run on ${cluster.folder} but cannot be used (${messageOf(failure)}). ` +
      'If no such server runs any more, delete postmaster.pid in that folder.',
    { cause: failure },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Becomes one of the server's users. A process that dies loses its lock with its connection. */
async function join(cluster: Cluster, port: number): Promise<Database> {
  const presence = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    application_name: 'jobunivers presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // The server going away is noticed by those who query it.
  presence.on('error', () => {});
  await presence.connect();
  try {
    await assertOwnFolder(presence, cluster.folder);
    await presence.query('select pg_advisory_lock_shared($1)', [presenceKey]);
    await createDatabase(presence);
  } catch (error) {
    await presence.end().catch(() => {});
    throw error;
  }
  let stopped: Promise<void> | undefined;
  const leave = async () => {
    try {
      await presence.query('select pg_advisory_unlock_shared($1)', [presenceKey]);
      const { rows } = await presence.query<{ last: boolean }>(
        'select pg_try_advisory_lock($1) as last',
        [presenceKey],
      );
      if (rows[0]?.last) await stopServer(cluster);
    } catch {
      // The server is gone already.
    } finally {
      await presence.end().catch(() => {});
    }
  };
  return {
    url: urlOf(cluster, port, databaseName),
    stop: () => (stopped ??= leave()),
  };
}

async function assertOwnFolder(client: pg.Client, folder: string): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  if (rows[0] && path.resolve(rows[0].data_directory) !== folder) {
    throw new DatabaseError(`The server found works on another folder, ${rows[0].data_directory}.`);
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
    databaseName,
  ]);
  if (rowCount) return;
  try {
    await client.query(`create database ${databaseName}`);
  } catch (error) {
    const { code } = error as pg.DatabaseError;
    // Another start made it in the meantime: duplicate_database, or the unique index behind it.
    if (code !== '42P04' && code !== '23505') throw error;
  }
}

async function assertPortFree(port: number, folder: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new DatabaseError(
          cause.code === 'EADDRINUSE'
            ? `Port ${port}, wanted for the database in ${folder}, is taken by another program. ` +
                'Stop that one, or choose other ports (JOBUNIVERS_PORT_BASE, or JOBUNIVERS_DATABASE_PORT for the gateway alone).'
            : `Port ${port} cannot be used for the database (${cause.code}).`,
          { cause },
        ),
      ),
    );
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve()));
  });
}
