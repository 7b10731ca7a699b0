import { leastContrast, modes, pairs, type Mode, type Pair } from '../../themes/pairs.ts';
import { contrast, hexOf, hueDistance, oklch } from './colour.ts';
import type { Palette } from './derive.ts';

/** One pair of colours of a theme, in one mode. */
export interface Proof {
  readonly mode: Mode;
  readonly front: string;
  readonly back: string;
  readonly kind: Pair['kind'];
  readonly ratio: number;
  readonly least: number;
  /** Of a pair that fails: the nearest value of the front, or else of the back, with which all its pairs pass. */
  readonly nearest?: { readonly name: string; readonly from: string; readonly to: string };
}

export const passes = ({ ratio, least }: Proof): boolean => ratio >= least;

/** Every pair in every mode. @throws when a colour is missing. */
export function prove(palettes: Readonly<Record<Mode, Palette>>): Proof[] {
  return modes.flatMap((mode) => {
    const palette = palettes[mode];
    return pairs.flatMap(({ front, backs, kind }) =>
      backs.map((back): Proof => {
        const ratio = contrast(colour(palette, front, mode), colour(palette, back, mode));
        const proof = { mode, front, back, kind, ratio, least: leastContrast(kind, mode) };
        const nearest = passes(proof) ? undefined : nearestPassing(proof, palette);
        return nearest ? { ...proof, nearest } : proof;
      }),
    );
  });
}

/** One sentence for a person who is to mend it. */
export function explain({ mode, front, back, kind, ratio, least, nearest }: Proof): string {
  const what = kind === 'text' ? 'words' : 'outlines and marks';
  const mend = nearest
    ? `Nearest that passes: ${nearest.name} ${nearest.to} instead of ${nearest.from}.`
    : 'No lightness of either colour passes all its pairs; change the colours around it first.';
  return `${mode}: ${front} on ${back} is ${floor(ratio)}:1; ${what} need ${least}:1. ${mend}`;
}

/** Rounded down, so that nothing below its least is shown as it. */
export const floor = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function colour(palette: Palette, name: string, mode: Mode): string {
  const found = palette[name];
  if (!found) throw new Error(`The colour '${name}' is missing in the mode '${mode}'.`);
  return found;
}

function nearestPassing({ mode, front, back }: Proof, palette: Palette): Proof['nearest'] {
  for (const name of [front, back]) {
    const from = colour(palette, name, mode);
    const to = nearestLightness(from, (hex) => fits(name, hex, mode, palette));
    if (to) return { name, from, to };
  }
  return undefined;
}

/** Whether every pair that this colour takes part in passes with another value of it. */
function fits(name: string, hex: string, mode: Mode, palette: Palette): boolean {
  return pairs.every(({ front, backs, kind }) => {
    const least = leastContrast(kind, mode);
    return backs.every((back) => {
      if (front !== name && back !== name) return true;
      const [one, other] = [front, back].map((part) =>
        part === name ? hex : colour(palette, part, mode),
      );
      return contrast(one ?? hex, other ?? hex) >= least;
    });
  });
}

/** Up and down from where the colour is, of its own hue. */
function nearestLightness(hex: string, good: (hex: string) => boolean): string | undefined {
  const { l, c, h } = oklch(hex);
  for (let distance = 0.004; distance <= 1; distance += 0.004) {
    for (const lightness of [l - distance, l + distance]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = hexOf({ l: lightness, c, h });
      if (good(candidate) && hueDistance(hex, candidate) <= 10) return candidate;
    }
  }
  return undefined;
}
