/**
 * How hard a text is to read: one measure for the library's own texts, for what employers write, and for Storybook's page on
 * easy-read. Pure; runs in browsers.
 */

/** LIX (Björnsson, 1968) of a text and what it was reckoned from. */
export interface Readability {
  /** Words a sentence, and the share in percent of words longer than six letters. 0 without words. */
  readonly lix: number;
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** The hardest that texts may be in Danish, for which LIX is in use; 25 to 34 is easy for most grown-ups. */
export const hardest = { standard: 34, easy: 25 } as const;
/** LIX says little of fewer words. */
export const fewestWords = 100;
/** Words a sentence may have, in every language. */
export const longestSentence = { standard: 20, easy: 12 } as const;

/** Words of more letters than this are long. */
const short = 6;
const word = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;
/** Where a sentence ends: a mark and then a space, a closing quote or the end. Neither `7.5` nor `jobnet.dk` ends one. */
const end = /(?<=[.:?!؟…][»«”"’)]*)(?:\s+|$)/u;

export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** The sentences of a text; what has no word in it is none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function readabilityOf(text: string): Readability {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  const longWords = words.filter((each) => [...each].length > short).length;
  const lix = words.length ? words.length / sentences + (100 * longWords) / words.length : 0;
  return { lix, words: words.length, sentences, longWords };
}

/** A part of a text. */
export interface Part {
  readonly text: string;
  /** Place of the first character, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Words of a sentence, letters of a word. */
  readonly length: number;
}

/** The sentences of more words than this, with their places. */
export function longSentencesIn(text: string, most: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  // A line that ends without a mark ends its sentence too: lists are written so.
  for (const sentence of text.split(/\n/).flatMap(sentencesOf)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const length = wordsOf(sentence).length;
    if (length > most) parts.push({ text: sentence, start, end: from, length });
  }
  return parts;
}

/** The words of more letters than this, each once, with the place where it first stands. */
export function longWordsIn(text: string, most: number): Part[] {
  const found = new Map<string, Part>();
  for (const match of text.matchAll(word)) {
    const [letters] = match;
    const length = [...letters].length;
    const key = letters.toLowerCase();
    if (length > most && !found.has(key) && !/[.@/\d]/.test(letters)) {
      found.set(key, {
        text: letters,
        start: match.index,
        end: match.index + letters.length,
        length,
      });
    }
  }
  return [...found.values()];
}
