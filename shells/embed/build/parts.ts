import type { Plugin } from 'vite';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PinnedFile, PinnedFont } from '../../../contract/manifest.ts';
import { languages } from '../../../contract/types.ts';
import { easyLanguages } from '../../../components/core/localisation/easy-languages.ts';
import type { FontFaceFile } from '../../../themes/fonts/face.ts';
import { fontFaces } from '../../../themes/fonts/faces.ts';
import type { ThemeEntry } from '../../../themes/themes.ts';
import { bundle, minifyStyle } from './bundle.ts';
import { renameLitPolicy, withoutLit } from './lit-policy.ts';
import type { FrameWidgetSource, TextsBundle } from './shelf.ts';
import { federationFlags, slimFederation } from './slim-federation.ts';
import type { Store, StoredFile } from './store.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** A file of the project. */
export const at = (path: string): string => join(root, path);

/** A classic script. */
export async function buildScript(
  store: Store,
  name: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<StoredFile> {
  const [file] = await bundle({ entries: { script: entry }, format: 'iife', define });
  // Optimisers put scripts one after the other: what stands before must not be called with this one.
  return store.keep(name, '.js', `;${(file as { code: string }).code}`);
}

/** The kernel's one module. */
export async function buildKernel(store: Store): Promise<StoredFile> {
  const files = await bundle({
    entries: { kernel: at('shells/embed/kernel/kernel.ts') },
    format: 'es',
    define: federationFlags,
    plugins: [slimFederation(), renameLitPolicy()],
  });
  if (files.length !== 1) throw new Error('The kernel is one file.');
  return store.keep('kernel/kernel', '.js', (files[0] as { code: string }).code);
}

/** Names that the facade exports, types apart. */
export async function exportsOfFacade(): Promise<readonly string[]> {
  const [file] = await bundle({
    entries: { facade: at('components/core/facade.ts') },
    format: 'es',
  });
  return [...(file as { exports: readonly string[] }).exports].sort();
}

/** A theme's style sheet, and the fonts of the families it names. */
export async function buildTheme(
  store: Store,
  { name, styleSheet }: ThemeEntry,
): Promise<StoredTheme> {
  const css = await readFile(at(`themes/${styleSheet}`), 'utf8');
  const fonts = fontFaces.filter(({ family }) => css.includes(`'${family}'`));
  return {
    name,
    file: await store.keep(`theme/${name}`, '.css', minifyStyle(css)),
    fonts: await Promise.all(fonts.map((face) => buildFont(store, face))),
  };
}

/** Themes share fonts: each is kept once. */
const keptFonts = new WeakMap<Store, Map<FontFaceFile, Promise<PinnedFont>>>();

function buildFont(store: Store, face: FontFaceFile): Promise<PinnedFont> {
  const kept = keptFonts.get(store) ?? new Map<FontFaceFile, Promise<PinnedFont>>();
  keptFonts.set(store, kept);
  const font = kept.get(face) ?? keepFont(store, face);
  kept.set(face, font);
  return font;
}

async function keepFont(store: Store, face: FontFaceFile): Promise<PinnedFont> {
  const { family, weight, unicodeRange, languages, script, file } = face;
  const bytes = await readFile(at(`node_modules/${file}`));
  const name = `font/${family}-${script}-${weight}`.toLowerCase().replace(/[ ]/g, '-');
  const { url, integrity } = await store.keep(name, '.woff2', bytes);
  return { url, integrity, family, weight, unicodeRange, languages };
}

/** A widget's texts in a language, and the easy-read ones that lie over them. */
export interface StoredTexts {
  readonly standard: StoredFile;
  readonly easy?: StoredFile;
}

/** A theme's style sheet, and its name. */
export interface StoredTheme {
  readonly name: string;
  readonly file: StoredFile;
  /** Of the families it names. */
  readonly fonts: readonly PinnedFont[];
}

/** By `language/tag`: one file per language, widget and reading mode, its namespaces inside. */
export async function buildTexts(
  store: Store,
  bundles: readonly TextsBundle[],
): Promise<Record<string, StoredTexts>> {
  const files: Record<string, StoredTexts> = {};
  for (const language of languages) {
    for (const { tag, namespaces } of bundles) {
      const keep = async (ending: string): Promise<StoredFile> => {
        const texts: Record<string, unknown> = {};
        for (const namespace of namespaces) {
          const path = at(`locales/${language}/${namespace}${ending}.json`);
          texts[namespace] = JSON.parse(await readFile(path, 'utf8'));
        }
        const name = `texts/${language}/${tag.slice(3)}${ending}`;
        return store.keep(name, '.json', JSON.stringify(texts));
      };
      files[`${language}/${tag}`] = {
        standard: await keep(''),
        ...(easyLanguages.includes(language) && { easy: await keep('.easy') }),
      };
    }
  }
  return files;
}

/** The frame's script, what it fetches later, and its page; answers with the page's URL. */
export async function buildFrame(
  store: Store,
  { tag, entry, lazy = {} }: Pick<FrameWidgetSource, 'tag' | 'entry' | 'lazy'>,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const keep = async (
    name: string,
    file: string,
    constants: Readonly<Record<string, string>>,
    lit: Plugin,
  ): Promise<StoredFile> => {
    const [code, ...others] = await bundle({
      entries: { frame: file },
      format: 'es',
      define: constants,
      plugins: [lit],
    });
    if (!code || others.length > 0) throw new Error(`${name} is one file.`);
    return store.keep(name, '.js', code.code);
  };
  const late: Record<string, PinnedFile> = {};
  for (const [name, file] of Object.entries(lazy)) {
    const { path, integrity } = await keep(`frame/${name}`, file, define, withoutLit());
    late[name] = { url: path, integrity };
  }
  const name = `frame/${tag.slice(3)}`;
  const constants = { ...define, FRAME_LATE: JSON.stringify(late) };
  const script = await keep(name, entry, constants, renameLitPolicy());
  const page = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jobunivers</title>
<script type="module" crossorigin src="${script.path}" integrity="${script.integrity}"></script>
`;
  return (await store.keep(name, '.html', page)).url;
}
