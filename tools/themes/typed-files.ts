import { format } from 'prettier';
import { ownedTwice } from './one-each.ts';
import { privateGroups, propertyOf, type Theme } from './sources.ts';

const note = '// Generated from the token sources (npm run theme -- build).\n';
const print = (source: string) =>
  format(source, {
    parser: 'typescript',
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'all',
  });

/** `themes/tokens.ts`: every documented custom property by its token's name. */
export function tokensFile({ modes }: Theme): Promise<string> {
  const entries = Object.entries(modes.light)
    .filter(([id]) => !privateGroups.test(id))
    .map(([id, { $type, $description = '' }]) => {
      const token = { property: propertyOf(id), type: $type, description: $description };
      return `${JSON.stringify(id)}: ${JSON.stringify(token)}`;
    });
  return print(`${note}
/** The theming surface: every custom property that a theme gives a value, by its token. */
export const tokens = { ${entries.join(',')} } as const;

export type TokenName = keyof typeof tokens;
export type TokenProperty = (typeof tokens)[TokenName]['property'];
`);
}

/** `themes/themes.ts`: which themes there are. @throws where a municipality has two. */
export async function themesFile(themes: readonly Theme[]): Promise<string> {
  const [wrong] = ownedTwice(themes);
  if (wrong !== undefined) throw new Error(wrong);
  const list = themes.map(({ name, title, municipality, brand, logo }) => ({
    name,
    title: title ?? 'Jobunivers',
    brand,
    styleSheet: `${name}/theme.css`,
    ...(municipality ? { municipality } : {}),
    ...(logo ? { logo: `${name}/${logo}` } : {}),
  }));
  return print(`${note}
export interface ThemeEntry {
  /** Its folder. */
  readonly name: string;
  readonly title: string;
  /** The colour it was made from. */
  readonly brand: string;
  /** Paths from this folder. */
  readonly styleSheet: string;
  readonly logo?: string;
  /** Code of the municipality. */
  readonly municipality?: string;
}

/** The shared theme first, then the municipalities' own. */
export const themes: readonly ThemeEntry[] = ${JSON.stringify(list)};

/** The municipality's own theme, or the shared one. */
export function themeOf(municipality: string): ThemeEntry {
  return (themes.find((theme) => theme.municipality === municipality) ?? themes[0]) as ThemeEntry;
}
`);
}
