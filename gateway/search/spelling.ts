import type pg from 'pg';
import { partOf, type QueryWord } from './query-words.ts';

/** Edit distance that counts a swap of neighbours as one (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length]!;
}

/** How many slips a word of this length is forgiven. */
export function slipsAllowed(word: string): number {
  return word.length >= 8 ? 2 : word.length >= shortestCorrected ? 1 : 0;
}

const shortestCorrected = 4;
const shortestCompound = 6;

/**
 * Finds compounds in running text that begin or end with a word of the query. Titles and occupations need no help: their
 * parts are in the index. At most 60 for each word, the shortest first: those are nearest to what was typed.
 *
 * @returns `undefined` when there are none.
 */
export async function findCompounds(
  database: Pick<pg.Pool, 'query'>,
  words: readonly QueryWord[],
): Promise<QueryWord[] | undefined> {
  const parts = words.map((word) => {
    const part = partOf(word);
    return part !== undefined && part.length >= shortestCompound ? part : null;
  });
  if (parts.every((part) => part === null)) return undefined;
  const { rows } = await database.query<{ position: number; stems: string[] }>({
    name: 'compounds',
    text: `select position::int, array(
          select stem from word
          where word like '%' || part || '%' and (word like part || '%' or stem like '%' || part)
          group by stem order by min(length(word)), stem limit 60) as stems
        from unnest($1::text[]) with ordinality as asked (part, position)
        where part is not null`,
    values: [parts],
  });
  if (rows.every(({ stems }) => stems.length === 0)) return undefined;
  const found = new Map(rows.map(({ position, stems }) => [position - 1, stems]));
  return words.map((word, index) => ({
    ...word,
    compounds: (found.get(index) ?? []).filter((stem) => stem !== word.stem),
  }));
}

interface Candidate {
  readonly word: string;
  readonly written: string;
  readonly stem: string;
  readonly in_title: boolean;
}

/**
 * Takes words that no posting holds for the nearest word that one does hold: as few slips as possible, titles before running
 * text.
 *
 * @param unknown which of `words` nothing was found for.
 * @returns `undefined` when a word is near to nothing.
 */
export async function correct(
  database: Pick<pg.Pool, 'query'>,
  words: readonly QueryWord[],
  unknown: ReadonlySet<QueryWord>,
): Promise<QueryWord[] | undefined> {
  const corrected: QueryWord[] = [];
  for (const word of words) {
    if (!unknown.has(word)) {
      corrected.push(word);
      continue;
    }
    const nearest = await nearestWord(database, word.folded);
    if (!nearest) return undefined;
    corrected.push({
      shown: nearest.written,
      folded: nearest.word,
      stem: nearest.stem,
      compounds: [],
    });
  }
  return corrected;
}

async function nearestWord(
  database: Pick<pg.Pool, 'query'>,
  word: string,
): Promise<Candidate | undefined> {
  const allowed = slipsAllowed(word);
  if (allowed === 0) return undefined;
  const { rows } = await database.query<Candidate>({
    name: 'similar',
    text: `select word, written, stem, in_title from word
      where word % $1 and length(word) between $2 and $3
      order by similarity(word, $1) desc, word limit 50`,
    values: [word, word.length - allowed, word.length + allowed],
  });
  let best: { candidate: Candidate; slips: number } | undefined;
  for (const candidate of rows) {
    const slips = editDistance(word, candidate.word);
    const better =
      !best ||
      slips < best.slips ||
      (slips === best.slips && candidate.in_title && !best.candidate.in_title);
    if (slips <= allowed && better) best = { candidate, slips };
  }
  return best?.candidate;
}
