import type { TranslationOptions, TranslationProvider } from './provider.ts';

/** As much of the browser's Translator as is used here. */
interface BrowserTranslator {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface BrowserTranslatorFactory {
  availability(pair: LanguagePair): Promise<string>;
  create(
    options: LanguagePair & {
      signal: AbortSignal;
      monitor(target: EventTarget): void;
    },
  ): Promise<BrowserTranslator>;
}
interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Milliseconds. There are browsers that have the name, and in them nobody who answers. */
const patience = 2000;

const factory = (): BrowserTranslatorFactory | undefined =>
  (globalThis as { Translator?: BrowserTranslatorFactory }).Translator;

/** The browser's own translator: on the device, so that no text leaves it. */
export const browserTranslation: TranslationProvider = {
  async available({ from, to }) {
    const pair = { sourceLanguage: from, targetLanguage: to };
    try {
      const asked = factory()?.availability(pair);
      if (!asked) return false;
      const silence = new Promise<string>((resolve) =>
        setTimeout(resolve, patience, 'unavailable'),
      );
      return (await Promise.race([asked, silence])) !== 'unavailable';
    } catch {
      // A language it has never heard of, or a page that does not allow it.
      return false;
    }
  },

  async translate(texts, { from, to, signal, onFetching }: TranslationOptions) {
    const translator = await factory()!.create({
      sourceLanguage: from,
      targetLanguage: to,
      signal,
      monitor: (target) =>
        target.addEventListener('downloadprogress', (event) =>
          onFetching((event as ProgressEvent).loaded),
        ),
    });
    try {
      const translated: string[] = [];
      for (const text of texts) translated.push(await translator.translate(text, { signal }));
      return translated;
    } finally {
      translator.destroy();
    }
  },
};
