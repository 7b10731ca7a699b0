import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { fontFaces } from '../../../themes/fonts/faces.ts';
import { themes } from '../../../themes/themes.ts';
import { bundle, minifyStyle } from './bundle.ts';
import { renameLitPolicy } from './lit-policy.ts';
import { at, buildTexts, buildTheme, type StoredTheme } from './parts.ts';
import type { Store, StoredFile } from './store.ts';

/** The shared identity for pages without a bundler. */
export interface Library {
  /** The npm package's version, which it is the same as. */
  readonly version: string;
  /** A module with every element; alone, it brings theme and fonts too. */
  readonly script: StoredFile;
  /** Theme and fonts, for pages that want them before any script. */
  readonly styleSheet: StoredFile;
}

/** What the elements say; widgets' texts are not in it. */
const namespaces = ['common', 'form', 'reading', 'glossary', 'video'];
const entry = 'jobunivers:library';
/** Shows postings, and the streets under it are larger than all elements together: not for the one file. */
const apart = ['map'];

/** Builds the pair under `/library/<version>/`, and what the module fetches later, pinned in it. */
export async function buildLibrary(store: Store): Promise<Library> {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const [shared] = themes;
  if (!shared) throw new Error('There is no shared theme.');
  const theme = await buildTheme(store, shared);
  const style = minifyStyle(await readFile(at(`themes/${shared.styleSheet}`), 'utf8'));
  const [file, ...others] = await bundle({
    entries: { library: entry },
    format: 'iife',
    plugins: [everyElement(), renameLitPolicy()],
    define: {
      LIBRARY_THEME: JSON.stringify(style),
      LIBRARY_FONTS: JSON.stringify(theme.fonts),
      LIBRARY_TEXTS: JSON.stringify(await pinnedTexts(store)),
    },
  });
  if (!file || others.length > 0) throw new Error('The library is one file.');
  const folder = `library/${version}/jobunivers`;
  return {
    version,
    script: await store.keep(folder, '.js', file.code),
    styleSheet: await store.keep(folder, '.css', await withFonts(style, theme)),
  };
}

/** The module that imports everything which defines a tag, after theme and texts. */
function everyElement(): Plugin {
  const names = readdirSync(at('components/elements'), { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && !apart.includes(folder.name))
    .map(({ name }) => at(`components/elements/${name}/${name}.ts`));
  const files = [
    at('shells/embed/library/library.ts'),
    ...names,
    at('components/elements/reading-bar/reading-bar.lazy.ts'),
  ];
  return {
    name: 'jobunivers:every-element',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) =>
      id === `\0${entry}`
        ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n')
        : undefined,
  };
}

async function pinnedTexts(store: Store) {
  const texts = await buildTexts(store, [{ tag: 'ju-library', namespaces }]);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, { standard, easy }]) => {
      const language = name.split('/')[0] ?? '';
      return [[language, pinned(standard)], ...(easy ? [[`${language}.easy`, pinned(easy)]] : [])];
    }),
  ) as Record<string, ReturnType<typeof pinned>>;
}

const pinned = ({ url, integrity }: StoredFile) => ({ url, integrity });

/** The theme with its webfonts and their fallbacks, by the addresses they are kept under. */
async function withFonts(style: string, { fonts }: StoredTheme): Promise<string> {
  const sheet = minifyStyle(await readFile(at('themes/fonts/fonts.css'), 'utf8'));
  const kept = new Map(
    fonts.map(({ url, family, weight, unicodeRange }) => {
      const face = fontFaces.find(
        (one) =>
          one.family === family && one.weight === weight && one.unicodeRange === unicodeRange,
      );
      return [basename(face?.file ?? ''), new URL(url).pathname];
    }),
  );
  const faces = sheet
    .split(/(?=@font-face)/)
    .map((face) =>
      face.replace(
        /url\('([^']+)'\)/,
        (_all, path: string) => `url('${kept.get(basename(path)) ?? ''}')`,
      ),
    )
    // A family that the theme does not name has no address here.
    .filter((face) => !face.includes("url('')"));
  return faces.join('') + style;
}
