import { dirname, resolve } from 'node:path';
import { modes, type Mode } from '../../themes/pairs.ts';
import type { Palette } from './derive.ts';
import { explain, passes, prove, type Proof } from './prove.ts';
import { ownedTwice, themesBeside } from './one-each.ts';
import { unknownNames, writtenTwice, wrongInColours } from './colours-of-theme.ts';
import { paletteOf, readTheme } from './sources.ts';

/** What is wrong with a theme, a sentence each; and every pair that was measured. */
export interface Findings {
  readonly wrong: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Reads a theme's source and measures every pair in every mode. @throws when it is no theme. */
export async function checkTheme(file: string): Promise<Findings> {
  const theme = await readTheme(file);
  const unmeasurable = wrongInColours(theme);
  if (unmeasurable.length > 0) return { wrong: unmeasurable, proofs: [] };
  const entries = modes.map((mode): [Mode, Palette] => [mode, paletteOf(theme.modes[mode])]);
  const proofs = prove(Object.fromEntries(entries) as Record<Mode, Palette>);
  const failing = proofs.filter((proof) => !passes(proof)).map(explain);
  const owned = theme.municipality
    ? themesBeside(dirname(resolve(file))).filter(
        ({ municipality }) => municipality === theme.municipality,
      )
    : [];
  const wrong = [
    ...owned.flatMap((other) => ownedTwice([other, theme])),
    ...unknownNames(theme),
    ...writtenTwice(theme),
    ...failing,
  ];
  return { wrong, proofs };
}
