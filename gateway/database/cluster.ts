import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findBinaries, type Binaries } from './binaries.ts';
import { DatabaseError } from './database-error.ts';
import { discardLeftOver, findRunningServer, isPostgres, pidFile } from './left-over.ts';
import { findSystemUser, type SystemUser } from './system-user.ts';

const run = promisify(execFile);

/** A folder with a PostgreSQL cluster in it, and what is needed to run it. */
export interface Cluster {
  /** Absolute path of the cluster's own folder. */
  readonly folder: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly user: SystemUser;
}

const credentials = 'jobunivers.json';
const configuration = 'jobunivers.conf';

/**
 * Personal data stays out of the server's log: neither statements nor the values in an error's detail are written.
 * Loopback only, no socket file, so that nothing outside the folder is touched.
 */
const settings = `listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = 256MB
max_wal_size = 2GB
log_min_error_statement = panic
log_error_verbosity = terse
jit = off
`;

/** Opens the cluster in `folder`; makes it first when the folder is missing or empty. */
export async function openCluster(folder: string): Promise<Cluster> {
  const binaries = await findBinaries();
  const user = await findSystemUser({ program: binaries.postgres, folder });
  if (!(await isCluster(folder))) await makeCluster(folder, binaries, user);
  await assertSameVersion(folder, binaries);
  const { password } = await readCredentials(folder);
  return { folder, password, binaries, user };
}

async function isCluster(folder: string): Promise<boolean> {
  let entries: string[];
  try {
    entries = await readdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw new DatabaseError(`The database folder ${folder} cannot be read (${code}).`, { cause });
  }
  if (entries.includes('PG_VERSION')) return true;
  if (entries.length === 0) return false;
  throw new DatabaseError(
    `${folder} holds something that is not a database. Empty it, or choose another data folder (JOBUNIVERS_DATA).`,
  );
}

async function readCredentials(folder: string): Promise<{ password: string }> {
  try {
    return JSON.parse(await readFile(path.join(folder, credentials), 'utf8')) as {
      password: string;
    };
  } catch (cause) {
    throw new DatabaseError(
      `The database in ${folder} is not one that Jobunivers made, or belongs to another user.`,
      { cause },
    );
  }
}

async function assertSameVersion(folder: string, { postgres }: Binaries): Promise<void> {
  const made = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim();
  const { stdout } = await run(postgres, ['--version']);
  const installed = /(\d+)(?:\.\d+)?/.exec(stdout)?.[1];
  if (made !== installed) {
    throw new DatabaseError(
      `The database in ${folder} was made by PostgreSQL ${made}; installed is ${installed}. ` +
        'Move the folder away to begin afresh, or use a server by DATABASE_URL.',
    );
  }
}

/** Made beside its place and then moved there, so that neither a crash nor a second start leaves half a cluster. */
async function makeCluster(folder: string, binaries: Binaries, user: SystemUser): Promise<void> {
  const draft = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  const password = randomBytes(24).toString('base64url');
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await give(draft, user);
    await give(passwordFile, user);
    const [program, ...words] = commandOf(user, binaries.initdb);
    await run(
      program,
      [
        ...words,
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=da-DK',
      ],
      { ...identityOf(user), env: { ...process.env, LC_ALL: 'C' } },
    );
    await writeFor(user, path.join(draft, credentials), JSON.stringify({ password }));
    const conf = await open(path.join(draft, 'postgresql.conf'), 'a');
    await conf.write(`\ninclude_if_exists = '${configuration}'\n`);
    await conf.close();
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    const { code, stderr } = cause as NodeJS.ErrnoException & { stderr?: string };
    // Another start was first; its cluster is as good as ours.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    throw new DatabaseError(
      `The database could not be made in ${folder}. ${stderr?.trim() ?? String(cause)}` +
        (/permission denied/i.test(stderr ?? '')
          ? '\nPostgreSQL does not run as root; its user "postgres" must be able to enter the folder and those above it.'
          : ''),
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function commandOf({ prefix }: SystemUser, program: string): [string, ...string[]] {
  const [first, ...words] = [...prefix, program];
  return [first ?? program, ...words];
}

function identityOf({ uid, gid }: SystemUser): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

async function give(file: string, { uid, gid }: SystemUser): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

async function writeFor(user: SystemUser, file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await give(file, user);
}

/** Processes of a server that was killed are still ending: another try a little later may work. */
export class StillEnding extends DatabaseError {
  override name = 'StillEnding';
}

/**
 * Starts the server and waits until it answers. It outlives this process, so that others may go on using it.
 *
 * @throws {DatabaseError} with what the server said.
 */
export async function startServer(cluster: Cluster, port: number): Promise<void> {
  const { folder, user } = cluster;
  await writeFor(user, path.join(folder, configuration), settings);
  const log = path.join(folder, 'server.log');
  const readLog = () => readFile(log, 'utf8').catch(() => '');
  const before = (await readLog()).length;
  const arguments_ = ['-D', folder, '-w', '-t', '60', '-l', log, '-o', `-p ${port}`];
  const { code, output } = await control(cluster, ['start', ...arguments_]);
  if (code === 0) return;
  const said = (await readLog()).slice(before);
  // Two servers on one folder would destroy it: PostgreSQL's own checks of file and memory are never bypassed.
  if (/shared memory block/.test(said)) throw new StillEnding(said);
  if (/lock file/.test(said) && !(await findRunningServer(folder))) {
    if (await discardLeftOver(folder)) throw new StillEnding(said);
    throw new DatabaseError(
      `The file ${pidFile(folder)} was left by a server that is gone, and its number now belongs to another program. ` +
        'Delete that file and start again.',
    );
  }
  throw new DatabaseError(
    `The database in ${folder} did not start on port ${port}.\n${output}\n${said}`,
  );
}

const stopPatienceMs = 30_000;

/**
 * Stops the server and waits until it is gone; connections of others are ended. Not by `pg_ctl stop`: that one waits for the
 * folder to be free, in vain when somebody starts the next server at once.
 */
export async function stopServer(cluster: Cluster): Promise<void> {
  const running = await findRunningServer(cluster.folder);
  if (!running) return;
  if (process.platform === 'win32') {
    await control(cluster, ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '30']);
    return;
  }
  process.kill(running.pid, 'SIGINT');
  const end = performance.now() + stopPatienceMs;
  while (performance.now() < end && (await isPostgres(running.pid))) await sleep(20);
}

function control(
  cluster: Cluster,
  arguments_: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const [program, ...words] = commandOf(cluster.user, cluster.binaries.pg_ctl);
    const child = spawn(program, [...words, ...arguments_], {
      ...identityOf(cluster.user),
      cwd: cluster.folder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in a terminal reaches the whole group; the server must live until the gateway has finished.
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    // Not 'close': the server may have inherited the pipes.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    });
  });
}
