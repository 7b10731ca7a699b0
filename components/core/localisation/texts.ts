import type { ReadingMode } from '../preferences/preferences.ts';

/** One namespace in one language: i18next JSON v4 (plural suffixes, contexts, nesting of objects). */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Where texts come from. Storybook and npm import JSON files; the embed shell has one pinned file per language and widget. */
export interface TextsSource {
  /**
   * `easy` asks for what lies over the standard texts: only the keys whose words differ, none where there is nothing.
   * Rejects when they cannot be had.
   */
  load(language: string, namespace: string, readingMode: ReadingMode): Promise<Texts>;
}

const shelves = new WeakMap<TextsSource, Map<string, Texts | Promise<Texts>>>();

/** The same texts are fetched once per source, and are at hand without waiting from then on. Failures are forgotten. */
export function textsOf(
  source: TextsSource,
  language: string,
  namespace: string,
  readingMode: ReadingMode = 'standard',
): Texts | Promise<Texts> {
  let shelf = shelves.get(source);
  if (!shelf) shelves.set(source, (shelf = new Map()));
  const name = `${language}/${namespace}/${readingMode}`;
  const known = shelf.get(name);
  if (known) return known;
  const held = shelf;
  const load = fetchTexts(source, language, namespace, readingMode).then(
    (texts) => {
      held.set(name, texts);
      return texts;
    },
    (error: unknown) => {
      held.delete(name);
      throw error;
    },
  );
  shelf.set(name, load);
  return load;
}

async function fetchTexts(
  source: TextsSource,
  language: string,
  namespace: string,
  readingMode: ReadingMode,
): Promise<Texts> {
  if (readingMode === 'standard') return source.load(language, namespace, readingMode);
  const [below, above] = await Promise.all([
    textsOf(source, language, namespace),
    source.load(language, namespace, readingMode),
  ]);
  return lay(above, below);
}

/** The texts of one file over those of another. */
export function lay(above: Texts, below: Texts): Texts {
  const laid: Record<string, string | Texts> = { ...below };
  for (const [name, text] of Object.entries(above)) {
    const under = below[name];
    laid[name] = typeof text === 'object' && typeof under === 'object' ? lay(text, under) : text;
  }
  return laid;
}

let standard: TextsSource | undefined;

/** The source for elements that stand where nobody provides `textsContext` (npm package, tests). */
export function setStandardTexts(source: TextsSource): void {
  standard = source;
}
export const standardTexts = (): TextsSource | undefined => standard;
