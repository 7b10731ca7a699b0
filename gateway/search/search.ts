import type pg from 'pg';
import type { JobPosting, JobPostingPage } from '../../contract/types.ts';
import { UnknownCursor, type CursorSeal } from './cursor.ts';
import type { Filters } from './filters.ts';
import { count, findPage, type Position, type Step } from './find.ts';
import { postingColumns, summaryOf, wholeOf, type PostingRow } from './posting-row.ts';
import { matching, readQuery, relevanceSteps, type QueryWord } from './query-words.ts';
import { reasonsFor, type Wanted } from './reasons.ts';
import { correct, findCompounds } from './spelling.ts';
import { Stemmer } from './stemmer.ts';
import { todayInDenmark } from './today.ts';

/** A search as it comes in, its place already found. */
export interface SearchRequest extends Wanted {
  readonly query?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Totals are told exactly up to here, then as 'over'. */
const mostTold = 1_000;

/** What a cursor holds. */
interface Bookmark {
  /** As counted for the first page: it does not change from page to page. */
  readonly total: number;
  readonly help: Help;
  readonly from: readonly [step: number, postedOn: string, id: string];
}

/** What was needed to find anything: nothing, compounds in running text, or another spelling. */
type Help = 'none' | 'compounds' | 'spelling';

/** The words of a search, and how many postings fit them and the filters. */
interface Understood {
  readonly words: readonly QueryWord[];
  readonly help: Help;
  readonly total: number;
}

const matchingOf = (words: readonly QueryWord[]): Step =>
  words.length > 0 ? matching(words) : undefined;

/** Search of postings. Keeps nothing but the stems of words it has seen. */
export class PostingSearch {
  readonly #pool: pg.Pool;
  readonly #seal: CursorSeal;
  readonly #stemmer: Stemmer;
  readonly #now: () => Date;

  constructor(pool: pg.Pool, seal: CursorSeal, now: () => Date = () => new Date()) {
    this.#pool = pool;
    this.#seal = seal;
    this.#stemmer = new Stemmer(pool);
    this.#now = now;
  }

  /** One posting with all of its text, also one that can no longer be applied for; `undefined` when there is none. */
  async get(id: string): Promise<JobPosting | undefined> {
    const { rows } = await this.#pool.query<PostingRow & { description: string }>({
      name: 'posting',
      text: `select ${postingColumns}, description from job_posting where id = $1`,
      values: [id],
    });
    return rows[0] && wholeOf(rows[0]);
  }

  /** @throws {UnknownCursor} */
  async search(request: SearchRequest): Promise<JobPostingPage> {
    const question = [
      request.query ?? '',
      [...(request.kinds ?? [])].sort(),
      request.municipality ?? '',
      request.near ? [request.near.type, request.near.name, request.radiusKm] : '',
    ];
    const { cursor } = request;
    const bookmark = cursor === undefined ? undefined : this.#seal.open<Bookmark>(question, cursor);
    if (cursor !== undefined && !bookmark) throw new UnknownCursor();
    const filters: Filters = { ...request, today: todayInDenmark(this.#now()) };
    const { words, help, total } = await this.#understand(request.query, filters, bookmark);
    const [step = 0, postedOn = '', id = ''] = bookmark?.from ?? [];
    const from: Position | undefined = bookmark && { step, postedOn, id };
    const found = await findPage(
      this.#pool,
      {
        matching: matchingOf(words),
        steps: words.length > 0 ? relevanceSteps(words) : [undefined],
        filters,
        total,
      },
      request.limit + 1,
      from,
    );
    const rows = found.slice(0, request.limit);
    const last = found.length > request.limit ? rows.at(-1) : undefined;
    const shown = words.map((word) => word.shown);
    return {
      items: rows.map((row) => summaryOf(row, reasonsFor(row, request, shown))),
      total: {
        value: Math.min(total, mostTold),
        relation: total > mostTold ? 'over' : 'exact',
      },
      ...(request.near && { near: request.near }),
      next: last
        ? this.#seal.seal(question, {
            total,
            help,
            from: [last.step, last.posted_on, last.id],
          } satisfies Bookmark)
        : null,
    };
  }

  /**
   * Reads the words. Where nothing fits them, compounds in running text are looked for ('medhjælper' in 'køkkenmedhjælperen'
   * far down in an ad; for every search that would be slow and mostly noise: 'arbejde' is in 'medarbejder'), and then the
   * nearest words that postings do hold.
   */
  async #understand(
    query: string | undefined,
    filters: Filters,
    bookmark: Bookmark | undefined,
  ): Promise<Understood> {
    const typed = await readQuery(query, this.#stemmer);
    const ways: Record<Help, () => Promise<readonly QueryWord[] | undefined>> = {
      none: async () => typed,
      compounds: () => findCompounds(this.#pool, typed),
      spelling: () => this.#correct(typed),
    };
    if (bookmark) {
      const { total, help } = bookmark;
      const words = await ways[help]();
      // Without the words that the first page was found by there is no second.
      return words ? { words, total, help } : { words: [], total: 0, help };
    }
    for (const help of ['none', 'compounds', 'spelling'] as const) {
      const words = await ways[help]();
      if (!words) continue;
      const total = await count(this.#pool, matchingOf(words), filters);
      if (total > 0 || words.length === 0) return { words, total, help };
    }
    return { words: typed, total: 0, help: 'none' };
  }

  async #correct(words: readonly QueryWord[]): Promise<QueryWord[] | undefined> {
    const { rows } = await this.#pool.query<{ found: boolean }>({
      name: 'held-words',
      text: `select exists (select from job_posting where words @@ asked.word::tsquery) as found
        from unnest($1::text[]) with ordinality as asked (word, position) order by position`,
      values: [words.map((word) => matching([word]))],
    });
    const unknown = new Set(words.filter((_word, index) => !rows[index]!.found));
    if (unknown.size === 0) return undefined;
    return correct(this.#pool, words, unknown);
  }
}
