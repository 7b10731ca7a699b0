import { readFile, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a running server says of itself in `postmaster.pid`. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** The file in which a server says that it runs on a folder. */
export const pidFile = (folder: string): string => path.join(folder, 'postmaster.pid');

/** Reads `postmaster.pid`. A file left by a server that is gone counts as none. */
export async function findRunningServer(folder: string): Promise<RunningServer | undefined> {
  const text = await readFile(pidFile(folder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0) || !(port > 0) || !(await isPostgres(pid))) return undefined;
  return { pid, port };
}

/**
 * Numbers of processes are used again, after a restart of the machine or container even soon. One that was killed but not
 * yet buried by its parent has no command line.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return command === undefined || command.includes('postgres');
}

/**
 * Takes away a `postmaster.pid` that PostgreSQL holds for that of a living server, though its number belongs to another
 * program or to a process that nobody buries. Only where the system can tell that no process works in the folder any more,
 * for two servers on one folder would destroy it; and only the very file that was looked at.
 *
 * @returns whether it was taken away.
 */
export async function discardLeftOver(folder: string): Promise<boolean> {
  const seen = await readFile(pidFile(folder), 'utf8').catch(() => undefined);
  if (seen === undefined || (await findRunningServer(folder)) || (await isWorkedIn(folder))) {
    return false;
  }
  const aside = `${pidFile(folder)}.${process.pid}`;
  await rename(pidFile(folder), aside);
  if ((await readFile(aside, 'utf8')) !== seen) {
    await rename(aside, pidFile(folder));
    return false;
  }
  await rm(aside);
  return true;
}

/** All processes of a server have its folder as their working directory. `true` where the system cannot tell. */
async function isWorkedIn(folder: string): Promise<boolean> {
  const own = await realpath(folder);
  const processes = await readdir('/proc').catch(() => undefined);
  if (!processes?.includes('self')) return true;
  for (const name of processes) {
    if (!/^\d+$/.test(name)) continue;
    const directory = await readlink(`/proc/${name}/cwd`).catch(() => undefined);
    if (directory === own) return true;
  }
  return false;
}
