import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { faultOfName, faultOfVendor } from './preset/options.ts';
import { Refusal } from './refusal.ts';

export interface NewWidget {
  /** Folder `kit/` of the npm package; its template is copied. */
  readonly kit: string;
  readonly name: string;
  /** Default `demo`. */
  readonly vendor?: string;
  readonly vendorName?: string;
  /** Default: of the widget's name, where the command is called. */
  readonly folder?: string;
  /** A version of the npm package, or the file that `npm pack` made, which is copied beside. Default: this package's version. */
  readonly package?: string;
}

/** Files whose names npm would change or leave out. */
const renamed: Readonly<Record<string, string>> = {
  gitignore: '.gitignore',
  'package.json.txt': 'package.json',
};

/** Makes a widget's folder. @returns where, and its files. @throws {Refusal} saying what to say instead. */
export function makeWidget(given: NewWidget): { folder: string; files: string[] } {
  const { kit, name, vendor = 'demo' } = given;
  if (!name) throw new Refusal('A name is missing, as in: new meeting-list --vendor acme');
  const fault = faultOfName(name) ?? faultOfVendor(vendor);
  if (fault) throw new Refusal(fault);
  const tag = `ju-${vendor}-${name}`;
  if (tag.length > 60) throw new Refusal(`<${tag}> is too long: 60 letters at most.`);
  if (existsSync(join(kit, '../locales/da', `${name}.json`))) {
    throw new Refusal(`'${name}' is what texts of the library are called. Take another name.`);
  }
  const folder = resolve(given.folder ?? name);
  if (isTaken(folder)) {
    throw new Refusal(
      `${folder} is there and is not an empty folder; nothing was written. Name another: --folder DIR.`,
    );
  }
  const jobunivers = packageFor(given);
  mkdirSync(folder, { recursive: true });
  if (jobunivers.beside) copyFileSync(jobunivers.beside, join(folder, basename(jobunivers.beside)));
  const words: Readonly<Record<string, string>> = {
    // With a '-', so that nobody takes its quotes off.
    '__the-name__': name,
    __VENDOR__: vendor,
    __VENDOR_NAME__: quoted(
      given.vendorName?.trim() || vendor.charAt(0).toUpperCase() + vendor.slice(1),
    ),
    __TAG__: tag,
    __CLASS__: name
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    __JOBUNIVERS__: jobunivers.wanted,
  };
  const files: string[] = [];
  const template = join(kit, 'template');
  for (const entry of readdirSync(template, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const path = join(dirname(relative(template, from)), renamed[entry.name] ?? entry.name);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const content = readFileSync(from, 'utf8').replace(
      /__[A-Za-z]+(?:[-_][A-Za-z]+)*__/g,
      (hole) => words[hole] ?? hole,
    );
    writeFileSync(join(folder, path), content);
    files.push(path);
  }
  return { folder, files: files.sort() };
}

const isTaken = (path: string): boolean =>
  existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0);

/** Within the quotes of a string of TypeScript: a name is anybody's. */
const quoted = (text: string): string => text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ').trim();

/** What stands in `dependencies`, and the file that it names. @throws {Refusal} before anything is written. */
function packageFor({ kit, package: wanted }: NewWidget): { wanted: string; beside?: string } {
  if (wanted?.endsWith('.tgz')) {
    if (!existsSync(wanted)) throw new Refusal(`${wanted} is not there.`);
    return { wanted: `file:./${basename(wanted)}`, beside: wanted };
  }
  if (wanted !== undefined) return { wanted };
  const { version } = JSON.parse(readFileSync(join(kit, '../package.json'), 'utf8')) as {
    version: string;
  };
  return { wanted: version };
}
