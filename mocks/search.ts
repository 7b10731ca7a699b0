import type { JobPostingPage, JobPostingSummary, Reason } from '../contract/types.ts';
import { conditions, placed, type Fits, type Placed } from './filters.ts';
import type { LocatedPlace } from './places.ts';
import type { MockPosting } from './postings.ts';
import { MockProblem } from './problem.ts';
import type { SearchRequest } from './search-request.ts';
import { isAnywhere, isInTitle, wordsOf, type Word } from './words.ts';

const mostCounted = 1000;

/** What a search looks through. */
export interface Shelf {
  /** The newest first. */
  readonly postings: readonly MockPosting[];
  /** `YYYY-MM-DD`; what cannot be applied for any more is not found. */
  readonly today: string;
}

/** A posting found, how far away it is, and how well it fits the words. */
interface Found extends Placed {
  readonly rank: number;
}

/**
 * Everything found, in order: every word (folded, inside other words, whatever its ending), titles before texts, then the
 * newest first. The order of relevance is only roughly a gateway's.
 */
export function find(
  { postings, today }: Shelf,
  request: SearchRequest,
  near: LocatedPlace | undefined,
): readonly Found[] {
  const words = wordsOf(request.query);
  const fits = Object.values(conditions(request, near, today));
  return postings
    .map((one) => placed(one, near))
    .filter((one) => fits.every((fit) => fit(one)))
    .flatMap((one) => {
      const rank = rankOf(one, words);
      return rank === undefined ? [] : [{ ...one, rank }];
    })
    .sort(orders[request.sort]);
}

/** The postings of a shelf stand with the newest first; that order stays where nothing else tells two apart. */
const orders: Readonly<Record<SearchRequest['sort'], (a: Found, b: Found) => number>> = {
  relevance: (a, b) => a.rank - b.rank,
  newest: () => 0,
  deadline: ({ posting: a }, { posting: b }) =>
    byText(a.validThrough ?? '~', b.validThrough ?? '~'),
  nearest: (a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity),
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a posting holds every word. */
export function fitsWords(query: string): Fits {
  const words = wordsOf(query);
  return (one) => rankOf(one, words) !== undefined;
}

/**
 * One page of a search.
 *
 * @throws {MockProblem} when the cursor was not given out.
 */
export function search(
  shelf: Shelf,
  request: SearchRequest,
  near: LocatedPlace | undefined,
): JobPostingPage {
  const words = wordsOf(request.query);
  const found = find(shelf, request, near);
  const start = request.cursor === undefined ? 0 : openCursor(request.cursor);
  const end = start + request.limit;
  return {
    items: found.slice(start, end).map(({ posting, distance }) => {
      const reasons = reasonsFor(posting.jobLocation, posting.kind, request, near, words);
      return summaryOf({ posting }, reasons, distance);
    }),
    total: {
      value: Math.min(found.length, mostCounted),
      relation: found.length > mostCounted ? 'over' : 'exact',
    },
    ...(near && { near }),
    next: end < found.length ? sealCursor(end) : null,
  };
}

/** A posting as it stands in lists. */
export function summaryOf(
  { posting }: Pick<MockPosting, 'posting'>,
  reasons: Reason[] = [],
  distance?: number,
): JobPostingSummary {
  const { description: _d, workplace: _w, skills: _s, video: _v, ...summary } = posting;
  return {
    ...summary,
    ...(distance !== undefined && { distanceKm: Math.round(distance * 10) / 10 }),
    reasons,
  };
}

/** 0: every word in the title; 1: some elsewhere; nothing: not found. */
function rankOf(one: MockPosting, words: readonly Word[]): number | undefined {
  if (words.every((word) => isInTitle(word, one))) return 0;
  return words.every((word) => isAnywhere(word, one)) ? 1 : undefined;
}

function reasonsFor(
  { municipality, located }: MockPosting['posting']['jobLocation'],
  kind: MockPosting['posting']['kind'],
  request: SearchRequest,
  near: LocatedPlace | undefined,
  words: readonly Word[],
): Reason[] {
  const reasons: Reason[] = [];
  if (request.kinds.length > 0) reasons.push({ type: 'kind', kind });
  if (near) {
    reasons.push({
      type: 'near',
      place: near.label,
      radiusKm: request.radiusKm,
      approximate: located === 'municipality',
    });
  }
  if (request.municipality !== undefined && municipality) {
    reasons.push({ type: 'municipality', municipality: municipality.name });
  }
  if (words.length > 0) reasons.push({ type: 'words', words: words.map(({ shown }) => shown) });
  return reasons;
}

/** Opaque by contract; here a mere position, for the mocks' shelf does not change while it is leafed through. */
export function sealCursor(position: number): string {
  return `from-${position.toString(36)}`;
}

/** @throws {MockProblem} */
export function openCursor(cursor: string): number {
  const position = /^from-([1-9a-z][0-9a-z]{0,6})$/.exec(cursor)?.[1];
  if (position === undefined) throw new MockProblem('invalid-request', 'cursor');
  return Number.parseInt(position, 36);
}
