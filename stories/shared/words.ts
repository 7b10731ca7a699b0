import type { TextParameters } from '../../components/core/facade.ts';
import { lay, type Texts } from '../../components/core/localisation/texts.ts';
import { translate } from '../../components/core/localisation/translate.ts';

/** Words of the product itself for stories of elements, as the toolbar says: what is looked at in Arabic is Arabic. */
const files = import.meta.glob<Texts>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** The marks of words that the glossary explains; an attribute takes words alone. */
const marks = /<\/?\w+>/g;

/**
 * @param fixed - What a story decides for itself: `{ language: 'ar' }`, `{ reading: 'easy' }`.
 * @returns Finds a text by its namespace and key, as `job-search:find`, and fills it; easy-read words where there are any.
 */
export function wordsIn(
  { globals }: { globals: Readonly<Record<string, unknown>> },
  fixed: { readonly language?: string; readonly reading?: string } = {},
) {
  const { language, reading } = { ...globals, ...fixed };
  const textsOf = (namespace: string) => {
    const path = `../../locales/${String(language)}/${namespace}`;
    const easy = reading === 'easy' ? files[`${path}.easy.json`] : undefined;
    return lay(easy ?? {}, files[`${path}.json`] ?? {});
  };
  return (name: `${string}:${string}`, parameters?: TextParameters): string => {
    const own = name.slice(0, name.indexOf(':'));
    const find = (namespace: string) => textsOf(namespace || own);
    const text = translate(find, name, String(language), parameters);
    if (text === undefined) throw new Error(`There is no text ${name}.`);
    return text.replace(marks, '');
  };
}
export type Say = ReturnType<typeof wordsIn>;
