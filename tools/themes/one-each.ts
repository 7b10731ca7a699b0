import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Theme, ThemeFacts } from './sources.ts';

type Owned = Pick<Theme, 'name' | 'municipality'>;

/** What is wrong where a municipality has two themes, a sentence each: which of them its pages wear would be chance. */
export function ownedTwice(themes: readonly Owned[]): string[] {
  const first = new Map<string, string>();
  return themes.flatMap(({ name, municipality }) => {
    if (municipality === undefined) return [];
    const other = first.get(municipality);
    if (other === undefined) first.set(municipality, name);
    return other === undefined
      ? []
      : `The folders '${other}' and '${name}' are both the theme of municipality ${municipality}. Move one of them away, or take its 'municipality' out.`;
  });
}

/** Whose the other themes are that stand beside a theme's folder. What is no theme is nobody's. */
export function themesBeside(folder: string): Owned[] {
  const beside = dirname(folder);
  return globSync('*/theme.resolver.json', { cwd: beside }).flatMap((path) => {
    const name = dirname(path);
    const municipality = municipalityIn(join(beside, path));
    return name === basename(folder) || municipality === undefined ? [] : { name, municipality };
  });
}

function municipalityIn(file: string): string | undefined {
  try {
    const document = JSON.parse(readFileSync(file, 'utf8')) as {
      $extensions?: { jobunivers?: Partial<ThemeFacts> };
    } | null;
    return document?.$extensions?.jobunivers?.municipality;
  } catch {
    return undefined;
  }
}
