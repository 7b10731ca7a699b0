import { fold } from '../contract/fold.ts';
import { asksForWork } from '../contract/terms/asking.ts';
import { stemOfScript } from '../contract/terms/script-stems.ts';
import { shippedLists, type Term } from '../contract/terms/term-list.ts';
import { Terms } from '../contract/terms/terms.ts';

/** A word as typed (or several that are one term), and what of it must be found. */
export interface Word {
  readonly shown: string;
  /** Folded; of several words the first. */
  readonly part: string;
  readonly further: readonly string[];
  readonly also: readonly Term[];
}

/** What a posting says, folded: {@link fold}. */
export interface SearchableText {
  readonly title: string;
  readonly text: string;
}

const endings = /(erne|ene|ens|ets|er|en|et|es|e|s|r)$/;
const telling = (word: string): boolean => !/^(i|og|på|til|med|and|in|of)$/.test(word);

/** Danish endings are dropped of words that stay long enough: `lærepladser` finds `læreplads`. */
function partOf(word: string): string {
  const folded = fold(word);
  const stem = stemOfScript(folded) ?? folded.replace(endings, '');
  return stem.length >= 5 ? stem : folded;
}

/** As typed without Danish letters. */
const bare = (folded: string): string => folded.replace(/oe/g, 'o').replace(/aa/g, 'a');

const keyOf = (word: string): string => bare(stemOfScript(fold(word)) ?? partOf(word));

let terms: Terms | undefined;

/** Reads what was typed, with what it is also called. */
export function wordsOf(query: string): Word[] {
  terms ??= new Terms(shippedLists, (word) => (telling(word) ? [keyOf(word)] : []));
  const typed = (query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) =>
    telling(word.toLowerCase()),
  );
  const words = terms.read(typed.map(keyOf)).map(({ from, to, also = [] }) => {
    const [part = '', ...further] = typed.slice(from, to).map(partOf);
    return { shown: typed.slice(from, to).join(' '), part, further, also };
  });
  return words.filter(({ shown }) => !asksForWork(shown));
}

/** Whether a title holds it, by whatever name. */
export function isInTitle({ part, further, also }: Word, { title }: SearchableText): boolean {
  const plainTitle = bare(title);
  if ([part, ...further].every((one) => plainTitle.includes(bare(one)))) return true;
  if (also.length === 0) return false;
  const whole = new Set((title.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(keyOf));
  return also.some(
    ({ words, compound }) =>
      words.filter(telling).every((word) => whole.has(keyOf(word))) ||
      (compound && plainTitle.includes(bare(partOf(words[0] ?? '')))),
  );
}

const longEnoughForText = 9;

/** Whether it stands anywhere; other names count in the text when they are long. */
export function isAnywhere(word: Word, { title, text }: SearchableText): boolean {
  if (isInTitle(word, { title, text })) return true;
  const plainText = bare(text);
  const holds = (parts: readonly string[]) =>
    parts.every((part) => plainText.includes(bare(part)) || bare(title).includes(bare(part)));
  return (
    holds([word.part, ...word.further]) ||
    word.also
      .map(({ words }) => words.filter(telling).map(partOf))
      .some((parts) => parts.some(({ length }) => length >= longEnoughForText) && holds(parts))
  );
}
