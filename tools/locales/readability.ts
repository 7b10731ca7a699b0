/** How hard the texts of `locales/` are to read, by the measure that everything of ours is read by. */
import { longestSentence, sentencesOf, wordsOf } from '../../contract/readability.ts';

export * from '../../contract/readability.ts';

/** A text of `locales/` as it is read: without marks, and a short word in each hole. */
export const asRead = (text: string): string =>
  text.replace(/<\/?\w+>/g, '').replace(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, 'x');

/** Running sentences of some texts, joined; labels and headings, which end without a full stop, are left out. */
export function runningText(texts: Iterable<string>): string {
  return [...texts]
    .map(asRead)
    .filter((text) => /[.?!؟][»«”"]?$/.test(text.trim()))
    .join(' ');
}

/** The sentences of a text that have more words than may be. */
export function longSentences(text: string, mode: 'standard' | 'easy'): string[] {
  return sentencesOf(asRead(text)).filter(
    (sentence) => wordsOf(sentence).length > longestSentence[mode],
  );
}
