import type { HttpHandler } from 'msw';
import { distanceKm } from '../../contract/distance.ts';
import { inOrder, matchOf, type Candidate, type Seeker } from '../../contract/matching/matching.ts';
import { tradeOf } from '../../contract/matching/trades.ts';
import type { MatchPage, MatchQuery } from '../../contract/types.ts';
import { readBody, type Answering } from '../answering.ts';
import { findPlace, type LocatedPlace } from '../places.ts';
import { fictionalPostalCodes, type MockPosting } from '../postings.ts';
import { MockProblem } from '../problem.ts';
import { readMatchQuery } from './read-match-query.ts';
import { openCursor, sealCursor, summaryOf } from '../search.ts';
import { isAnywhere, isInTitle, wordsOf } from '../words.ts';

/** Postings that fit a person, by the contract's own rules; how words are found is only roughly a gateway's. */
export function matchHandlers(
  { open }: Answering,
  postings: () => readonly MockPosting[],
  today: () => string,
): HttpHandler[] {
  return [
    open('post', '/v1/job-postings/matches', async ({ request }) =>
      matches(postings(), today(), readMatchQuery(await readBody(request))),
    ),
  ];
}

function matches(
  postings: readonly MockPosting[],
  today: string,
  { limit = 20, cursor, dismissed = [], ...query }: MatchQuery,
): MatchPage {
  const near = query.wishes?.near;
  const place = near === undefined ? undefined : findPlace(near, fictionalPostalCodes());
  if (near !== undefined && !place) throw new MockProblem('unknown-place', 'near');
  const hidden = new Set(dismissed.map(({ jobPosting }) => jobPosting));
  const wrong = new Set(
    dismissed.flatMap(({ jobPosting, reason }) => (reason === 'wrong-trade' ? jobPosting : [])),
  );
  const seeker: Seeker = {
    ...query,
    ...(place && { place }),
    wrongTrades: new Set(
      postings.flatMap(({ posting }) => (wrong.has(posting.id) ? (posting.occupation ?? []) : [])),
    ),
  };
  const found = postings
    .filter(({ posting }) => !hidden.has(posting.id))
    .filter(({ posting }) => posting.validThrough === undefined || posting.validThrough >= today)
    .flatMap((one) => matchOf(seeker, candidateOf(one, query.wishes?.words ?? '', place)) ?? [])
    .sort(inOrder);
  const start = cursor === undefined ? 0 : openCursor(cursor);
  const end = start + limit;
  return {
    items: found.slice(start, end).map(({ match }) => match),
    next: end < found.length ? sealCursor(end) : null,
  };
}

function candidateOf(one: MockPosting, typed: string, place: LocatedPlace | undefined): Candidate {
  const words = wordsOf(typed).filter(({ part }) => part.length > 3);
  const inTitle = words.filter((word) => isInTitle(word, one));
  const inText = words.filter((word) => !inTitle.includes(word) && isAnywhere(word, one));
  const distance = place && one.point && distanceKm(place, one.point);
  return {
    jobPosting: summaryOf(one, [], distance),
    trade: tradeOf(one.posting),
    skills: one.posting.skills ?? [],
    wordsInTitle: inTitle.map(({ shown }) => shown),
    wordsInText: inText.map(({ shown }) => shown),
  };
}
