import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFontStack, type FontMetrics } from '@capsizecss/core';
import { format } from 'prettier';
import type { FontFaceFile } from '../../themes/fonts/face.ts';

const require = createRequire(import.meta.url);
const metrics = (name: string) => require(`@capsizecss/metrics/${name}`) as FontMetrics;
const rangesOf = (packageName: string) =>
  JSON.parse(readFileSync(require.resolve(`${packageName}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;

const plex = '@fontsource-variable/ibm-plex-sans';
const arabic = '@fontsource/ibm-plex-sans-arabic';
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next';
/**
 * The scripts were drawn together, but Plex Arabic has a file for each weight where the others have one for all. Chromium
 * takes one of such groups within a family and never the other, so Arabic is a family of its own.
 */
const families: Readonly<Record<string, string>> = {
  [plex]: 'Jobunivers Sans',
  [arabic]: 'Jobunivers Arabic',
  [atkinson]: 'Atkinson Hyperlegible Next',
};

interface Face {
  readonly source: string;
  readonly script: string;
  /** Of the file's name: a weight, or `wght` for all. */
  readonly weight: '400' | '600' | 'wght';
  /** Empty: for every language. */
  readonly languages: readonly string[];
}

/** Variable where it is the lighter: 45.7 kB instead of 46.8 for Latin in two weights. Plex Arabic has none. */
const faces: readonly Face[] = [
  { source: plex, script: 'latin', weight: 'wght', languages: [] },
  {
    source: plex,
    script: 'latin-ext',
    weight: 'wght',
    languages: 'bs cs et hr hu lt lv pl ro se sk sl sq tr'.split(' '),
  },
  { source: plex, script: 'cyrillic', weight: 'wght', languages: 'be bg mk ru sr uk'.split(' ') },
  ...(['400', '600'] as const).map((weight) => ({
    source: arabic,
    script: 'arabic',
    weight,
    languages: 'ar ckb fa ps ur'.split(' '),
  })),
  { source: atkinson, script: 'latin', weight: 'wght', languages: [] },
];

function fileOf({ source, script, weight, languages }: Face): FontFaceFile {
  const short = source.split('/')[1] ?? source;
  return {
    family: families[source] ?? '',
    weight: weight === 'wght' ? (source === plex ? '100 700' : '200 800') : weight,
    // Beyond the basic plane there is only mathematics, which these files do not hold.
    unicodeRange: (rangesOf(source)[script] ?? '').replace(/,U\+1[\dA-F]{4}(-1[\dA-F]{4})?/g, ''),
    file: `${source}/files/${short}-${script}-${weight}-normal.woff2`,
    script,
    languages,
  };
}

export const fontFiles = faces.map(fileOf);

/** Where the letters of the fallbacks are; Arabic of the same system fonts is other drawings. */
const european = 'U+0-5FF, U+1E00-2BFF';
const arabicRange = 'U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF';

interface Fallback {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly metrics: string;
  readonly local: readonly string[];
  readonly range?: string;
  /** Measured on our own Arabic texts, for nobody publishes widths of Arabic letters. */
  readonly width?: number;
}

/** System fonts made as wide and as high as ours. Arial: Windows, macOS, iOS. Roboto: Android. Noto: Linux, Android. */
const fallbacks: readonly Fallback[] = [
  ['Jobunivers Arial', 'arial', 'Arial', 'ArialMT', 'Arial Bold', 'Arial-BoldMT'],
  ['Jobunivers Roboto', 'roboto', 'Roboto', 'Roboto-Regular', 'Roboto Bold', 'Roboto-Bold'],
  [
    'Jobunivers Noto',
    'notoSans',
    'Noto Sans Regular',
    'NotoSans-Regular',
    'Noto Sans Bold',
    'NotoSans-Bold',
  ],
]
  .flatMap(([name = '', of = '', ...local]): Fallback[] => [
    { family: name, weight: 400, metrics: of, local: local.slice(0, 2) },
    { family: name, weight: 600, metrics: `${of}/700`, local: local.slice(2) },
  ])
  .concat([
    {
      family: 'Jobunivers Noto',
      weight: 400,
      metrics: 'notoSansArabic',
      local: ['Noto Sans Arabic Regular', 'NotoSansArabic-Regular'],
      range: arabicRange,
      width: 0.9393,
    },
    {
      family: 'Jobunivers Noto',
      weight: 600,
      metrics: 'notoSansArabic',
      local: ['Noto Sans Arabic Bold', 'NotoSansArabic-Bold'],
      range: arabicRange,
      width: 0.9022,
    },
  ]);

function fallbackRule({ family, weight, metrics: of, local, range, width }: Fallback): string {
  const ours = metrics(weight === 400 ? 'iBMPlexSans' : 'iBMPlexSans/600');
  const theirs = metrics(of);
  const adjust = width ?? ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm);
  const [made] = createFontStack([ours, theirs], {
    fontFaceFormat: 'styleObject',
    fontFaceProperties: { sizeAdjust: `${(adjust * 100).toFixed(2)}%` },
  }).fontFaces;
  const face = made?.['@font-face'];
  const height = (text: unknown) => `${Number.parseFloat(String(text)).toFixed(1)}%`;
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  unicode-range: ${range ?? european};
  size-adjust: ${face?.sizeAdjust};
  ascent-override: ${height(face?.ascentOverride)};
  descent-override: ${height(face?.descentOverride)};
  line-gap-override: 0%;
}`;
}

const note = 'Generated (npm run theme -- build): tools/themes/fonts.ts says what and why.';
const fallbackRules = () => fallbacks.map(fallbackRule).join('\n');

/** `themes/fonts/fonts.css`: for pages that take their files from npm. */
export function fontsCss(): Promise<string> {
  const rules = fontFiles.map(
    ({ family: name, weight, unicodeRange, file }) => `@font-face {
  font-family: '${name}';
  font-weight: ${weight};
  font-display: swap;
  src: url('../../node_modules/${file}') format('woff2');
  unicode-range: ${unicodeRange};
}`,
  );
  return format(`/* ${note} */\n${[fallbackRules(), ...rules].join('\n')}`, {
    parser: 'css',
    singleQuote: true,
    printWidth: 100,
  });
}

/** `themes/fonts/faces.ts`: the files, for who loads them by hand. */
export function facesFile(): Promise<string> {
  return format(
    `// ${note}
import type { FontFaceFile } from './face.ts';

/** Every webfont file there is. */
export const fontFaces: readonly FontFaceFile[] = ${JSON.stringify(fontFiles)};
`,
    { parser: 'typescript', singleQuote: true, printWidth: 100, trailingComma: 'all' },
  );
}

/** `themes/fonts/fallbacks.ts`: the fallbacks as text, for a document's adopted style sheets. */
export function fallbacksFile(): Promise<string> {
  const text = fallbackRules()
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) ?/g, '$1')
    .replaceAll(';}', '}');
  return format(
    `// ${note}

/** System fonts made as wide and as high as the webfonts, so that nothing moves when these arrive. */
export const fallbackFaces = ${JSON.stringify(text)};
`,
    { parser: 'typescript', singleQuote: true, printWidth: 100 },
  );
}
