import { fold, plain, wordsOf } from './fold.ts';
import type { Stem, Stemmer } from './stemmer.ts';

/** The texts of a posting that search looks at. Plain text, no mark-up. */
export interface SearchableTexts {
  readonly title: string;
  readonly occupation?: string | undefined;
  /** Everything else: the ad's own words, employer, town, municipality. */
  readonly rest: string;
}

/** A word of the vocabulary: as written (folded), its stem, and whether it stood in a title or an occupation. */
export interface VocabularyWord {
  readonly word: string;
  readonly stem: string;
  readonly inTitle: boolean;
}

/** What is stored for search of one posting. */
export interface Lexemes {
  /** A `tsvector` as text. */
  readonly vector: string;
  readonly vocabulary: readonly VocabularyWord[];
}

/**
 * Kinds of lexeme in one `tsvector`, told apart by their first character:
 * - none: stem of any word of the posting;
 * - `=`: stem of a word of the title;
 * - `+`: end of a word of the title, of {@link shortestPart} letters or more, so that a prefix query finds any part of it;
 * - `~`: the same for the occupation.
 */
export const inTitle = '=';
export const partOfTitle = '+';
export const partOfOccupation = '~';
export const shortestPart = 4;

const mostWords = 5_000;

/** Folded words of a text, and also as typed without Danish letters where that differs. */
function spellings(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const folded = fold(word);
    const bare = plain(word);
    return folded === bare ? [folded] : [folded, bare];
  });
}

function partsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const folded = fold(word);
    const parts: string[] = [];
    for (let start = 0; folded.length - start >= shortestPart; start++)
      parts.push(folded.slice(start));
    return parts;
  });
}

/** All words whose stems {@link lexemesOf} will need. Asked for a whole batch at once. */
export function wordsToStem(texts: SearchableTexts): Set<string> {
  const all = [texts.title, texts.occupation ?? '', texts.rest].join(' ');
  return new Set(spellings(all).slice(0, mostWords));
}

/** Builds what search stores of a posting. */
export function lexemesOf(
  texts: SearchableTexts,
  stems: Awaited<ReturnType<Stemmer['stems']>>,
): Lexemes {
  const lexemes = new Set<string>();
  const vocabulary = new Map<string, VocabularyWord>();
  const add = (text: string, prominent: boolean, prefixes: readonly string[]) => {
    for (const word of spellings(text)) {
      const known: Stem | undefined = stems.get(word);
      if (!known || known.stop) continue;
      for (const prefix of prefixes) lexemes.add(prefix + known.stem);
      if (word.length >= shortestPart && !vocabulary.has(word)) {
        vocabulary.set(word, { word, stem: known.stem, inTitle: prominent });
      }
    }
  };
  add(texts.title, true, ['', inTitle]);
  add(texts.occupation ?? '', true, ['']);
  add(texts.rest, false, ['']);
  for (const part of partsOf(texts.title)) lexemes.add(partOfTitle + part);
  for (const part of partsOf(texts.occupation ?? '')) lexemes.add(partOfOccupation + part);
  return {
    vector: [...lexemes].map(quote).join(' '),
    vocabulary: [...vocabulary.values()],
  };
}

/** A lexeme as `tsvector` and `tsquery` read it. */
export function quote(lexeme: string): string {
  return `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
