import { asksForWork } from '../../contract/terms/asking.ts';
import type { QueryWord } from './query-words.ts';
import type { Wordbook } from './wordbook.ts';

/** A shorter part is in too many words by chance, unless a list has it: 'kok'. */
const shortestPart = 4;
const shortestListedPart = 3;
const shortestParted = 7;

/** Compounds that were typed as two words, as 'køkken medhjælper', put together. `undefined` where nobody writes them so. */
export async function joinCompounds(
  book: Wordbook,
  words: readonly QueryWord[],
): Promise<QueryWord[] | undefined> {
  const pairs = words.slice(1).map((word, index) => words[index]!.folded + word.folded);
  const known = await knownOf(book, pairs);
  const joined: QueryWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = known.get(pairs[index] ?? '');
    joined.push(word ?? words[index]!);
    if (word) index++;
  }
  return joined.length < words.length ? joined : undefined;
}

/**
 * Compounds that nobody writes, as 'bagerelev' or 'koksjob', taken apart into two words that are known. Those are looked for in
 * titles and occupations only: what helps and what is a handicap stands in many texts.
 *
 * @param unknown which of `words` nothing was found for
 * @returns `undefined` where one of those has no such parts.
 */
export async function partCompounds(
  book: Wordbook,
  words: readonly QueryWord[],
  unknown: ReadonlySet<QueryWord>,
): Promise<QueryWord[] | undefined> {
  if (unknown.size === 0) return undefined;
  const splits = new Map([...unknown].map((word) => [word, splitsOf(word.folded)]));
  const known = await knownOf(book, [...splits.values()].flat(2));
  const parted: QueryWord[] = [];
  for (const word of words) {
    const parts = splits.get(word);
    const [left, right] = parts?.find((split) => split.every((part) => known.has(part))) ?? [];
    if (!parts) parted.push(word);
    else if (left === undefined || right === undefined) return undefined;
    else for (const part of [left, right]) parted.push({ ...known.get(part)!, prominent: true });
  }
  return parted;
}

/** All ways to cut a word in two, without and with a letter that links the two, the longest end first. */
function splitsOf(word: string): [left: string, right: string][] {
  if (word.length < shortestParted) return [];
  const splits: [string, string][] = [];
  for (let at = shortestListedPart; at <= word.length - shortestListedPart; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    splits.push([left, right]);
    if (/[se]$/.test(left) && at > shortestListedPart) splits.push([left.slice(0, -1), right]);
  }
  return splits;
}

/** The words that postings or lists have, as words of a query. */
async function knownOf(
  { pool, stemmer, terms }: Wordbook,
  asked: readonly string[],
): Promise<ReadonlyMap<string, QueryWord>> {
  if (asked.length === 0) return new Map();
  const words = [...new Set(asked)];
  const inLists = await terms.listed(words);
  const { rows } = await pool.query<{ word: string; written: string }>({
    name: 'written-words',
    text: 'select word, written from word where word = any ($1) and length(word) >= $2',
    values: [words, shortestPart],
  });
  const written = new Map(rows.map((row) => [row.word, row.written]));
  const known = words.filter((word) => written.has(word) || inLists.has(word) || asksForWork(word));
  const stems = await stemmer.stems(known);
  return new Map(
    known.flatMap((folded) => {
      const found = stems.get(folded);
      if (!found || found.stop) return [];
      const shown = written.get(folded) ?? folded;
      return [[folded, { shown, folded, stem: found.stem, compounds: [] }] as const];
    }),
  );
}
