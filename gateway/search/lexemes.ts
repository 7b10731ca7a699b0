import { fold, plain, wordsOf } from './fold.ts';
import type { Stem } from './stemmer.ts';

/** The texts of a posting that search looks at. Plain text, no mark-up. */
export interface SearchableTexts {
  readonly title: string;
  readonly occupation?: string | undefined;
  /** Everything else: the ad's own words, employer, town, municipality. */
  readonly rest: string;
}

/** A word of the vocabulary: folded, as written, its stem, and whether it stood in a title or an occupation. */
export interface VocabularyWord {
  readonly word: string;
  readonly written: string;
  readonly stem: string;
  readonly inTitle: boolean;
  /** Typed without Danish letters, and written with them: nobody may have written it so. */
  readonly bare: boolean;
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
 * - `^`: stem of a word as typed without Danish letters: 'kokken' for 'køkken', apart from what 'kokken' itself means;
 * - `=`: stem of a word of the title;
 * - `-`: stem of a word of the occupation;
 * - `+`: end of a word of the title, of {@link shortestPart} letters or more, so that a prefix query finds any part of it;
 * - `~`: the same for the occupation.
 */
export const typedBare = '^';
export const inTitle = '=';
export const inOccupation = '-';
export const partOfTitle = '+';
export const partOfOccupation = '~';
export const shortestPart = 4;

/** Different words of one text at most: no ad has more, and what pretends to must not fill the index. */
const mostWords = 5_000;

/** A word as written, folded, and as typed without Danish letters where that differs. */
interface Spelling {
  readonly written: string;
  readonly folded: string;
  readonly bare: string | undefined;
}

const remembered = 100_000;
const spellings = new Map<string, Spelling>();

/** The same few thousand words stand in all ads: each is spelt out once. */
function spell(written: string): Spelling {
  const known = spellings.get(written);
  if (known) return known;
  const folded = fold(written);
  const bare = plain(written);
  const spelling = { written, folded, bare: bare === folded ? undefined : bare };
  if (spellings.size >= remembered) spellings.clear();
  spellings.set(written, spelling);
  return spelling;
}

/** The different words of a text. */
function differentWords(text: string): Spelling[] {
  return [...new Set(wordsOf(text.toLowerCase()))].slice(0, mostWords).map(spell);
}

function partsOf(words: readonly Spelling[]): string[] {
  const spelt = words.flatMap(({ folded, bare }) => (bare === undefined ? folded : [folded, bare]));
  return spelt.flatMap((word) => {
    const parts: string[] = [];
    for (let start = 0; word.length - start >= shortestPart; start++) {
      parts.push(word.slice(start));
    }
    return parts;
  });
}

/** The words of a posting, ready to be stemmed. */
export interface PostingWords {
  readonly title: readonly Spelling[];
  readonly occupation: readonly Spelling[];
  readonly rest: readonly Spelling[];
}

/** Finds the words of a posting. */
export function readWords(texts: SearchableTexts): PostingWords {
  return {
    title: differentWords(texts.title),
    occupation: differentWords(texts.occupation ?? ''),
    rest: differentWords(texts.rest),
  };
}

/** Every form of the words that a stem is needed of. */
export function* formsOf({ title, occupation, rest }: PostingWords): Generator<string> {
  for (const words of [title, occupation, rest]) {
    for (const { folded, bare } of words) {
      yield folded;
      if (bare !== undefined) yield bare;
    }
  }
}

/** Builds what search stores of a posting. */
export function lexemesOf(
  { title, occupation, rest }: PostingWords,
  stems: ReadonlyMap<string, Stem>,
): Lexemes {
  const lexemes = new Set<string>();
  const vocabulary = new Map<string, VocabularyWord>();
  const add = (word: string, written: string, where: string | undefined, bare: boolean) => {
    const known = stems.get(word);
    if (!known || known.stop) return;
    const { stem } = known;
    lexemes.add(bare ? typedBare + stem : stem);
    if (where !== undefined && !bare) lexemes.add(where + stem);
    const entry = vocabulary.get(word);
    if (word.length < shortestPart || (entry && (bare || !entry.bare))) return;
    const prominent = where !== undefined || entry?.inTitle === true;
    vocabulary.set(word, { word, written, stem, inTitle: prominent, bare });
  };
  for (const [words, where] of [
    [title, inTitle],
    [occupation, inOccupation],
    [rest, undefined],
  ] as const) {
    for (const { written, folded, bare } of words) {
      add(folded, written, where, false);
      if (bare !== undefined) add(bare, written, where, true);
    }
  }
  for (const part of partsOf(title)) lexemes.add(partOfTitle + part);
  for (const part of partsOf(occupation)) lexemes.add(partOfOccupation + part);
  return {
    vector: [...lexemes].map(quote).join(' '),
    vocabulary: [...vocabulary.values()],
  };
}

/** A lexeme as `tsvector` and `tsquery` read it. */
export function quote(lexeme: string): string {
  return `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
