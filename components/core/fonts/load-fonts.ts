/** What `loadFonts` needs to know of a font's file; `themes/fonts/faces.ts` lists ours. */
export interface LoadableFace {
  readonly family: string;
  readonly weight: string;
  readonly unicodeRange: string;
  /** Primary subtags; empty: every language. */
  readonly languages: readonly string[];
}

const asked = new Set<string>();

/**
 * Gives the document what a language is written with, each face once however many ask. To be called once the first content
 * stands; the fallbacks (`adoptFallbacks`) keep its place. Resolves when all are there; a face that cannot be had is left
 * out, for words are read without it too, and asked for anew the next time.
 */
export async function loadFonts<Face extends LoadableFace>(
  faces: readonly Face[],
  fetchBytes: (face: Face) => Promise<BufferSource>,
  language: string,
): Promise<void> {
  const primary = language.split('-')[0] ?? '';
  await Promise.all(
    faces.map(async (face) => {
      const { family, weight, unicodeRange, languages } = face;
      const key = family + weight + unicodeRange;
      if (asked.has(key) || (languages[0] && !languages.includes(primary))) return;
      asked.add(key);
      try {
        const font = new FontFace(family, await fetchBytes(face), { weight, unicodeRange });
        document.fonts.add(await font.load());
      } catch {
        asked.delete(key);
      }
    }),
  );
}

/** Puts the metric-matched fallbacks (`themes/fonts/fallbacks.ts`) into the document: before the first content. */
export function adoptFallbacks(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
