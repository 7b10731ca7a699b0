import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themes } from '../themes/themes.ts';
import { entries, type TagEntry } from './entries.ts';

/** As much of a package's description as is read and written here. */
export interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

/** Set by who builds a remote: the plain module that defines the tag, without texts and imports of its own making. */
export const remoteCondition = 'jobunivers-remote';

const moduleAt = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });

/** Every name that can be imported, and the file behind it. */
export function exportsOf(tags: readonly TagEntry[]): PackageDescription['exports'] {
  const modules = entries.map(({ name, source }): [string, object] => [name, moduleAt(source)]);
  const tagged = tags.flatMap(({ kind, name, defines }): [string, object][] => {
    const { types, default: file } = moduleAt(`${kind}/${name}`);
    return [
      [`./${kind}/${name}`, { types, [remoteCondition]: `./${defines}.js`, default: file }],
      [`./${kind}/${name}/element`, moduleAt(`components/${kind}/${name}/${name}.element`)],
    ];
  });
  return Object.fromEntries([
    ...modules,
    ['./elements', moduleAt('elements/index')],
    ...tagged,
    ...themes.map(({ name }) => [`./themes/${name}.css`, `./themes/${name}.css`]),
    ['./fonts.css', './fonts/fonts.css'],
    ['./fonts/*', './fonts/*'],
    ['./tokens/*', './tokens/*'],
    ['./locales/*', './locales/*'],
    ['./vite', moduleAt('kit/vite')],
    ['./react', moduleAt('react')],
    ['./vue', moduleAt('vue')],
    ['./vscode/*', './vscode/*'],
    ['./custom-elements.json', './custom-elements.json'],
    ['./importmap.json', './importmap.json'],
    ['./package.json', './package.json'],
  ]) as PackageDescription['exports'];
}

/**
 * Nobody needs them who uses elements: the first two are for the types of `jobunivers/react` and `jobunivers/vue`, the others
 * for who makes widgets with `jobunivers-vendor`.
 */
const optional: readonly (readonly [name: string, range: string])[] = [
  ['@types/react', '*'],
  ['vue', '*'],
  ['vite', '*'],
  ['playwright-core', '*'],
  ['axe-core', '*'],
];

/** The package's own description, from the project's. */
export async function describePackage(
  root: string,
  tags: readonly TagEntry[],
  imported: ReadonlySet<string>,
  sideEffects: readonly string[],
  files: readonly string[],
): Promise<PackageDescription> {
  const project = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
    description: string;
    license: string;
    dependencies: Record<string, string>;
  };
  const dependencies = [...imported].sort().map((name): [string, string] => {
    const version = project.dependencies[name];
    if (!version) throw new Error(`The package imports ${name}, which the project does not list.`);
    return [name, `^${version}`];
  });
  return {
    name: 'jobunivers',
    version: project.version,
    description: project.description,
    license: project.license,
    keywords: ['web components', 'custom elements', 'accessibility', 'easy read', 'design tokens'],
    type: 'module',
    files,
    exports: exportsOf(tags),
    customElements: './custom-elements.json',
    sideEffects: [...sideEffects, '**/*.css'],
    dependencies: Object.fromEntries(dependencies),
    bin: { 'jobunivers-vendor': './kit/cli.js' },
    peerDependencies: Object.fromEntries(optional),
    peerDependenciesMeta: Object.fromEntries(optional.map(([name]) => [name, { optional: true }])),
  };
}
