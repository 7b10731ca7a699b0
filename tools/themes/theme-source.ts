import { modes, type Mode } from '../../themes/pairs.ts';
import { derive, type Palette } from './derive.ts';
import { readBrand } from './colour.ts';

/** What a municipality gives. */
export interface ThemeWishes {
  readonly municipality: string;
  readonly title: string;
  /** `#rrggbb`. */
  readonly brand: string;
  readonly logo?: string;
  /** A family that its pages load. */
  readonly font?: string;
}

/** DTCG 2025.10: a colour of sRGB. */
const colourToken = (hex: string) => ({
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) =>
      Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
    ),
    hex,
  },
});

/** What a theme changes in each mode of the shared one. */
export function themeColours(
  brand: string,
  shared: Readonly<Record<Mode, Palette>>,
): Record<Mode, Palette> {
  const derived = modes.map((mode): [Mode, Palette] => [mode, derive(brand, mode, shared[mode])]);
  return Object.fromEntries(derived) as Record<Mode, Palette>;
}

/** A theme's resolver document: the shared theme, and over it what differs. */
export function themeSource(
  { municipality, title, brand, logo, font }: ThemeWishes,
  shared: Readonly<Record<Mode, Palette>>,
): object {
  const colours = themeColours(readBrand(brand), shared);
  const differing = (mode: Mode) => ({
    colour: {
      $type: 'color',
      ...Object.fromEntries(
        Object.entries(colours[mode])
          .filter(([name, hex]) => shared[mode][name] !== hex)
          .map(([name, hex]) => [name, colourToken(hex)]),
      ),
    },
  });
  const of = (mode: Mode) => [
    { $ref: `../shared/${mode.replace('-contrast', '')}.tokens.json` },
    ...(mode.endsWith('contrast') ? [{ $ref: `../shared/${mode}.tokens.json` }] : []),
    differing(mode),
  ];
  const sources = ['base', 'semantic', 'component'].map((name) => ({
    $ref: `../${name}.tokens.json`,
  }));
  return {
    name: title,
    version: '2025.10',
    description: `The theme of ${title}, made from ${brand}.`,
    sets: { foundation: { sources: font ? [...sources, fontTokens(font)] : sources } },
    modifiers: {
      mode: {
        default: 'light',
        contexts: Object.fromEntries(modes.map((mode) => [mode, of(mode)])),
      },
      motion: {
        default: 'full',
        contexts: { full: [], reduced: [{ $ref: '../reduced-motion.tokens.json' }] },
      },
    },
    resolutionOrder: [
      { $ref: '#/sets/foundation' },
      { $ref: '#/modifiers/mode' },
      { $ref: '#/modifiers/motion' },
    ],
    $extensions: { jobunivers: { municipality, title, brand, ...(logo ? { logo } : {}) } },
  };
}

/** The municipality's family first: what it has no letters for, the shared one has. */
function fontTokens(font: string) {
  const families = [
    font,
    'Jobunivers Sans',
    'Jobunivers Arabic',
    'Jobunivers Arial',
    'Jobunivers Roboto',
    'Jobunivers Noto',
  ];
  return {
    font: { $type: 'fontFamily', body: { $value: [...families, 'system-ui', 'sans-serif'] } },
  };
}
