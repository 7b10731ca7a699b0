import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A module that people may import by name. */
export interface Entry {
  /** Behind the package's name, as `./core`. */
  readonly name: string;
  /** Source from the project's root, without its ending. */
  readonly source: string;
}

/** A tag that people may import by name: what defines it, and its class alone. */
export interface TagEntry {
  readonly kind: 'elements' | 'widgets';
  /** Of the folder, as `text-field`. */
  readonly name: string;
  /** Without ending, from the project's root: what defines the tag. */
  readonly defines: string;
  /** What it fetches only when needed, by the bundler's own means; undefined when it needs nothing. */
  readonly lazy?: string;
  /** The classes, without side effect. */
  readonly classes: readonly string[];
}

/** Modules that are neither element nor widget. */
export const entries: readonly Entry[] = [
  { name: './core', source: 'components/core/facade' },
  { name: './providing', source: 'components/core/providing' },
  { name: './contract', source: 'package/sources/contract' },
  { name: './tokens', source: 'themes/tokens' },
  ...['answers', 'letters', 'trades'].map((set) => ({
    name: `./pictograms/${set}`,
    source: `components/elements/pictogram/${set}`,
  })),
  { name: './texts', source: 'package/sources/texts' },
  { name: './frame', source: 'components/core/frame/index' },
];

/** Every element and widget, by its folder. */
export function tagEntries(root: string): TagEntry[] {
  return (['elements', 'widgets'] as const).flatMap((kind) =>
    readdirSync(join(root, 'components', kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => existsSync(join(root, 'components', kind, name, `${name}.element.ts`)))
      .sort()
      .map((name) => tagEntry(root, kind, name)),
  );
}

function tagEntry(root: string, kind: TagEntry['kind'], name: string): TagEntry {
  const folder = `components/${kind}/${name}`;
  const files = readdirSync(join(root, folder)).sort();
  return {
    kind,
    name,
    defines: `${folder}/${name}`,
    ...(files.includes(`${name}.lazy.ts`) && { lazy: `${folder}/${name}.lazy` }),
    classes: files
      .filter((file) => file.endsWith('.element.ts'))
      .map((file) => `${folder}/${file.replace(/\.ts$/, '')}`),
  };
}
