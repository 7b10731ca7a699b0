import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../contract/fold.ts';
import { municipalityByCode, municipalityByName } from '../../contract/municipalities.ts';
import { modes, type Mode } from '../../themes/pairs.ts';
import { sourceName } from './build.ts';
import { themesBeside } from './one-each.ts';
import { readBrand } from './colour.ts';
import type { Palette } from './derive.ts';
import { readLogo } from './logo.ts';
import { printJson } from './print-json.ts';
import { paletteOf, readTheme } from './sources.ts';
import { themeSource } from './theme-source.ts';

export interface NewThemeOptions {
  /** Name or code. */
  readonly municipality: string;
  readonly brand: string;
  readonly logo?: string;
  readonly font?: string;
  /** Where the themes are; the shared one stands in it. */
  readonly folder: string;
}

/**
 * Makes a theme's folder from one brand colour: all or nothing, and never over a theme that is there.
 * @returns the source file's path.
 * @throws when something that was given cannot be taken.
 */
export async function newTheme(options: NewThemeOptions): Promise<string> {
  const municipality =
    municipalityByName(options.municipality) ?? municipalityByCode(options.municipality);
  if (!municipality) {
    throw new Error(
      `'${options.municipality}' is none of the 98 municipalities. Write its name or its code, for example 'Thisted' or 787.`,
    );
  }
  const brand = readBrand(options.brand);
  const font = options.font === undefined ? undefined : readFont(options.font);
  const logo = options.logo === undefined ? undefined : await readLogo(options.logo);
  const name = fold(municipality.name).replace(/[^a-z]+/g, '-');
  const target = join(options.folder, name);
  if (existsSync(target)) {
    throw new Error(
      `There is a theme in ${target} already. Change it there, or move it away first.`,
    );
  }
  const other = themesBeside(target).find((one) => one.municipality === municipality.code);
  if (other) {
    throw new Error(
      `${municipality.name} has a theme already, in ${join(options.folder, other.name)}. Change it there, or move it away first.`,
    );
  }
  const source = themeSource(
    {
      municipality: municipality.code,
      title: municipality.name,
      brand,
      ...(logo ? { logo: logo.name } : {}),
      ...(font ? { font } : {}),
    },
    await sharedPalettes(options.folder),
  );
  const made = await mkdtemp(join(options.folder, '.new-'));
  try {
    await writeFile(join(made, sourceName), await printJson(source));
    if (logo) await writeFile(join(made, logo.name), logo.bytes);
    // A temporary folder is its owner's alone; a theme is for everybody who builds.
    await chmod(made, 0o755);
    await rename(made, target);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return join(target, sourceName);
}

/** The shared theme's colours by mode: the grounds on which a brand has to be readable. */
export async function sharedPalettes(folder: string): Promise<Record<Mode, Palette>> {
  const shared = await readTheme(join(folder, 'shared', sourceName));
  return Object.fromEntries(modes.map((mode) => [mode, paletteOf(shared.modes[mode])])) as Record<
    Mode,
    Palette
  >;
}

function readFont(text: string): string {
  const font = text.trim();
  if (!/^[\p{Letter}][\p{Letter}\d -]{0,60}$/u.test(font)) {
    throw new Error(
      `'${text}' is no name of a font. Write the family alone, for example 'Georgia'.`,
    );
  }
  return font;
}
