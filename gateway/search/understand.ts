import type pg from 'pg';
import { asksForWork } from '../../contract/terms/asking.ts';
import { joinCompounds, partCompounds } from './compounding.ts';
import type { Filters } from './filters.ts';
import { count, type Step } from './find.ts';
import { matching, readQuery, type QueryWord } from './query-words.ts';
import type { SearchTerms } from './search-terms.ts';
import { correct, findAmbiguous, findCompounds, markBare } from './spelling.ts';
import type { Stemmer } from './stemmer.ts';
import type { Wordbook } from './wordbook.ts';

/**
 * What was needed to find anything, in this order: nothing, all of the text, compounds in it, words put together, words taken
 * apart, another spelling, another spelling in all of the text.
 */
const helps = [
  'none',
  'text',
  'compounds',
  'joined',
  'parted',
  'spelling',
  'spelling-in-text',
] as const;
export type Help = (typeof helps)[number];

/** The words of a search, and how many postings fit them and the filters. */
export interface Understood {
  readonly words: readonly QueryWord[];
  readonly help: Help;
  readonly total: number;
}

/** All that fits the words, as a step of relevance. */
export const matchingOf = (words: readonly QueryWord[]): Step =>
  words.length > 0 ? matching(words) : undefined;

/** Takes what was typed for words that postings hold. */
export class Understanding {
  readonly #pool: pg.Pool;
  readonly #stemmer: Stemmer;
  readonly #terms: SearchTerms;
  readonly #wordbook: Wordbook;

  constructor(pool: pg.Pool, stemmer: Stemmer, terms: SearchTerms) {
    this.#pool = pool;
    this.#stemmer = stemmer;
    this.#terms = terms;
    this.#wordbook = { pool, stemmer, terms };
  }

  /** The words as they were typed, each with what the work is also called: 'SOSU', 'سائق'. */
  async words(query: string | undefined): Promise<readonly QueryWord[]> {
    return this.#terms.expand(await readQuery(query, this.#stemmer));
  }

  /**
   * Reads the words, with what they are also called. Where nothing fits them, occupations are looked for in all of the text
   * ('tjener' there is mostly what somebody earns); then compounds in it ('medhjælper' in 'køkkenmedhjælperen' far down in an
   * ad; for every search that would be slow and mostly noise: 'arbejde' is in 'medarbejder'); then compounds written apart
   * ('køkken medhjælper') or of one's own ('bagerelev'); then the nearest words that postings do hold.
   *
   * @param known how an earlier page was understood: a later one is understood likewise, and not counted again.
   */
  async of(
    query: string | undefined,
    filters: Filters,
    known?: Pick<Understood, 'help' | 'total'>,
  ): Promise<Understood> {
    const typed = await markBare(this.#pool, await readQuery(query, this.#stemmer));
    // Each asked once, though it helps in two ways.
    let strange: Promise<ReadonlySet<QueryWord>> | undefined;
    const unknown = () => (strange ??= this.#unknown(typed));
    let respelt: Promise<QueryWord[] | undefined> | undefined;
    const spelling = async () =>
      this.#expanded(await (respelt ??= correct(this.#wordbook, typed, await unknown())));
    const ways: Record<Help, () => Promise<readonly QueryWord[] | undefined>> = {
      none: () => this.#terms.expand(typed),
      text: async () => this.#inText(await this.#terms.expand(typed)),
      compounds: async () => {
        const words = await this.#expanded(await findCompounds(this.#pool, typed));
        return words && ((await this.#inText(words)) ?? words);
      },
      joined: async () => this.#expanded(await joinCompounds(this.#wordbook, typed)),
      parted: async () =>
        this.#expanded(await partCompounds(this.#wordbook, typed, await unknown())),
      spelling,
      'spelling-in-text': async () => {
        const words = await spelling();
        return words?.some(({ prominent }) => prominent) ? loosened(words) : undefined;
      },
    };
    if (known) {
      const { total, help } = known;
      const words = await ways[help]();
      // Without the words that the first page was found by there is no second.
      return words ? { words, total, help } : { words: [], total: 0, help };
    }
    for (const help of helps) {
      const words = await ways[help]();
      if (!words) continue;
      const total = await count(this.#pool, matchingOf(words), filters);
      if (total > 0 || words.length === 0) return { words, total, help };
    }
    return { words: typed, total: 0, help: 'none' };
  }

  /** Occupations looked for in all of the text, but for those whose stem means other things there. */
  async #inText(words: readonly QueryWord[]): Promise<QueryWord[] | undefined> {
    const prominent = words.filter((word) => word.prominent);
    if (prominent.length === 0) return undefined;
    const ambiguous = await findAmbiguous(this.#pool, prominent);
    return loosened(words, (word) => !ambiguous.has(word.folded));
  }

  async #expanded(words: readonly QueryWord[] | undefined): Promise<QueryWord[] | undefined> {
    return words && this.#terms.expand(words);
  }

  /** The words that no posting holds, each by itself. */
  async #unknown(typed: readonly QueryWord[]): Promise<ReadonlySet<QueryWord>> {
    const words = typed.filter(({ folded }) => !asksForWork(folded));
    const singly = await Promise.all(words.map((word) => this.#terms.expand([word])));
    const { rows } = await this.#pool.query<{ found: boolean }>({
      name: 'held-words',
      text: `select exists (select from job_posting where words @@ asked.word::tsquery) as found
        from unnest($1::text[]) with ordinality as asked (word, position) order by position`,
      values: [singly.map((word) => matching(loosened(word) ?? word))],
    });
    return new Set(words.filter((_word, index) => !rows[index]!.found));
  }
}

/** Looks for words in all of the text. */
function loosened(
  words: readonly QueryWord[] | undefined,
  which: (word: QueryWord) => boolean = () => true,
): QueryWord[] | undefined {
  return words?.map(({ prominent, ...word }) =>
    prominent && !which(word) ? { ...word, prominent } : word,
  );
}
