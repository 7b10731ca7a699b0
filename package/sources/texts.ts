import { setStandardTexts, type Texts, type TextsSource } from '../../components/core/facade.ts';
import { standardTexts } from '../../components/core/localisation/texts.ts';
import { files } from './text-files.ts';

/** The elements' own words in every language there is; a file is fetched when the first element needs it. */
export const packageTexts: TextsSource = {
  async load(language, namespace, readingMode) {
    const load = files[`${language}/${namespace}${readingMode === 'easy' ? '.easy' : ''}`];
    if (load) return (await load()).default as Texts;
    if (readingMode === 'easy') return {};
    throw new Error(`There are no texts '${namespace}' in '${language}'.`);
  },
};

/**
 * Says where elements get their words from, where nobody around them provides `textsContext`. To be called before the first
 * element stands. Every `jobunivers/elements/…` does so by itself with {@link packageTexts}, unless somebody did before.
 */
export function provideTexts(source: TextsSource = packageTexts): void {
  setStandardTexts(source);
}

if (!standardTexts()) provideTexts();
