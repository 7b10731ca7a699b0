import type { JobPostingKind, JobPostingQuery, Wishes } from '../../../contract/types.ts';

/** What the first cards know nothing of: the other filters and the order, in the contract's own words. */
export type Further = Omit<
  JobPostingQuery,
  'query' | 'kind' | 'near' | 'radius' | 'municipality' | 'limit' | 'cursor'
>;

/** What is searched for. A place with its radius, a municipality, and a place among the further filters exclude each other. */
export interface JobQuery {
  readonly words: string;
  readonly kinds: readonly JobPostingKind[];
  /** A town's name or a postal code; empty: no circle. */
  readonly near: string;
  /** Kilometres around `near`. */
  readonly radiusKm: number;
  /** Three-digit code; empty: the whole country. */
  readonly municipality: string;
  readonly further: Further;
}

/** How many postings one request brings. */
export const pageSize = 20;

/** Every job in the country. */
export const everything: JobQuery = {
  words: '',
  kinds: [],
  near: '',
  radiusKm: 20,
  municipality: '',
  further: {},
};

/** Takes over changes; choosing a place lets go of the municipality, and the other way round. */
export function changed(query: JobQuery, change: Partial<JobQuery>): JobQuery {
  const both = { ...query, ...change };
  if (change.municipality) return { ...both, near: '' };
  return both.near ? { ...both, municipality: '' } : both;
}

/** What the person wishes, as a query. Wishes without a place stay in the municipality whose page this is. */
export function queryOfWishes(wishes: Wishes, municipality: string): JobQuery {
  const near = wishes.near?.trim() ?? '';
  return {
    words: wishes.words?.trim() ?? '',
    kinds: wishes.kinds ?? [],
    near,
    radiusKm: wishes.radiusKm ?? everything.radiusKm,
    municipality: near ? '' : municipality,
    further: {},
  };
}

/** True when a person wishes something that a search can use. */
export function hasWishes(wishes: Wishes | undefined): wishes is Wishes {
  return Boolean(wishes && (wishes.words?.trim() || wishes.near?.trim() || wishes.kinds?.length));
}

/** True when the query says more than where the page belongs. */
export const isWish = ({ words, kinds, near }: JobQuery): boolean =>
  Boolean(words || near || kinds.length);

/** The query in the contract's words; what is empty is left out. */
export function contractQuery(query: JobQuery): JobPostingQuery {
  return {
    ...(query.words && { query: query.words }),
    ...(query.kinds.length > 0 && { kind: [...query.kinds] }),
    ...(query.near && { near: query.near, radius: query.radiusKm }),
    ...(query.municipality && { municipality: query.municipality }),
    ...query.further,
  };
}

/** One part of a query that can be taken away by itself. */
export type Wish =
  | { readonly type: 'words' }
  | { readonly type: 'kind'; readonly kind: JobPostingKind }
  | { readonly type: 'near' }
  | { readonly type: 'municipality' };

/** The parts of the query, in the order in which a sentence would say them. */
export function wishesIn(query: JobQuery): Wish[] {
  return [
    ...query.kinds.map((kind): Wish => ({ type: 'kind', kind })),
    ...(query.words ? [{ type: 'words' } as const] : []),
    ...(query.near ? [{ type: 'near' } as const] : []),
    ...(query.municipality ? [{ type: 'municipality' } as const] : []),
  ];
}

/** The query without one of its parts. */
export function without(query: JobQuery, wish: Wish): JobQuery {
  if (wish.type === 'kind') {
    return { ...query, kinds: query.kinds.filter((kind) => kind !== wish.kind) };
  }
  return { ...query, [wish.type]: '' };
}

const municipalityCode = /^\d{3}$/;

/** The code when it is one, else nothing: an attribute may hold anything. */
export function municipalityOf(value: string | null | undefined): string {
  const code = value?.trim() ?? '';
  return municipalityCode.test(code) ? code : '';
}
