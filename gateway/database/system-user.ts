import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DatabaseError } from './database-error.ts';

const run = promisify(execFile);

/** Who PostgreSQL runs as. Empty: whoever runs this process. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

async function identify(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root. Run by root (a container, a build machine), it is started as the user `postgres`, which
 * is made when it does not exist.
 */
export async function findSystemUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  const known = await identify('postgres');
  if (known) return known;
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
