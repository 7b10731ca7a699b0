import type { JobPostingQuery } from '../../contract/types.ts';
import { distanceSql, type Filters, type Values } from './filters.ts';

export type Sort = NonNullable<JobPostingQuery['sort']>;

/** The last posting of a page. */
export interface Position {
  readonly step: number;
  /** What is sorted by before the day, where there is such a thing. */
  readonly key?: string | number | undefined;
  readonly postedOn: string;
  readonly id: string;
}

/** What postings are sorted by before the newest come first. */
interface Key {
  readonly type: string;
  readonly sql: (filters: Filters, values: Values) => string;
  /** Whether an index has this order, so that walking along it finds the first quickly. */
  readonly indexed: boolean;
}

const keys: Readonly<Partial<Record<Sort, Key>>> = {
  deadline: { type: 'date', sql: () => "coalesce(valid_through, 'infinity'::date)", indexed: true },
  nearest: {
    type: 'float8',
    sql: ({ near }, values) => {
      if (!near) throw new TypeError('Only what is near something can be sorted by distance.');
      return distanceSql(near, values);
    },
    indexed: false,
  },
};

/** One order of postings. What is equal otherwise comes with the newest first, of these by id. */
export class Order {
  readonly #key: Key | undefined;

  constructor(sort: Sort) {
    this.#key = keys[sort];
  }

  /** Whether the first can be found by walking along an index. */
  get isIndexed(): boolean {
    return this.#key?.indexed ?? true;
  }

  /** For `order by`. */
  sql(filters: Filters, values: Values): string {
    const key = this.#key ? [this.#key.sql(filters, values)] : [];
    return [...key, 'posted_on desc', 'id'].join(', ');
  }

  /** Selects the key as `key`, as text where it is a day. */
  column(filters: Filters, values: Values): string {
    if (!this.#key) return '';
    return `, ${this.#key.sql(filters, values)}${this.#key.type === 'date' ? '::text' : ''} as key`;
  }

  /** Only what comes after a position of the same step. */
  after(from: Position, filters: Filters, values: Values): string {
    const day = values.add(from.postedOn, 'date');
    const newer = `posted_on <= ${day} and (posted_on < ${day} or id > ${values.add(from.id, 'text')})`;
    if (!this.#key) return newer;
    const key = this.#key.sql(filters, values);
    const last = values.add(from.key, this.#key.type);
    return `${key} >= ${last} and (${key} > ${last} or (${newer}))`;
  }
}
