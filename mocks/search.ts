import { distanceKm } from '../contract/distance.ts';
import { fold } from '../contract/fold.ts';
import type { JobPostingPage, JobPostingSummary, Reason } from '../contract/types.ts';
import type { LocatedPlace } from './places.ts';
import type { MockPosting } from './postings.ts';
import { MockProblem } from './problem.ts';
import type { SearchRequest } from './requests.ts';

const mostCounted = 1000;

/** What a search looks through. */
export interface Shelf {
  /** The newest first. */
  readonly postings: readonly MockPosting[];
  /** `YYYY-MM-DD`; what cannot be applied for any more is not found. */
  readonly today: string;
}

/**
 * One page of a search: every word found (folded, inside other words, whatever its ending), titles before texts, then the
 * newest first. The order of relevance is only roughly a gateway's.
 *
 * @throws {MockProblem} when the cursor was not given out.
 */
export function search(
  { postings, today }: Shelf,
  request: SearchRequest,
  near: LocatedPlace | undefined,
): JobPostingPage {
  const words = wordsOf(request.query);
  const found = postings
    .filter(({ posting }) => posting.validThrough === undefined || posting.validThrough >= today)
    .filter(({ posting }) => request.kinds.length === 0 || request.kinds.includes(posting.kind))
    .filter(
      ({ posting }) =>
        request.municipality === undefined ||
        posting.jobLocation.municipality?.code === request.municipality,
    )
    .map((one) => ({ ...one, distance: near && one.point && distanceKm(near, one.point) }))
    .filter(({ distance }) => !near || (distance !== undefined && distance <= request.radiusKm))
    .map((one) => ({ ...one, rank: rankOf(one, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!);
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
  const { description: _description, ...summary } = posting;
  return {
    ...summary,
    ...(distance !== undefined && { distanceKm: Math.round(distance * 10) / 10 }),
    reasons,
  };
}

/** A word as typed, and what of it must be found. */
interface Word {
  readonly shown: string;
  readonly part: string;
}

const endings = /(erne|ene|ens|ets|er|en|et|es|e|s|r)$/;

/** Danish endings are dropped of words that stay long enough: `lærepladser` finds `læreplads`. */
function wordsOf(query: string): Word[] {
  return (query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((shown) => {
    const folded = fold(shown);
    const stem = folded.replace(endings, '');
    return { shown, part: stem.length >= 5 ? stem : folded };
  });
}

/** 0: every word in the title; 1: some elsewhere; nothing: not found. */
function rankOf({ title, text }: MockPosting, words: readonly Word[]): number | undefined {
  if (words.every(({ part }) => title.includes(part))) return 0;
  return words.every(({ part }) => title.includes(part) || text.includes(part)) ? 1 : undefined;
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
