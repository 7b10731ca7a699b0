/** One namespace in one language: i18next JSON v4 (plural suffixes, contexts, nesting of objects). */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Where texts come from. Storybook and npm import JSON files; the embed shell has one pinned file per language and widget. */
export interface TextsSource {
  /** Rejects when they cannot be had. */
  load(language: string, namespace: string): Promise<Texts>;
}

const shelves = new WeakMap<TextsSource, Map<string, Texts | Promise<Texts>>>();

/** The same texts are fetched once per source, and are at hand without waiting from then on. Failures are forgotten. */
export function textsOf(
  source: TextsSource,
  language: string,
  namespace: string,
): Texts | Promise<Texts> {
  let shelf = shelves.get(source);
  if (!shelf) shelves.set(source, (shelf = new Map()));
  const name = `${language}/${namespace}`;
  const known = shelf.get(name);
  if (known) return known;
  const held = shelf;
  const load = source.load(language, namespace).then(
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

let standard: TextsSource | undefined;

/** The source for elements that stand where nobody provides `textsContext` (npm package, tests). */
export function setStandardTexts(source: TextsSource): void {
  standard = source;
}
export const standardTexts = (): TextsSource | undefined => standard;
