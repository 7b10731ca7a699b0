import type pg from 'pg';
import { readTerm, shippedLists, type TermList } from '../../contract/terms/term-list.ts';
import { asksForWork } from '../../contract/terms/asking.ts';
import { Terms } from '../../contract/terms/terms.ts';
import { languages } from '../../contract/types.ts';
import { editDistance, slipsAllowed } from './edit-distance.ts';
import { fold, plain } from './fold.ts';
import type { Alternative, QueryWord } from './query-words.ts';
import type { Stem, Stemmer } from './stemmer.ts';

/** How long lists are taken for unchanged. */
const freshMs = 30_000;
/** A shorter stem is that of other words as well: 'tjener' has that of 'tjene', 'læge' that of 'lægge'. */
const shortestTellingStem = 6;

interface Loaded {
  readonly terms: Terms;
  readonly stems: ReadonlyMap<string, Stem>;
  /** The words of all lists, folded, by each of their spellings. */
  readonly listed: ReadonlyMap<string, string>;
  /** Which lists these are. */
  readonly version: string;
}

/** What words are also called: from the lists of the project and those that editors have imported. */
export class SearchTerms {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #stemmer: Stemmer;
  #loaded: Promise<Loaded> | undefined;
  #checked = -Infinity;

  constructor(pool: Pick<pg.Pool, 'query'>, stemmer: Stemmer) {
    this.#pool = pool;
    this.#stemmer = stemmer;
  }

  /** Which of these folded words the lists have. */
  async listed(words: readonly string[]): Promise<ReadonlySet<string>> {
    const { stems, listed } = await this.#load();
    return new Set(words.filter((word) => listed.get(word) === word && !stems.get(word)?.stop));
  }

  /** The word of the lists that is nearest to a folded one, where one is near. */
  async nearest(word: string): Promise<QueryWord | undefined> {
    const { stems, listed } = await this.#load();
    let best = { folded: '', slips: slipsAllowed(word) + 1 };
    for (const folded of new Set(listed.values())) {
      if (Math.abs(folded.length - word.length) >= best.slips) continue;
      const slips = editDistance(word, folded);
      if (slips < best.slips) best = { folded, slips };
    }
    const known = stems.get(best.folded);
    if (!known || known.stop) return undefined;
    return { shown: best.folded, folded: best.folded, stem: known.stem, compounds: [] };
  }

  /**
   * The same words, runs that are one term put together, each with what it is also called. What only says that work is looked for,
   * as 'job', is left out.
   */
  async expand(words: readonly QueryWord[]): Promise<QueryWord[]> {
    if (words.length === 0) return [];
    const loaded = await this.#load();
    const { terms, stems } = loaded;
    const spelt = words.map((word) => asListed(word, loaded));
    const expanded = terms.read(spelt.map(({ stem }) => stem)).map(({ from, to, also }) => {
      const [first, ...further] = spelt.slice(from, to) as [QueryWord, ...QueryWord[]];
      if (!also) return first;
      const isTitle = further.length === 0 && first.stem.length < shortestTellingStem;
      return {
        ...first,
        shown: [first, ...further].map(({ shown }) => shown).join(' '),
        ...(further.length > 0 && { further }),
        ...(isTitle && { prominent: true }),
        also: also.map((term): Alternative => ({
          compound: term.compound,
          words: term.words.flatMap((word) => {
            const folded = fold(word);
            const known = stems.get(folded);
            return known && !known.stop ? [{ folded, stem: known.stem }] : [];
          }),
        })),
      };
    });
    return expanded.filter(({ further, folded }) => further || !asksForWork(folded));
  }

  async #load(): Promise<Loaded> {
    const now = performance.now();
    if (this.#loaded && now - this.#checked < freshMs) return this.#loaded;
    this.#checked = now;
    const before = await this.#loaded?.catch(() => undefined);
    const loading = this.#read(before);
    this.#loaded = loading;
    // The next search tries anew.
    loading.catch(() => (this.#loaded = undefined));
    return loading;
  }

  async #read(before: Loaded | undefined): Promise<Loaded> {
    const { rows } = await this.#pool.query<{ name: string; list: TermList; imported: string }>(
      'select name, list, imported_at::text as imported from search_terms order by name',
    );
    const version = rows.map(({ name, imported }) => `${name} ${imported}`).join('\n');
    if (before?.version === version) return before;
    const lists = [...shippedLists, ...rows.map(({ list }) => list)];
    const words = lists.flatMap(({ groups }) =>
      groups.flatMap((group) =>
        languages.flatMap((language) =>
          (group[language] ?? []).flatMap((term) => readTerm(term).words),
        ),
      ),
    );
    const stems = await this.#stemmer.stems(words.flatMap((word) => [fold(word), plain(word)]));
    const terms = new Terms(lists, (word) =>
      [fold(word), plain(word)].flatMap((spelt) => {
        const known = stems.get(spelt);
        return known && !known.stop ? [known.stem] : [];
      }),
    );
    const listed = new Map([
      ...words.map((word) => [plain(word), fold(word)] as const),
      // What a word means as it stands goes first: 'maler', even where all postings write 'måler'.
      ...words.map((word) => [fold(word), fold(word)] as const),
    ]);
    return { terms, stems, listed, version };
  }
}

/** A word typed without Danish letters that a list writes with them: as the list has it. */
function asListed({ bare, ...word }: QueryWord, { listed, stems }: Loaded): QueryWord {
  const folded = listed.get(word.folded);
  if (!bare) return word;
  const stem = folded === undefined ? undefined : stems.get(folded)?.stem;
  return folded === undefined || stem === undefined ? { ...word, bare } : { ...word, folded, stem };
}
