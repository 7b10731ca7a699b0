import { leastContrast, pairs, type Mode } from '../../themes/pairs.ts';
import { contrast, greyChroma, hexOf, hueDistance, oklch, type Oklch } from './colour.ts';

/** The colours a brand gives a theme, by name without `--ju-colour-`. */
export const brandColours = [
  'brand',
  'on-brand',
  'action',
  'action-hover',
  'action-pressed',
  'on-action',
  'action-tint',
] as const;
export type BrandColours = Readonly<Record<(typeof brandColours)[number], string>>;
/** Colours by name, of one mode. */
export type Palette = Readonly<Record<string, string>>;

const black = '#000000';
const white = '#ffffff';
const least = leastContrast;
const backsOf = (front: string) => pairs.find((pair) => pair.front === front)?.backs ?? [];
const passes = (front: string, backs: readonly string[], ratio: number) =>
  backs.every((back) => contrast(front, back) >= ratio);

/**
 * What one brand colour becomes in one mode, on the grounds of the shared theme. The brand colour itself is the action
 * colour wherever it can be read; else the nearest lightness of its hue that can, by night a pale one.
 */
export function derive(brand: string, mode: Mode, shared: Palette): BrandColours {
  const dark = mode.startsWith('dark');
  const ratio = least('text', mode);
  const grounds = backsOf('action')
    .filter((name) => name !== 'action-tint')
    .map((name) => shared[name] ?? white);
  const action = passes(brand, grounds, ratio) ? brand : readable(brand, grounds, ratio, dark);
  const [hover, pressed] = deeper(action, grounds, ratio, dark);
  const actions = [action, hover, pressed];
  const words = [shared['ink'] ?? black, shared['ink-quiet'] ?? black, ...actions];
  return {
    ...brandPair(brand, mode, shared),
    action,
    'action-hover': hover,
    'action-pressed': pressed,
    'on-action': wordsOn(actions, ratio, dark),
    'action-tint': tint(brand, words, mode),
  };
}

/** Where people ask for more contrast, a brand's ground gives way to black on white. */
function brandPair(brand: string, mode: Mode, shared: Palette) {
  if (mode.endsWith('contrast')) {
    return { brand: shared['ink'] ?? black, 'on-brand': shared['ground'] ?? white };
  }
  const onBrand = contrast(white, brand) >= least('text', mode) ? white : black;
  return { brand, 'on-brand': onBrand };
}

/** Away from the grounds, in small steps from where the brand is, until every ground carries it. */
function readable(brand: string, backs: readonly string[], ratio: number, dark: boolean): string {
  const { l, c, h } = oklch(brand);
  // Strong colours dazzle on a dark ground: there it is a pale one.
  const chroma = Math.min(c, dark ? 0.11 : 0.37);
  const step = dark ? 0.004 : -0.004;
  for (
    let lightness = dark ? Math.max(l, 0.76) : l;
    lightness >= 0 && lightness <= 1;
    lightness += step
  ) {
    const hex = ofHue(brand, { l: lightness, c: chroma, h });
    if (passes(hex, backs, ratio)) return hex;
  }
  return dark ? white : black;
}

/** Rounding to 8 bits can turn the hue of a dull colour: then a little more of the colour is taken. */
function ofHue(brand: string, wanted: Oklch): string {
  const hex = hexOf(wanted);
  if (wanted.c < greyChroma || hueDistance(brand, hex) <= 8) return hex;
  for (const more of [1.2, 1.5, 2]) {
    const fuller = hexOf({ ...wanted, c: wanted.c * more });
    if (hueDistance(brand, fuller) <= 8) return fuller;
  }
  return hex;
}

/** The action pointed at, and pressed: further from the ground; where there is no further, nearer. */
function deeper(
  action: string,
  backs: readonly string[],
  ratio: number,
  dark: boolean,
): [hover: string, pressed: string] {
  const { l, c, h } = oklch(action);
  const away = dark ? 1 : -1;
  const steps = [0.07, 0.05, 0.035].flatMap((step) => [step * away, -step * away]);
  for (const step of steps) {
    const [first, second] = [l + step, l + 1.9 * step];
    if (Math.min(first, second) < 0 || Math.max(first, second) > 1) continue;
    const found: [string, string] = [hexOf({ l: first, c, h }), hexOf({ l: second, c, h })];
    if (found.every((hex) => passes(hex, backs, ratio))) return found;
  }
  return [action, action];
}

/** White or, on light colours, the darkest of their own hue that can be read. */
function wordsOn(actions: readonly string[], ratio: number, dark: boolean): string {
  if (!dark) return white;
  const { c, h } = oklch(actions[0] ?? white);
  const deep = hexOf({ l: 0.22, c: Math.min(c, 0.04), h });
  return passes(deep, actions, ratio) ? deep : black;
}

/** A breath of the brand's hue that everything can be written on. */
function tint(brand: string, words: readonly string[], mode: Mode): string {
  const dark = mode.startsWith('dark');
  const ratio = least('text', mode);
  const { c, h } = oklch(brand);
  // Pale yellow needs twice the colour of pale blue to be seen as one.
  const warmth = h === undefined ? 0 : Math.max(0, Math.cos(((h - 95) * Math.PI) / 180));
  const plain = mode.endsWith('contrast') ? 0.015 : 0;
  const [from, to, chroma] = dark
    ? [0.34 - 4 * plain, 0, 0.035]
    : [0.945 + plain, 1, 0.018 * (1 + warmth)];
  const step = dark ? -0.005 : 0.005;
  for (let l = from; dark ? l > to : l < to; l += step) {
    const hex = hexOf({ l, c: Math.min(c, chroma), h });
    if (passes(hex, words, ratio)) return hex;
  }
  return dark ? black : white;
}
