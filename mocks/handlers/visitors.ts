import type { HttpHandler } from 'msw';
import { maskPersonalNumbersIn } from '../../contract/personal-numbers.ts';
import type { FavouritePage } from '../../contract/types.ts';
import { readBody, type Answering } from '../answering.ts';
import type { MockBookings } from '../bookings.ts';
import type { MockPosting } from '../postings.ts';
import { MockProblem } from '../problem.ts';
import { readHealthAnswers, readInteger, readText, readWishes } from '../requests.ts';
import { openCursor, sealCursor, summaryOf } from '../search.ts';
import type { Visitor, Visitors } from '../visitors.ts';

/** Handles, favourites, wishes and health answers. */
export function visitorHandlers(
  { open, personal }: Answering,
  {
    visitors,
    postings,
    bookings,
  }: {
    readonly visitors: Visitors;
    readonly postings: () => readonly MockPosting[];
    readonly bookings: MockBookings;
  },
): HttpHandler[] {
  return [
    open('post', '/v1/visitors', () => ({ handle: visitors.create().handle }), 201),
    personal('delete', '', (visitor) => {
      bookings.erase(visitor);
      visitors.erase(visitor);
    }),
    personal('get', '/favourites', (visitor, { query }) =>
      favouritePage(visitor, query, postings()),
    ),
    personal('put', '/favourites/:id', ({ favourites }, { id }) => {
      if (!postings().some(({ posting }) => posting.id === id)) throw new MockProblem('not-found');
      favourites.set(id, favourites.get(id) ?? new Date().toISOString());
    }),
    personal('delete', '/favourites/:id', ({ favourites }, { id }) => void favourites.delete(id)),
    personal('get', '/wishes', ({ wishes }) => wishes),
    personal('put', '/wishes', async (visitor, { request }) => {
      visitor.wishes = maskPersonalNumbersIn(readWishes(await readBody(request)));
    }),
    personal('delete', '/wishes', (visitor) => {
      visitor.wishes = undefined;
    }),
    personal('get', '/health-answers', (visitor) => visitors.health(visitor)),
    personal('put', '/health-answers', async (visitor, { request }) => {
      const answers = readHealthAnswers(await readBody(request));
      visitors.keepHealth(visitor, maskPersonalNumbersIn(answers));
    }),
    personal('delete', '/health-answers', (visitor) => visitors.keepHealth(visitor, undefined)),
  ];
}

/** The latest marked first; a posting that is gone is not listed. */
function favouritePage(
  visitor: Visitor,
  query: URLSearchParams,
  postings: readonly MockPosting[],
): FavouritePage {
  const limit = readInteger(query, 'limit', 1, 50, 50);
  const cursor = readText(query, 'cursor', 1, 400);
  const start = cursor === undefined ? 0 : openCursor(cursor);
  const listed = favouritesOf(visitor, postings);
  const end = start + limit;
  return {
    items: listed.slice(start, end),
    next: end < listed.length ? sealCursor(end) : null,
  };
}

/** All favourites, the latest marked first. */
export function favouritesOf(
  { favourites }: Visitor,
  postings: readonly MockPosting[],
): FavouritePage['items'] {
  const byId = new Map(postings.map((one) => [one.posting.id, one]));
  return [...favourites].reverse().flatMap(([id, marked]) => {
    const one = byId.get(id);
    return one ? [{ jobPosting: summaryOf(one), marked }] : [];
  });
}
