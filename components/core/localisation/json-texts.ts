import type { Texts, TextsSource } from './texts.ts';

/** Texts as the library's own JSON files, each fetched when first needed. For Storybook, tests and the npm package. */
export const jsonTexts: TextsSource = {
  async load(language, namespace) {
    const module = (await import(`../../../locales/${language}/${namespace}.json`)) as {
      default: Texts;
    };
    return module.default;
  },
};
