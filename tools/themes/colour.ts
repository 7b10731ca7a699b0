import { clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in degrees (`undefined` for greys). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number | undefined;
}

const toOklch = converter('oklch');

/** Below this chroma a colour is a grey to the eye, and its hue an accident of rounding. */
export const greyChroma = 0.02;

/**
 * A colour as `#rrggbb`, from any opaque CSS colour inside sRGB.
 * @throws when it is none.
 */
export function readBrand(text: string): string {
  const colour = parse(text.trim());
  if (!colour) {
    throw new Error(`'${text}' is not a colour. Write it as #rrggbb, for example '#0f5a69'.`);
  }
  if (colour.alpha !== undefined && colour.alpha < 1) {
    throw new Error(`'${text}' is transparent. A brand colour is opaque, for example '#0f5a69'.`);
  }
  return formatHex(colour);
}

export function oklch(hex: string): Oklch {
  const { l, c, h } = toOklch(hex) ?? { l: 0, c: 0 };
  return { l, c, h: c < 1e-4 ? undefined : h };
}

/** The nearest sRGB colour of the same lightness and hue, as `#rrggbb`. */
export function hexOf({ l, c, h }: Oklch): string {
  return formatHex(
    clampChroma({ mode: 'oklch', l, c, ...(h === undefined ? {} : { h }) }, 'oklch'),
  );
}

/** 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** Degrees between two hues, 0 to 180; 0 when one is a grey. */
export function hueDistance(one: string, other: string): number {
  const [{ h: a }, { h: b }] = [oklch(one), oklch(other)];
  if (a === undefined || b === undefined) return 0;
  return Math.abs(((a - b + 540) % 360) - 180);
}
