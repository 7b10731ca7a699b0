import { createContext } from '../facade.ts';

/** Which way to translate; BCP 47 tags. */
export interface Direction {
  readonly from: string;
  readonly to: string;
}

export interface TranslationOptions extends Direction {
  /** Aborted when the person stopped it or looks at something else. */
  readonly signal: AbortSignal;
  /** Called while something has to be fetched first, with the part that is here: 0 to 1. */
  readonly onFetching: (part: number) => void;
}

/**
 * What translates texts that are not ours, as a job advertisement. The browser's own translator, which works on the device,
 * goes first; a municipality that has another gives it with `setStandardTranslation` or as the answer to a
 * `context-request` for `ju-translation` anywhere around the widgets. Without either, translating is not offered.
 */
export interface TranslationProvider {
  /** Who gets the text to translate it; the reader is told before. Absent: it stays on the device. */
  readonly name?: string;
  available(direction: Direction): Promise<boolean>;
  /** The same number of texts in the same order. Called in the very task of the person's press. */
  translate(texts: readonly string[], options: TranslationOptions): Promise<readonly string[]>;
}

export const translationContext = createContext<TranslationProvider>('ju-translation');

let standard: TranslationProvider | undefined;

/** The provider for elements that nobody around gives another. */
export function setStandardTranslation(provider: TranslationProvider | undefined): void {
  standard = provider;
}
export const standardTranslation = (): TranslationProvider | undefined => standard;
