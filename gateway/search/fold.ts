import { fold } from '../../contract/fold.ts';

export { fold } from '../../contract/fold.ts';

const bare: Readonly<Record<string, string>> = { ø: 'o', ö: 'o', å: 'a' };

/** Folded as typed on a keyboard without Danish letters: ø = o, å and aa = a. 'Ølgod' gives 'olgod', 'Aarhus' 'arhus'. */
export function plain(text: string): string {
  return fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[øöå]/g, (letter) => bare[letter]!),
  ).replace(/aa/g, 'a');
}

/** Restores the Danish letters that {@link fold} may have spelt out. Only to look a word up in a list of Danish words. */
export function unfold(folded: string): string {
  return folded.replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace(/aa/g, 'å');
}

const longestWord = 60;

/** The words of a text as they stand there. 'C++', 'C#' and '3F' are words; a hyphen parts two. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu) ?? []).map((word) =>
    word.length > longestWord ? [...word].slice(0, longestWord).join('') : word,
  );
}
