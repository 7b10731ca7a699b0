import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildVendorKit } from '../tools/vendor/kit/build-kit.ts';
import { compile } from './compile.ts';
import { packCustomElements } from './custom-elements.ts';
import { describePackage } from './describe.ts';
import { entries, tagEntries, type TagEntry } from './entries.ts';
import { importMap } from './import-map.ts';
import { packStyles } from './styles.ts';
import { packJson, packTexts } from './texts.ts';

/** What was built. */
export interface BuiltPackage {
  readonly version: string;
  /** What is in the package, unpacked. */
  readonly folder: string;
  /** What `npm install` takes. */
  readonly tarball: string;
}

const projectRoot = join(import.meta.dirname, '..');

/** Said to the person who typed the command; no stack is needed. */
export class PlaceTaken extends Error {}

/**
 * Builds the npm package below a folder: `jobunivers/` and `jobunivers-<version>.tgz`. Both are made aside and put in place
 * whole, so that two builds at a time disturb nobody.
 *
 * @throws {PlaceTaken} before anything is written, when `jobunivers/` there is somebody's own: it would be put out of the way.
 */
export async function buildPackage(
  target = join(projectRoot, 'dist/package'),
  root = projectRoot,
): Promise<BuiltPackage> {
  await refuseForeign(join(target, 'jobunivers'));
  const half = join(target, `.half-${process.pid}-${Date.now()}`);
  const folder = join(half, 'jobunivers');
  await mkdir(folder, { recursive: true });
  try {
    const version = await fill(folder, root);
    const file = await pack(folder, half);
    await rm(join(target, 'jobunivers'), { recursive: true, force: true });
    await rename(folder, join(target, 'jobunivers'));
    await rename(join(half, file), join(target, file));
    return { version, folder: join(target, 'jobunivers'), tarball: join(target, file) };
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** A checkout is called so too. */
async function refuseForeign(place: string): Promise<void> {
  const found = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw new PlaceTaken(`${place} is there and is no folder. Name another: --to FOLDER.`);
  });
  if (found.length === 0) return;
  const text = await readFile(join(place, 'package.json'), 'utf8').catch(() => '{}');
  const { name, private: isPrivate } = JSON.parse(text) as { name?: string; private?: boolean };
  if (name === 'jobunivers' && isPrivate !== true && !found.includes('.git')) return;
  throw new PlaceTaken(
    `${place} is there and is no package that was built; nothing was written. Name another folder: --to FOLDER.`,
  );
}

/** Everything that is in the package. @returns its version. */
async function fill(folder: string, root: string): Promise<string> {
  const tags = tagEntries(root);
  const sources = [
    ...entries.map(({ source }) => source),
    ...tags.flatMap(({ defines, lazy, classes }) => [defines, ...(lazy ? [lazy] : []), ...classes]),
  ];
  await compile(root, sources, folder);
  for (const name of await importedJson(folder)) await packJson(root, name, folder);
  await packTexts(root, folder);
  await packStyles(root, folder);
  for (const tag of tags) await writeTagEntry(tag, folder);
  await writeModule(
    join(folder, 'elements/index'),
    tags.filter(({ kind }) => kind === 'elements').map(({ name }) => `./${name}.js`),
  );
  await packCustomElements(root, folder);
  const code = await codeOf(folder);
  await buildVendorKit(folder);
  const description = await describePackage(
    root,
    tags,
    packagesIn(code),
    [...code]
      .filter(([, text]) => /^(?:define|loadLazily|provide\w+|set\w+)\(|^if /m.test(text))
      .map(([name]) => `./${name}`)
      .concat('./elements/*.js', './widgets/*.js')
      .sort(),
    [...(await readdir(folder)), 'importmap.json'].sort(),
  );
  await writeJson(join(folder, 'package.json'), description);
  await writeJson(join(folder, 'importmap.json'), importMap(description));
  await copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  await copyFile(join(root, 'package/README.md'), join(folder, 'README.md'));
  return description.version;
}

/** What people import: the tag with what it fetches lazily, and with texts. */
async function writeTagEntry({ kind, name, defines, lazy }: TagEntry, folder: string) {
  await writeModule(
    join(folder, kind, name),
    [`../${defines}.js`],
    ['../package/sources/texts.js', ...(lazy ? [`../${lazy}.js`] : [])],
  );
}

async function writeModule(file: string, from: readonly string[], first: readonly string[] = []) {
  await mkdir(dirname(file), { recursive: true });
  const given = from.map((path) => `export * from '${path}';`).join('\n');
  const needed = first.map((path) => `import '${path}';\n`).join('');
  await writeFile(`${file}.js`, `${needed}${given}\n`);
  await writeFile(`${file}.d.ts`, `${given}\n`);
}

/** JSON that compiled modules import, by its name from the root. */
async function importedJson(folder: string): Promise<Set<string>> {
  const names = [...(await codeOf(folder))].flatMap(([file, code]) =>
    [...code.matchAll(/from '(\.[^']*\.json)\.js'/g)].map(([, path = '']) =>
      join(dirname(file), path),
    ),
  );
  return new Set(names);
}

/** The package's modules by their names. */
async function codeOf(folder: string): Promise<Map<string, string>> {
  const names = globSync('**/*.js', { cwd: folder }).sort();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(folder, name), 'utf8'),
      ]),
    ),
  );
}

const imports =
  /^(?:import|export)\b[^'";=]*?\bfrom\s+'([^'.][^']*)'|^import\s+'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;

/** Packages that the code imports. */
function packagesIn(code: ReadonlyMap<string, string>): Set<string> {
  const specifiers = [...code.values()].flatMap((text) =>
    [...text.matchAll(imports)].map(([, from, only, late]) => from ?? only ?? late ?? ''),
  );
  return new Set(
    specifiers.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

const writeJson = (file: string, content: unknown) =>
  writeFile(file, `${JSON.stringify(content, null, 2)}\n`);

async function pack(folder: string, target: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', target],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return filename;
}
