import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, Logger, parse, type TokenNormalizedSet } from '@terrazzo/parser';
import { formatHex, formatHex8 } from 'culori';
import { modes, type Mode } from '../../themes/pairs.ts';
import type { Palette } from './derive.ts';

/** What a theme's file says beside its tokens (`$extensions.jobunivers`). */
export interface ThemeFacts {
  readonly brand: string;
  /** Three digits. */
  readonly municipality?: string;
  /** The municipality's name. */
  readonly title?: string;
  /** File beside the theme's. */
  readonly logo?: string;
}

/** A theme as its sources say it. */
export interface Theme extends ThemeFacts {
  /** Its folder's name. */
  readonly name: string;
  readonly modes: Readonly<Record<Mode, TokenNormalizedSet>>;
  /** What differs where motion is reduced. */
  readonly reduced: TokenNormalizedSet;
}

/** Groups that only feed others; nothing is made of them. */
export const privateGroups = /^(palette|unit|letter)\./;

/** The custom property of a token: `colour.on-action` is `--ju-colour-on-action`. */
export const propertyOf = (id: string): string => `--ju-${id.replaceAll('.', '-')}`;

/** Reads `theme.resolver.json` and what it refers to. @throws with the file's name when it is no theme. */
export async function readTheme(file: string): Promise<Theme> {
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'EISDIR'
        ? `${file} is a folder; name the theme.resolver.json in it.`
        : `${file} cannot be read.`,
    );
  });
  const facts = readFacts(file, source);
  const filename = pathToFileURL(file);
  const { resolver } = await parse([{ filename, src: source }], {
    config: defineConfig({}, { cwd: new URL('.', filename) }),
    logger: new Logger({ level: 'silent' }),
    skipLint: true,
  }).catch((error: unknown) => {
    throw new Error(`${file} is not a theme: ${error instanceof Error ? error.message : error}`);
  });
  const inMode = (mode: Mode, motion = 'full'): TokenNormalizedSet => {
    try {
      return resolver.apply({ mode, motion });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${file} has no mode '${mode}', '${motion}': ${why}`, { cause: error });
    }
  };
  return {
    ...facts,
    name: basename(dirname(file)),
    modes: Object.fromEntries(modes.map((mode) => [mode, inMode(mode)])) as Theme['modes'],
    reduced: inMode('light', 'reduced'),
  };
}

function readFacts(file: string, source: string): ThemeFacts {
  let document: { $extensions?: { jobunivers?: Partial<ThemeFacts> }; resolutionOrder?: unknown };
  try {
    document = JSON.parse(source) as typeof document;
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const facts = document?.$extensions?.jobunivers;
  if (!Array.isArray(document?.resolutionOrder) || typeof facts?.brand !== 'string') {
    throw new Error(
      `${file} is not a theme. A theme is a DTCG resolver document with $extensions.jobunivers.brand, as ` +
        'themes/shared/theme.resolver.json; npm run theme -- new makes one.',
    );
  }
  return { ...facts, brand: facts.brand };
}

/** A colour as DTCG writes it. */
export interface ColourValue {
  readonly colorSpace: string;
  readonly components: readonly (number | string | null | undefined)[];
  readonly alpha?: number;
  readonly hex?: string;
}

/** Whether a colour is one of sRGB: all that is made of a theme takes it for one. */
export const isReadable = ({ colorSpace, components }: ColourValue): boolean =>
  colorSpace === 'srgb' &&
  components.length === 3 &&
  components.every((part) => typeof part === 'number' && part >= 0 && part <= 1);

/** A colour token's value as `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
export function hexOfToken(token: TokenNormalizedSet[string] | undefined): string | undefined {
  if (token?.$type !== 'color') return undefined;
  return hexOfValue(token.$value);
}

/** The same for a colour inside another value. @throws for a colour that is none of sRGB. */
export function hexOfValue(value: ColourValue): string {
  const { colorSpace, components, alpha } = value;
  if (!isReadable(value)) {
    throw new Error(
      `A colour of ${colorSpace} (${components.join(' ')}) is none of sRGB. npm run theme -- check says where it stands.`,
    );
  }
  const [r = 0, g = 0, b = 0] = components.map(Number);
  const colour = { mode: 'rgb' as const, r, g, b, alpha: alpha ?? 1 };
  return colour.alpha < 1 ? formatHex8(colour) : formatHex(colour);
}

/** Colours of one mode by name. */
export function paletteOf(tokens: TokenNormalizedSet): Palette {
  return Object.fromEntries(
    Object.entries(tokens).flatMap(([id, token]) => {
      const hex = id.startsWith('colour.') ? hexOfToken(token) : undefined;
      return hex ? [[id.slice('colour.'.length), hex]] : [];
    }),
  );
}
