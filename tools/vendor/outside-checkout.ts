/** For tests: a vendor's folder outside the checkout, with what `npm install` would bring. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from '../../package/build-package.ts';
import { findBrowser } from '../browsers/find.ts';

export const house = fileURLToPath(new URL('../../', import.meta.url));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** With what was said as an error. */
  readonly output: string;
}

export interface Outside {
  readonly place: string;
  /** The widget's folder. */
  readonly root: string;
  /** Runs Node in the widget's folder. */
  run(words: readonly string[]): Ran;
  /** The folder's own `jobunivers-vendor`. */
  vendor(...words: string[]): Ran;
  /** `jobunivers-vendor new`, from where nothing is installed. */
  make(...words: string[]): Ran;
  read(file: string): string;
  /** Writes a file otherwise, looks, and puts it back. */
  altered(file: string, from: string, to: string, look: () => unknown): Promise<void>;
  remove(): void;
}

/** As names are: it ends no string, closes no tag and is no pattern. */
export const vendorName = `Æble's \\ "Søn" & <$&>`;

/** Packs the package, and makes a widget with it in a folder of its own. */
export async function makeOutside(): Promise<Outside> {
  const place = mkdtempSync(join(tmpdir(), 'jobunivers-vendor-'));
  const root = join(place, 'widget');
  const unpacked = join(place, 'package');
  const run = (words: readonly string[], cwd = root): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...words], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: findBrowser('chromium') },
    });
    return { status, stdout, output: stdout + stderr };
  };
  const make = (...words: string[]) => run([join(unpacked, 'kit/cli.js'), 'new', ...words], place);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  const { tarball } = await buildPackage(join(place, 'built'));
  execFileSync('tar', ['-xzf', tarball, '-C', place]);
  const made = make(
    ...['meeting-list', '--vendor', 'acme', '--vendor-name', vendorName],
    ...['--folder', root, '--package', tarball],
  );
  if (made.status !== 0) throw new Error(made.output);
  install(root, unpacked);

  return {
    place,
    root,
    run,
    make,
    read,
    vendor: (...words) => run([join(root, 'node_modules/jobunivers/kit/cli.js'), ...words]),
    async altered(file, from, to, look) {
      const before = read(file);
      if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(join(root, file), before.replace(from, to));
      try {
        await look();
      } finally {
        writeFileSync(join(root, file), before);
      }
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** The package as it is packed, and public packages by the names that are asked for. */
function install(root: string, unpacked: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(modules);
  cpSync(unpacked, join(modules, 'jobunivers'), { recursive: true });
  const namesIn = (file: string, part: string): string[] =>
    Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>)[part] ?? {});
  for (const name of [
    ...namesIn(join(root, 'package.json'), 'devDependencies'),
    ...namesIn(join(unpacked, 'package.json'), 'dependencies'),
  ]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(house, 'node_modules', name), join(modules, name));
  }
}
