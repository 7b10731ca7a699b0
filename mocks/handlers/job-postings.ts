import type { HttpHandler } from 'msw';
import { readBody, type Answering } from '../answering.ts';
import { findPlace } from '../places.ts';
import { fictionalPostalCodes, type MockPosting } from '../postings.ts';
import { MockProblem } from '../problem.ts';
import { countChoices, locate } from '../counts.ts';
import type { LocatedPlace } from '../places.ts';
import { search, type Shelf } from '../search.ts';
import { readQuestion, readSearch, type SearchRequest } from '../search-request.ts';

/** Search of postings, its counts and points, and one of them. @param today day in Denmark */
export function jobPostingHandlers(
  { open }: Answering,
  postings: () => readonly MockPosting[],
  today: () => string,
): HttpHandler[] {
  type Act = (shelf: Shelf, request: SearchRequest, near: LocatedPlace | undefined) => unknown;
  const answer = (act: Act, request: SearchRequest) => {
    const near =
      request.near === undefined ? undefined : findPlace(request.near, fictionalPostalCodes());
    if (request.near !== undefined && !near) throw new MockProblem('unknown-place', 'near');
    return act({ postings: postings(), today: today() }, request, near);
  };
  /** The question in the address, or in a body. */
  const both = (path: string, act: Act) => [
    open('get', path, ({ query }) => answer(act, readSearch(query))),
    open('post', `${path}/search`, async ({ request }) =>
      answer(act, readQuestion(await readBody(request), act === search)),
    ),
  ];
  return [
    ...both('/v1/job-postings', search),
    ...both('/v1/job-postings/counts', countChoices),
    ...both('/v1/job-postings/points', locate),
    open('get', '/v1/job-postings/:id', ({ id }) => {
      const found = postings().find(({ posting }) => posting.id === id);
      if (!found) throw new MockProblem('not-found');
      return { ...found.posting, reasons: [] };
    }),
  ];
}
