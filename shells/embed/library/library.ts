/**
 * The shared identity by one tag, for pages without a bundler: every element under its plain tag, the shared theme, webfonts
 * and words. `build/library.ts` puts the elements behind this module into one file, whose fingerprint the tag holds; what that
 * file fetches later is pinned in it.
 */
import {
  adoptFallbacks,
  loadFonts,
  type LoadableFace,
} from '../../../components/core/fonts/load-fonts.ts';
import { setStandardTexts, type Texts } from '../../../components/core/facade.ts';
import type { PinnedFile, PinnedFont } from '../../../contract/manifest.ts';
import { fallbackFaces } from '../../../themes/fonts/fallbacks.ts';

/** Put in by the build. */
declare const LIBRARY_THEME: string;
declare const LIBRARY_FONTS: readonly PinnedFont[];
/** By language and reading mode, as `da` and `da.easy`; in each file the namespaces. */
declare const LIBRARY_TEXTS: Readonly<Record<string, PinnedFile>>;

type Namespaces = Readonly<Record<string, Texts>>;

const ask = async ({ url, integrity }: PinnedFile): Promise<Response> => {
  const answer = await fetch(url, { integrity, credentials: 'omit' });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer;
};

const files = new Map<string, Promise<Namespaces>>();
/** A file of texts, fetched once; a failure is forgotten. */
function fileOf(name: string): Promise<Namespaces> | undefined {
  const pinned = LIBRARY_TEXTS[name];
  const known = files.get(name);
  if (known || !pinned) return known;
  const asked = ask(pinned).then((answer) => answer.json() as Promise<Namespaces>);
  files.set(name, asked);
  asked.catch(() => files.delete(name));
  return asked;
}

// A page that links the style sheet has theme and fonts already, and may have put its own over them.
const themed = getComputedStyle(document.documentElement).getPropertyValue('--ju-font-body') !== '';
if (!themed) {
  const sheet = new CSSStyleSheet();
  // In a layer, so that whatever the page itself says goes first.
  sheet.replaceSync(`@layer jobunivers{${LIBRARY_THEME}}`);
  document.adoptedStyleSheets.push(sheet);
  adoptFallbacks(fallbackFaces);
}

setStandardTexts({
  async load(language, namespace, readingMode) {
    if (!themed) void loadFonts<LoadableFace & PinnedFile>(LIBRARY_FONTS, bytesOf, language);
    const file = await fileOf(readingMode === 'easy' ? `${language}.easy` : language);
    if (!file && readingMode === 'standard') throw new Error(`There are no texts in ${language}.`);
    return file?.[namespace] ?? {};
  },
});

const bytesOf = (face: PinnedFile): Promise<ArrayBuffer> =>
  ask(face).then((answer) => answer.arrayBuffer());
