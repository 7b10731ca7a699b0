import { execFile } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from './database-error.ts';

const run = promisify(execFile);

/** Who PostgreSQL runs as. Empty: whoever runs this process. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
  /** Words before each of PostgreSQL's commands. */
  readonly prefix: readonly string[];
}

/** What PostgreSQL must be able to enter. */
export interface Surroundings {
  /** One of its programs. */
  readonly program: string;
  /** The cluster's own folder; it need not exist yet. */
  readonly folder: string;
}

type Identity = Required<Pick<SystemUser, 'uid' | 'gid'>>;

async function identify(name: string): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root. Run by root (a container, a build machine), it is started as the user `postgres`, which
 * is made when it does not exist. Where that user cannot enter the folders (a checkout in somebody's private folder), root's
 * own processes are shown to PostgreSQL as that user's, in a user namespace.
 */
export async function findSystemUser(surroundings: Surroundings): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const postgres = (await identify('postgres')) ?? (await makeUser());
  const asItself = { ...postgres, prefix: [] };
  if (await canEnter(postgres, surroundings)) return asItself;
  const prefix = ['unshare', '--user', `--map-user=${postgres.uid}`, `--map-group=${postgres.gid}`];
  // Without namespaces PostgreSQL's own words say what is missing.
  return (await works([...prefix, 'true'])) ? { prefix } : asItself;
}

async function makeUser(): Promise<Identity> {
  try {
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  } catch (cause) {
    throw new DatabaseError(
      'PostgreSQL does not run as root, and no user "postgres" could be made for it. ' +
        'Run as another user, or set DATABASE_URL.',
      { cause },
    );
  }
  const made = await identify('postgres');
  if (!made) throw new DatabaseError('The user "postgres" was made but is not found.');
  return made;
}

/** A cluster that is root's own was made in a namespace, and stays there. */
async function canEnter(user: Identity, { program, folder }: Surroundings): Promise<boolean> {
  const owner = await stat(folder).then(
    ({ uid }) => uid,
    () => undefined,
  );
  if (owner === 0) return false;
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  return works(['sh', '-c', 'test -x "$0" && test -x "$1"', program, parent], user);
}

async function works([command = '', ...words]: string[], user?: Identity): Promise<boolean> {
  return run(command, words, { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
