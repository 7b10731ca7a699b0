import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { modes } from '../../themes/pairs.ts';
import { themeCss } from './css.ts';
import { designFile } from './design-files.ts';
import { facesFile, fallbacksFile, fontsCss } from './fonts.ts';
import { readTheme, type Theme } from './sources.ts';
import { themesFile, tokensFile } from './typed-files.ts';

/** A file made from the sources; the same shape as of `tools/generate`. */
export interface BuiltFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly make: () => Promise<string>;
}

export const themesFolder = fileURLToPath(new URL('../../themes/', import.meta.url));
export const sourceName = 'theme.resolver.json';

/** Names of all themes: the shared one first. */
export function themeNames(): string[] {
  return globSync(`*/${sourceName}`, { cwd: themesFolder })
    .map((path) => path.split(/[\\/]/)[0] ?? path)
    .sort(
      (one, other) =>
        Number(other === 'shared') - Number(one === 'shared') || one.localeCompare(other),
    );
}

/** All that is made from the token sources. Each source is read once. */
export function themeFiles(): BuiltFile[] {
  const reading = new Map<string, Promise<Theme>>();
  const theme = (name: string): Promise<Theme> => {
    const known = reading.get(name) ?? readTheme(`${themesFolder}${name}/${sourceName}`);
    reading.set(name, known);
    return known;
  };
  const names = themeNames();
  return [
    ...names.flatMap((name) => filesOf(name, () => theme(name))),
    { path: 'themes/tokens.ts', make: async () => tokensFile(await theme('shared')) },
    { path: 'themes/themes.ts', make: async () => themesFile(await Promise.all(names.map(theme))) },
    { path: 'themes/fonts/fonts.css', make: fontsCss },
    { path: 'themes/fonts/faces.ts', make: facesFile },
    { path: 'themes/fonts/fallbacks.ts', make: fallbacksFile },
  ];
}

function filesOf(name: string, read: () => Promise<Theme>): BuiltFile[] {
  return [
    {
      path: `themes/${name}/theme.css`,
      make: async () =>
        format(themeCss(await read()), { parser: 'css', singleQuote: true, printWidth: 100 }),
    },
    ...modes.map((mode) => ({
      path: `themes/${name}/design/${mode}.tokens.json`,
      make: async () => designFile((await read()).modes[mode]),
    })),
  ];
}
