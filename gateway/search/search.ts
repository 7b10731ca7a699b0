import type pg from 'pg';
import type {
  JobPosting,
  JobPostingCounts,
  JobPostingPage,
  JobPostingPoints,
} from '../../contract/types.ts';
import type { LocatedPlace } from '../places/places.ts';
import { countChoices, mostTold } from './count-choices.ts';
import { UnknownCursor, type CursorSeal } from './cursor.ts';
import type { Filters } from './filters.ts';
import { findPoints } from './find-points.ts';
import { findPage, mostCounted, type Step } from './find.ts';
import { Order, type Position, type Sort } from './order.ts';
import { postingColumns, summaryOf, wholeOf, type WholeRow } from './posting-row.ts';
import { relevanceSteps, type QueryWord } from './query-words.ts';
import { reasonsFor } from './reasons.ts';
import { SearchTerms } from './search-terms.ts';
import { Stemmer } from './stemmer.ts';
import { todayInDenmark } from './today.ts';
import { matchingOf, Understanding, type Help } from './understand.ts';

/** What is looked for, its place already found. */
export interface Sought extends Omit<Filters, 'today' | 'near'> {
  readonly query?: string | undefined;
  readonly near?: LocatedPlace | undefined;
}

/** One page of a search. */
export interface SearchRequest extends Sought {
  /** Default: `relevance`. */
  readonly sort?: Sort | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What a cursor holds. */
interface Bookmark {
  /** As counted for the first page: it does not change from page to page. */
  readonly total: number;
  readonly help: Help;
  readonly from: readonly [step: number, postedOn: string, id: string, key?: string | number];
}

/** What search needs. */
export interface PostingSearchOptions {
  readonly pool: pg.Pool;
  readonly seal: CursorSeal;
  readonly now: () => Date;
  /** Origins of the municipality: what lies elsewhere is external. */
  readonly ownOrigins: readonly string[];
}

/** Search of postings. Keeps nothing but the stems of words it has seen. */
export class PostingSearch {
  readonly #pool: pg.Pool;
  readonly #seal: CursorSeal;
  readonly #understanding: Understanding;
  readonly #now: () => Date;
  readonly #isOwn: (address: string) => boolean;

  constructor({ pool, seal, now, ownOrigins }: PostingSearchOptions) {
    this.#pool = pool;
    this.#seal = seal;
    const stemmer = new Stemmer(pool);
    this.#understanding = new Understanding(pool, stemmer, new SearchTerms(pool, stemmer));
    this.#now = now;
    this.#isOwn = (address) => ownOrigins.includes(new URL(address).origin);
  }

  /** One posting with all of its text, also one that can no longer be applied for; `undefined` when there is none. */
  async get(id: string): Promise<JobPosting | undefined> {
    const { rows } = await this.#pool.query<WholeRow>({
      name: 'posting',
      text: `select ${postingColumns}, description, details from job_posting where id = $1`,
      values: [id],
    });
    return rows[0] && wholeOf(rows[0], this.#isOwn);
  }

  /** @throws {UnknownCursor} */
  async search(request: SearchRequest): Promise<JobPostingPage> {
    const { cursor, sort = 'relevance' } = request;
    const question = questionOf(request);
    const bookmark = cursor === undefined ? undefined : this.#seal.open<Bookmark>(question, cursor);
    if (cursor !== undefined && !bookmark) throw new UnknownCursor();
    const filters = this.#filters(request);
    const { words, help, total } = await this.#understanding.of(request.query, filters, bookmark);
    const [step = 0, postedOn = '', id = '', key] = bookmark?.from ?? [];
    const from: Position | undefined = bookmark && { step, postedOn, id, key };
    const matching = matchingOf(words);
    const steps = sort === 'relevance' ? stepsOf(words) : [matching];
    const search = { matching, steps, filters, order: new Order(sort), total };
    const found = await findPage(this.#pool, search, request.limit + 1, from);
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
            from: [last.step, last.posted_on, last.id, last.key],
          } satisfies Bookmark)
        : null,
    };
  }

  /** How many postings each choice would find. */
  async countChoices(sought: Sought): Promise<JobPostingCounts> {
    const filters = this.#filters(sought);
    const { words } = await this.#understanding.of(sought.query, filters);
    return countChoices(this.#pool, matchingOf(words), filters);
  }

  /** What was typed as words, each with what the work is also called. */
  words(typed: string | undefined): Promise<readonly QueryWord[]> {
    return this.#understanding.words(typed);
  }

  /** How many postings fit, told up to 1,000. */
  async total(sought: Sought): Promise<number> {
    const { total } = await this.#understanding.of(sought.query, this.#filters(sought));
    return Math.min(total, mostTold);
  }

  /** Where the postings that fit are. */
  async locate(sought: Sought): Promise<JobPostingPoints> {
    const filters = this.#filters(sought);
    const { words, total } = await this.#understanding.of(sought.query, filters);
    const matching = matchingOf(words);
    // To tell the relevance of very many, the words of each would have to be read: the newest of a place come first then.
    const steps = total > mostCounted ? [matching] : stepsOf(words);
    return findPoints(this.#pool, { matching, steps, filters });
  }

  #filters(sought: Sought): Filters {
    return { ...sought, today: todayInDenmark(this.#now()) };
  }
}

const stepsOf = (words: readonly QueryWord[]): readonly Step[] =>
  words.length > 0 ? relevanceSteps(words) : [undefined];

/** What a cursor belongs to: everything but where one is. */
function questionOf({ near, radiusKm, limit: _limit, cursor: _cursor, ...rest }: SearchRequest) {
  const asked = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].sort() : value])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
  return [...asked, near ? [near.type, near.name, radiusKm] : ''];
}
