import { easyLanguages } from './easy-languages.ts';
import type { Texts, TextsSource } from './texts.ts';

/** The JSON files themselves, by dynamic import: for Storybook, tests and the npm package. */
export const jsonTexts: TextsSource = {
  async load(language, namespace, readingMode) {
    if (readingMode === 'easy' && !easyLanguages.includes(language)) return {};
    const module = (await (readingMode === 'easy'
      ? import(`../../../locales/${language}/${namespace}.easy.json`)
      : import(`../../../locales/${language}/${namespace}.json`))) as { default: Texts };
    return module.default;
  },
};
