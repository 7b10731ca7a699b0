import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says that a start on this data folder is under way or running. */
export interface Lock {
  release(): void;
}

/** Thrown when another start holds the folder. */
export class AlreadyRunningError extends Error {
  override name = 'AlreadyRunningError';
  readonly processId: number;
  constructor(processId: number, folder: string) {
    super(
      `Jobunivers is already running on ${folder} (process ${processId}). Stop it with Ctrl-C where it runs, or start ` +
        'a second one beside it with JOBUNIVERS_DATA=<other folder> JOBUNIVERS_PORT_BASE=<other port>.',
    );
    this.processId = processId;
  }
}

/**
 * Takes the folder for this process. A lock left by a process that is gone does not count.
 * @throws AlreadyRunningError
 */
export function takeLock(folder: string): Lock {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'running.pid');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (isAlive(holder)) throw new AlreadyRunningError(holder, folder);
      rmSync(file, { force: true });
    }
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
