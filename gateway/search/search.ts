import type pg from 'pg';
import type {
  JobPosting,
  JobPostingKind,
  JobPostingPage,
  Place,
  Reason,
} from '../../contract/types.ts';
import type { LocatedPlace } from '../places/places.ts';
import { UnknownCursor, type CursorSeal } from './cursor.ts';
import { conditionsOf, distanceSql, Values, type Filters } from './filters.ts';
import { postingColumns, summaryOf, wholeOf, type PostingRow } from './posting-row.ts';
import { matching, readQuery, relevanceSteps, type QueryWord } from './query-words.ts';
import { correct, findCompounds } from './spelling.ts';
import { Stemmer } from './stemmer.ts';
import { todayInDenmark } from './today.ts';

/** A search as it comes in, its place already found. */
export interface SearchRequest {
  readonly query?: string | undefined;
  readonly kinds?: readonly JobPostingKind[] | undefined;
  readonly municipality?: string | undefined;
  readonly near?: LocatedPlace | undefined;
  readonly radiusKm: number;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Totals are exact up to here, then 'over'. */
const mostCounted = 1_000;

/** Where a page ended: step of relevance, date and id of its last posting. */
interface Position {
  readonly step: number;
  readonly postedOn: string;
  readonly id: string;
}

interface FoundRow extends PostingRow {
  readonly posted_on: string;
}

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
      request.near ? [request.near.name, request.radiusKm] : '',
    ];
    const filters: Filters = { ...request, today: todayInDenmark(this.#now()) };
    const typed = await readQuery(request.query, this.#stemmer);
    let words = await findCompounds(this.#pool, typed);
    let from: Position | undefined;
    let total: number;
    if (request.cursor === undefined) {
      total = await this.#count(words, filters);
      if (total === 0 && words.length > 0) {
        const near = await this.#corrected(typed);
        if (near) {
          words = near;
          total = await this.#count(words, filters);
        }
      }
    } else {
      const opened = this.#seal.open(question, request.cursor);
      if (!opened) throw new UnknownCursor();
      const [counted, step, postedOn, id, ...corrections] = opened;
      total = Number(counted);
      from = { step: Number(step), postedOn: String(postedOn), id: String(id) };
      if (corrections.length > 0) {
        words = await findCompounds(
          this.#pool,
          await readQuery(corrections.join(' '), this.#stemmer),
        );
      }
    }
    const { rows, last } =
      total === 0
        ? { rows: [], last: undefined }
        : await this.#page(words, filters, request.limit, from);
    const corrected =
      words.some((word, index) => word.shown !== typed[index]?.shown) &&
      words.map(({ shown }) => shown);
    return {
      items: rows.map((row) => summaryOf(row, reasonsFor(row, request, words))),
      total: {
        value: Math.min(total, mostCounted),
        relation: total > mostCounted ? 'over' : 'exact',
      },
      ...(request.near && { near: request.near satisfies Place }),
      next: last
        ? this.#seal.seal(question, [
            total,
            last.step,
            last.postedOn,
            last.id,
            ...(corrected || []),
          ])
        : null,
    };
  }

  /** For what nothing was found: the nearest words that postings hold. Words that some posting holds stay as they are. */
  async #corrected(words: readonly QueryWord[]): Promise<QueryWord[] | undefined> {
    const unknown = new Set<QueryWord>();
    for (const word of words) {
      const { rowCount } = await this.#pool.query({
        name: 'any-posting',
        text: 'select 1 from job_posting where words @@ $1::tsquery limit 1',
        values: [matching([word])],
      });
      if (rowCount === 0) unknown.add(word);
    }
    if (unknown.size === 0) return undefined;
    const corrected = await correct(this.#pool, words, unknown);
    return corrected && findCompounds(this.#pool, corrected);
  }

  /** How many fit, counted up to one more than are told exactly. */
  async #count(words: readonly QueryWord[], filters: Filters): Promise<number> {
    const values = new Values();
    const conditions = conditionsOf(filters, values);
    if (words.length > 0) conditions.unshift(`words @@ ${values.add(matching(words), 'tsquery')}`);
    const { rows } = await this.#pool.query<{ count: number }>(
      `select count(*)::int as count
       from (select from job_posting where ${conditions.join(' and ')} limit ${mostCounted + 1}) as found`,
      values.list,
    );
    return rows[0]!.count;
  }

  /** Step by step of relevance, newest first within each, until the page is full. */
  async #page(
    words: readonly QueryWord[],
    filters: Filters,
    limit: number,
    from: Position | undefined,
  ): Promise<{ rows: FoundRow[]; last: Position | undefined }> {
    const steps = words.length > 0 ? relevanceSteps(words) : [undefined];
    const found: { row: FoundRow; step: number }[] = [];
    for (let step = from?.step ?? 0; step < steps.length && found.length <= limit; step++) {
      const rows = await this.#step(
        steps[step],
        filters,
        limit + 1 - found.length,
        step === from?.step ? from : undefined,
      );
      found.push(...rows.map((row) => ({ row, step })));
    }
    const shown = found.slice(0, limit);
    const end = found.length > limit ? shown.at(-1) : undefined;
    return {
      rows: shown.map(({ row }) => row),
      last: end && { step: end.step, postedOn: end.row.posted_on, id: end.row.id },
    };
  }

  async #step(
    words: string | undefined,
    filters: Filters,
    limit: number,
    from: Position | undefined,
  ): Promise<FoundRow[]> {
    const values = new Values();
    const conditions = conditionsOf(filters, values);
    if (words !== undefined) conditions.unshift(`words @@ ${values.add(words, 'tsquery')}`);
    const after = from
      ? `where posted_on <= ${values.add(from.postedOn, 'date')} and (posted_on < ${values.add(from.postedOn, 'date')} or id > ${values.add(from.id, 'text')})`
      : '';
    // 'offset 0' keeps the planner from walking the postings by date in search of a rare word.
    const source =
      words === undefined
        ? `(select * from job_posting where ${conditions.join(' and ')}) as fitting`
        : `(select * from job_posting where ${conditions.join(' and ')} offset 0) as fitting`;
    const distance = filters.near ? `, ${distanceSql(filters.near, values)} as distance` : '';
    const { rows } = await this.#pool.query<FoundRow>(
      `select ${postingColumns}, posted_on${distance} from ${source} ${after}
       order by posted_on desc, id limit ${values.add(limit, 'int')}`,
      values.list,
    );
    return rows;
  }
}

/** Why a posting is shown: one reason for each filter that it fits. */
export function reasonsFor(
  row: PostingRow,
  request: SearchRequest,
  words: readonly QueryWord[],
): Reason[] {
  const reasons: Reason[] = [];
  if (request.kinds?.includes(row.card.kind)) reasons.push({ type: 'kind', kind: row.card.kind });
  if (request.near) {
    reasons.push({
      type: 'near',
      place: request.near.type === 'town' ? request.near.name : request.near.label,
      radiusKm: request.radiusKm,
      approximate: row.located === 'municipality',
    });
  }
  const municipality = row.card.jobLocation.municipality;
  if (request.municipality && municipality) {
    reasons.push({ type: 'municipality', municipality: municipality.name });
  }
  if (words.length > 0) reasons.push({ type: 'words', words: words.map(({ shown }) => shown) });
  return reasons;
}
