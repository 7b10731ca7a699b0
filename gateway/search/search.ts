import type pg from 'pg';
import type { JobPosting, JobPostingPage } from '../../contract/types.ts';
import { UnknownCursor, type CursorSeal } from './cursor.ts';
import type { Filters } from './filters.ts';
import { countSteps, findInStep, type FoundRow, type Position, type Step } from './find.ts';
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
  /** How many postings each step held when the first page was made: the total does not change from page to page. */
  readonly sizes: readonly number[];
  readonly corrected: boolean;
  readonly from: readonly [step: number, postedOn: string, id: string];
}

/** The words of a search, and how many postings each step of their relevance holds. */
interface Understood {
  readonly words: readonly QueryWord[];
  readonly corrected: boolean;
  readonly steps: readonly Step[];
  readonly sizes: readonly number[];
}

const stepsOf = (words: readonly QueryWord[]): readonly Step[] =>
  words.length > 0 ? relevanceSteps(words) : [undefined];
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

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
    const understood = await this.#understand(request.query, filters, bookmark);
    const { rows, last } = await this.#page(understood, filters, request.limit, bookmark?.from);
    const { words, corrected, sizes } = understood;
    const total = sum(sizes);
    const shown = words.map((word) => word.shown);
    return {
      items: rows.map((row) => summaryOf(row, reasonsFor(row, request, shown))),
      total: {
        value: Math.min(total, mostTold),
        relation: total > mostTold ? 'over' : 'exact',
      },
      ...(request.near && { near: request.near }),
      next: last
        ? this.#seal.seal(question, { sizes, corrected, from: last } satisfies Bookmark)
        : null,
    };
  }

  /** Reads the words; where nothing fits them, takes those that no posting holds for the nearest that one does. */
  async #understand(
    query: string | undefined,
    filters: Filters,
    bookmark: Bookmark | undefined,
  ): Promise<Understood> {
    const typed = await readQuery(query, this.#stemmer);
    const words = await findCompounds(this.#pool, typed);
    const steps = stepsOf(words);
    if (bookmark && !bookmark.corrected) {
      return { words, steps, sizes: bookmark.sizes, corrected: false };
    }
    if (!bookmark) {
      const sizes = await countSteps(this.#pool, steps, filters);
      if (sum(sizes) > 0 || words.length === 0) return { words, steps, sizes, corrected: false };
    }
    const nearest = await this.#correct(words);
    if (!nearest) return { words, steps: [], sizes: [], corrected: false };
    const nearestSteps = stepsOf(nearest);
    const sizes = bookmark?.sizes ?? (await countSteps(this.#pool, nearestSteps, filters));
    return { words: nearest, steps: nearestSteps, sizes, corrected: true };
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
    const corrected = await correct(this.#pool, words, unknown);
    return corrected && findCompounds(this.#pool, corrected);
  }

  /** Step by step of relevance, newest first within each, until the page is full. */
  async #page(
    { steps, sizes }: Understood,
    filters: Filters,
    limit: number,
    bookmarked: Bookmark['from'] | undefined,
  ): Promise<{ rows: FoundRow[]; last: Bookmark['from'] | undefined }> {
    const [first = 0, postedOn = '', id = ''] = bookmarked ?? [];
    const from: Position | undefined = bookmarked && { step: first, postedOn, id };
    const found: { row: FoundRow; step: number }[] = [];
    for (let step = first; step < steps.length && found.length <= limit; step++) {
      const size = sizes[step] ?? 0;
      if (size === 0) continue;
      const rows = await findInStep(this.#pool, steps[step], filters, {
        size,
        limit: limit + 1 - found.length,
        from: step === first ? from : undefined,
      });
      found.push(...rows.map((row) => ({ row, step })));
    }
    const shown = found.slice(0, limit);
    const end = found.length > limit ? shown.at(-1) : undefined;
    return {
      rows: shown.map(({ row }) => row),
      last: end && [end.step, end.row.posted_on, end.row.id],
    };
  }
}
