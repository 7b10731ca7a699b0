import { fold, wordsOf } from './fold.ts';
import {
  inOccupation,
  inTitle,
  partOfOccupation,
  partOfTitle,
  quote,
  shortestPart,
  typedBare,
} from './lexemes.ts';
import type { Stemmer } from './stemmer.ts';

/** Another name of what was typed: all of its words. */
export interface Alternative {
  readonly words: readonly Pick<QueryWord, 'folded' | 'stem'>[];
  /** Also as a part of longer words. */
  readonly compound: boolean;
}

/** One word of what a person typed, and what the search takes it for. */
export interface QueryWord {
  /** As typed; after a correction, the word it was taken for. Shown as the reason. */
  readonly shown: string;
  readonly folded: string;
  readonly stem: string;
  /** Stems of compounds in running text that have this word as a part. */
  readonly compounds: readonly string[];
  /** The other words of a term of several, as 'truck driver'. */
  readonly further?: readonly QueryWord[];
  /** Nobody writes it so: taken for the word that is written with Danish letters. */
  readonly bare?: boolean;
  /** Looked for in titles and occupations only: elsewhere its stem is that of other words as well. */
  readonly prominent?: boolean;
  /** What it is also called. */
  readonly also?: readonly Alternative[];
}

/**
 * Reads what was typed. Stop words ('i', 'og') ask for nothing; each other word counts once.
 * No words at all: an empty list, which means that nothing is asked of the words.
 */
export async function readQuery(
  typed: string | undefined,
  stemmer: Pick<Stemmer, 'stems'>,
): Promise<QueryWord[]> {
  const written = new Map(wordsOf(typed ?? '').map((word) => [fold(word), word]));
  if (written.size === 0) return [];
  const stems = await stemmer.stems(written.keys());
  const words = new Map<string, QueryWord>();
  for (const [folded, shown] of written) {
    const known = stems.get(folded);
    if (!known || known.stop || words.has(known.stem)) continue;
    words.set(known.stem, { shown, folded, stem: known.stem, compounds: [] });
  }
  return [...words.values()];
}

/**
 * The part that must stand in a compound. A long stem, so that inflected words find each other; else the whole word: the stem
 * of 'læge' would find 'anlæg'. `undefined`: too short to be looked for inside words.
 */
export function partOf({ folded, stem }: Pick<QueryWord, 'folded' | 'stem'>): string | undefined {
  const part = stem.length > shortestPart && folded.startsWith(stem) ? stem : folded;
  return part.length >= shortestPart ? part : undefined;
}

const prefix = (kind: string, part: string | undefined): string[] =>
  part === undefined ? [] : [`${quote(kind + part)}:*`];
const anyOf = (alternatives: readonly string[]): string => `(${alternatives.join(' | ')})`;

const allOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions[0]! : `(${conditions.join(' & ')})`;

const inTitleExactly = ({ stem, further = [] }: QueryWord): string =>
  allOf([stem, ...further.map((word) => word.stem)].map((one) => quote(inTitle + one)));

/** Other names count in titles and occupations as they stand, long ones in the text too: short ones mean too much there. */
const longEnoughForText = 9;
const alsoIn = (kind: string, part: string, { also = [] }: QueryWord): string[] =>
  also
    .filter(({ words }) => words.length > 0)
    .flatMap(({ words, compound }) => [
      allOf(words.map(({ stem }) => quote(kind + stem))),
      ...(compound ? prefix(part, partOf(words[0]!)) : []),
    ]);
const alsoInText = ({ also = [] }: QueryWord): string[] =>
  also
    .filter(({ words }) => words.some(({ stem }) => stem.length >= longEnoughForText))
    .map(({ words }) => allOf(words.map(({ stem }) => quote(stem))));

const inTitleSomehow = (word: QueryWord): string =>
  anyOf([
    allOf(
      [word, ...(word.further ?? [])].map((one) =>
        anyOf([quote(inTitle + one.stem), ...prefix(partOfTitle, partOf(one))]),
      ),
    ),
    ...alsoIn(inTitle, partOfTitle, word),
  ]);
const anywhere = (word: QueryWord): string =>
  anyOf([
    allOf([word, ...(word.further ?? [])].map(itself)),
    ...alsoIn(inTitle, partOfTitle, word),
    ...alsoIn(inOccupation, partOfOccupation, word),
    ...alsoInText(word),
  ]);
const itself = (word: QueryWord): string => {
  const part = partOf(word);
  return anyOf([
    ...(word.prominent
      ? [inTitle, inOccupation].map((kind) => quote(kind + word.stem))
      : [quote(word.stem)]),
    ...(word.bare ? [quote(typedBare + word.stem)] : []),
    ...prefix(partOfTitle, part),
    ...prefix(partOfOccupation, part),
    ...word.compounds.map(quote),
  ]);
};

/** The postings that fit: every word found somewhere. As `tsquery` text. */
export function matching(words: readonly QueryWord[]): string {
  return words.map(anywhere).join(' & ');
}

/**
 * Relevance in steps, the best first; together they are exactly {@link matching}, and no posting is in two of them:
 * every word stands in the title; every word is at least part of a word in the title; some word does; none.
 *
 * Steps instead of `ts_rank`: the index alone answers them, so a word that a tenth of the postings hold needs no ranking of
 * thousands of texts, and (step, date, id) is an order that a cursor can go on from.
 */
export function relevanceSteps(words: readonly QueryWord[]): string[] {
  const exactly = words.map(inTitleExactly).join(' & ');
  const somehow = words.map(inTitleSomehow).join(' & ');
  const some = words.map(inTitleSomehow).join(' | ');
  const all = matching(words);
  return [
    exactly,
    `${somehow} & !(${exactly})`,
    ...(words.length > 1 ? [`${all} & (${some}) & !(${somehow})`] : []),
    `${all} & !(${some})`,
  ];
}
