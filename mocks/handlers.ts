import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { municipalities } from '../contract/municipalities.ts';
import type { FavouritePage, ProblemCode } from '../contract/types.ts';
import { findPlace, searchPlaces } from './places.ts';
import {
  fictionalPostalCodes,
  fictionalPostings,
  manyPostings,
  type MockPosting,
} from './postings.ts';
import { MockProblem } from './problem.ts';
import { readHealthAnswers, readInteger, readSearch, readText, readWishes } from './requests.ts';
import { openCursor, sealCursor, search, summaryOf } from './search.ts';
import { Visitors, type Visitor } from './visitors.ts';

/** In which state the contract is to be seen. */
export interface MockOptions {
  /** Origin to answer for; without it every origin. */
  readonly baseUrl?: string;
  /** Before every answer; `infinite` never answers. */
  readonly delayMs?: number | 'infinite';
  /** Every request fails: with that problem, without a connection (`network`), or with a page of HTML (`html`). */
  readonly failure?: ProblemCode | 'network' | 'html';
  /** How many postings there are: 0 for none, 10,000 for very many. Default: the 200 of `mocks/data`. */
  readonly count?: number;
  /** Day of the search, `YYYY-MM-DD`. Default: the day in Denmark. Stories that are photographed fix it. */
  readonly today?: string;
}

const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/**
 * MSW handlers that serve the whole contract from the fictional data set, in a browser (Storybook, component tests) and in
 * Node alike. What visitors keep lives as long as the returned handlers.
 */
export function createHandlers({
  baseUrl = '*',
  delayMs = 0,
  failure,
  count,
  today,
}: MockOptions = {}): HttpHandler[] {
  const visitors = new Visitors();
  let shelf: readonly MockPosting[] | undefined;
  const postings = () =>
    (shelf ??= count === undefined ? fictionalPostings() : manyPostings(count));
  const postingById = (id: string) => {
    const found = postings().find(({ posting }) => posting.id === id);
    if (!found) throw new MockProblem('not-found');
    return found;
  };

  type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
  type Act = (context: { request: Request; id: string; query: URLSearchParams }) => unknown;

  /** Delay, failure, problems and JSON, once for all. */
  const answer =
    (act: Act, status = 200) =>
    async ({ request, params }: { request: Request; params: Params }) => {
      if (delayMs !== 0) await delay(delayMs);
      if (failure === 'network') return HttpResponse.error();
      if (failure === 'html') return HttpResponse.html('<!doctype html><title>502</title>');
      try {
        if (failure !== undefined) throw new MockProblem(failure);
        const query = new URL(request.url).searchParams;
        const body = await act({ request, id: String(params.id), query });
        return body === undefined
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json(body as object, { status });
      } catch (error) {
        return problem(error);
      }
    };

  /** The same in a visitor's name; who it is comes before everything else. */
  const answerTo = (act: (visitor: Visitor, context: Parameters<Act>[0]) => unknown) =>
    answer((context) => act(visitors.of(context.request), context));

  const at = (path: string) => `${baseUrl}${path}`;
  const me = '/v1/visitors/me';
  const favourite = `${me}/favourites/:id`;
  const whole = (one: MockPosting) => ({ ...one.posting, reasons: [] });

  return [
    http.get(
      at('/v1/municipalities'),
      answer(() => ({ items: municipalities })),
    ),
    http.get(
      at('/v1/places'),
      answer(({ query }) => {
        const typed = readText(query, 'query', 1, 80);
        if (typed === undefined) throw new MockProblem('invalid-request', 'query');
        return {
          items: searchPlaces(typed, readInteger(query, 'limit', 1, 20, 8), fictionalPostalCodes()),
        };
      }),
    ),
    http.get(
      at('/v1/job-postings'),
      answer(({ query }) => {
        const request = readSearch(query);
        const near =
          request.near === undefined ? undefined : findPlace(request.near, fictionalPostalCodes());
        if (request.near !== undefined && !near) throw new MockProblem('unknown-place', 'near');
        const day = today ?? inDenmark.format(new Date());
        return search({ postings: postings(), today: day }, request, near);
      }),
    ),
    http.get(
      at('/v1/job-postings/:id'),
      answer(({ id }) => whole(postingById(id))),
    ),
    http.post(
      at('/v1/visitors'),
      answer(() => ({ handle: visitors.create().handle }), 201),
    ),
    http.delete(
      at(me),
      answerTo((visitor) => visitors.erase(visitor)),
    ),
    http.get(
      at(`${me}/favourites`),
      answerTo((visitor, { query }) => favouritePage(visitor, query, postings())),
    ),
    http.put(
      at(favourite),
      answerTo(({ favourites }, { id }) => {
        const marked = favourites.get(postingById(id).posting.id) ?? new Date().toISOString();
        favourites.set(id, marked);
      }),
    ),
    http.delete(
      at(favourite),
      answerTo(({ favourites }, { id }) => void favourites.delete(id)),
    ),
    http.get(
      at(`${me}/wishes`),
      answerTo(({ wishes }) => wishes),
    ),
    http.put(
      at(`${me}/wishes`),
      answerTo(async (visitor, { request }) => {
        visitor.wishes = readWishes(await readBody(request));
      }),
    ),
    http.delete(
      at(`${me}/wishes`),
      answerTo((visitor) => {
        visitor.wishes = undefined;
      }),
    ),
    http.get(
      at(`${me}/health-answers`),
      answerTo((visitor) => visitors.health(visitor)),
    ),
    http.put(
      at(`${me}/health-answers`),
      answerTo(async (visitor, { request }) => {
        visitors.keepHealth(visitor, readHealthAnswers(await readBody(request)));
      }),
    ),
    http.delete(
      at(`${me}/health-answers`),
      answerTo((visitor) => visitors.keepHealth(visitor, undefined)),
    ),
    http.get(
      at('/health'),
      answer(() => ({ status: 'ok' })),
    ),
    http.get(
      at('/ready'),
      answer(() => ({ status: 'ok' })),
    ),
    http.all(at('/v1/*'), answer(notFound)),
  ];
}

/** The contract in its ordinary state. */
export const handlers: readonly HttpHandler[] = createHandlers();

function notFound(): never {
  throw new MockProblem('not-found');
}

function problem(error: unknown): Response {
  if (!(error instanceof MockProblem)) throw error;
  const { body } = error;
  const wait = body.status === 429 || body.status === 503 ? { 'retry-after': '2' } : undefined;
  return new HttpResponse(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', ...wait },
  });
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > 65_536) throw new MockProblem('body-too-large');
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new MockProblem('invalid-request', '/');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MockProblem('invalid-request', '/');
  }
}

/** The latest marked first; a posting that is gone is not listed. */
function favouritePage(
  { favourites }: Visitor,
  query: URLSearchParams,
  postings: readonly MockPosting[],
): FavouritePage {
  const limit = readInteger(query, 'limit', 1, 50, 50);
  const cursor = readText(query, 'cursor', 1, 400);
  const start = cursor === undefined ? 0 : openCursor(cursor);
  const byId = new Map(postings.map((one) => [one.posting.id, one]));
  const listed = [...favourites].reverse().flatMap(([id, marked]) => {
    const one = byId.get(id);
    return one ? [{ jobPosting: summaryOf(one), marked }] : [];
  });
  const end = start + limit;
  return {
    items: listed.slice(start, end),
    next: end < listed.length ? sealCursor(end) : null,
  };
}
