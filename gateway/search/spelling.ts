import type pg from 'pg';
import { editDistance, slipsAllowed } from './edit-distance.ts';
import { partOf, type QueryWord } from './query-words.ts';
import type { Wordbook } from './wordbook.ts';

/** Marks the words that postings write with Danish letters only, so that 'chauffor' is 'chauffør'. */
export async function markBare(
  database: Pick<pg.Pool, 'query'>,
  words: readonly QueryWord[],
): Promise<QueryWord[]> {
  if (words.length === 0) return [];
  const { rows } = await database.query<{ word: string }>({
    name: 'bare-words',
    text: 'select word from word where word = any ($1) and bare',
    values: [words.map(({ folded }) => folded)],
  });
  const bare = new Set(rows.map(({ word }) => word));
  return words.map((word) => (bare.has(word.folded) ? { ...word, bare: true } : word));
}

/**
 * Which of these words mean other things in running text: their stem is that of other words as well, which do not begin with the
 * word itself ('læge' has that of 'lægge'), or they are what somebody does ('lærer', where 'lære' is written too).
 */
export async function findAmbiguous(
  database: Pick<pg.Pool, 'query'>,
  words: readonly QueryWord[],
): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ folded: string }>({
    name: 'ambiguous-stems',
    text: `select folded from unnest($1::text[], $2::text[]) as asked (folded, stem)
      where exists (select from word where word.stem = asked.stem and not starts_with(word.word, folded))
        or (folded like '%er' and exists (select from word where word = left(folded, -1)))`,
    values: [words.map(({ folded }) => folded), words.map(({ stem }) => stem)],
  });
  return new Set(rows.map(({ folded }) => folded));
}

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
  readonly bare: boolean;
}

/**
 * Takes words that no posting holds for the nearest word that one does hold: as few slips as possible, titles before running
 * text. Where there is none, for the nearest word of the lists: 'kokkenmedhjalper' where all ads say 'køkkenhjælp'.
 *
 * @param unknown which of `words` nothing was found for.
 * @returns `undefined` when there are none, or one is near to nothing.
 */
export async function correct(
  { pool, terms }: Wordbook,
  words: readonly QueryWord[],
  unknown: ReadonlySet<QueryWord>,
): Promise<QueryWord[] | undefined> {
  if (unknown.size === 0) return undefined;
  const corrected: QueryWord[] = [];
  for (const word of words) {
    if (!unknown.has(word)) {
      corrected.push(word);
      continue;
    }
    const nearest = await nearestWord(pool, word.folded);
    if (!nearest) {
      const listed = await terms.nearest(word.folded);
      if (!listed) return undefined;
      corrected.push(listed);
      continue;
    }
    corrected.push({
      shown: nearest.written,
      folded: nearest.word,
      stem: nearest.stem,
      compounds: [],
      ...(nearest.bare && { bare: true }),
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
    text: `select word, written, stem, in_title, bare from word
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
