import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Bundles the tool as its vendor would: from the built npm package in a `node_modules` of its own, never from our sources.
 * @returns the folder to serve.
 */
export async function buildTool(folder: string): Promise<string> {
  const place = resolve(folder);
  const modules = join(place, 'node_modules');
  await mkdir(modules, { recursive: true });
  await promisify(execFile)(process.execPath, [join(root, 'package/build.ts'), '--to', modules]);
  for (const name of await broughtAlong(modules)) {
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
  const site = join(place, 'site');
  await rm(site, { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'site'), site, { recursive: true });
  await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    root: site,
    build: {
      outDir: join(place, 'dist'),
      emptyOutDir: true,
      reportCompressedSize: false,
      target: 'es2022',
      // Browsers that know `light-dark()`: all since the middle of 2024.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  });
  return join(place, 'dist');
}

/** What a package manager would install beside the package. */
async function broughtAlong(modules: string): Promise<string[]> {
  const file = join(modules, 'jobunivers', 'package.json');
  const { dependencies } = JSON.parse(await readFile(file, 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}
