import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackage } from '../build-package.ts';

const root = join(import.meta.dirname, '../..');

/** An app of a stranger: a folder outside the checkout with the package installed from its file. */
export interface StrangersApp {
  readonly folder: string;
  /** Runs a program of a package that is linked, by its path in `node_modules`; gives what it said, and whether it did well. */
  run(
    program: string,
    ...words: string[]
  ): Promise<{ readonly well: boolean; readonly said: string }>;
  remove(): Promise<void>;
}

/**
 * Builds the package and installs it with npm into a fresh folder. Tools and frameworks are linked from our own
 * `node_modules`, to save the time of fetching them.
 */
export async function strangersApp(
  fixture: string,
  linked: readonly string[],
): Promise<StrangersApp> {
  const folder = await mkdtemp(join(tmpdir(), 'strangers-app-'));
  const { tarball } = await buildPackage(join(folder, 'package'));
  const app = join(folder, 'app');
  await cp(fixture, app, { recursive: true });
  await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  await promisify(execFile)(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps', tarball],
    { cwd: app, shell: process.platform === 'win32' },
  );
  for (const name of linked) {
    const place = join(app, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place, 'junction');
  }
  return {
    folder: app,
    run: (program, ...words) =>
      promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...words], {
        cwd: app,
      }).then(
        ({ stdout }) => ({ well: true, said: stdout }),
        (error: { stdout: string; stderr: string }) => ({
          well: false,
          said: error.stdout + error.stderr,
        }),
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
