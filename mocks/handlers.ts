import type { HttpHandler } from 'msw';
import { municipalities } from '../contract/municipalities.ts';
import { maskPersonalNumbersIn } from '../contract/personal-numbers.ts';
import type { ProblemCode } from '../contract/types.ts';
import { answering, readBody } from './answering.ts';
import { MockBookings } from './bookings.ts';
import { companyById, slotsFrom, type CompanyShelf } from './companies.ts';
import { readReport } from './bodies.ts';
import { belongingHandlers } from './handlers/belongings.ts';
import { companyHandlers } from './handlers/companies.ts';
import { jobPostingHandlers } from './handlers/job-postings.ts';
import { matchHandlers } from './handlers/matches.ts';
import { visitorHandlers } from './handlers/visitors.ts';
import { searchPlaces } from './places.ts';
import {
  fictionalPostalCodes,
  fictionalPostings,
  manyPostings,
  type MockPosting,
} from './postings.ts';
import { MockProblem } from './problem.ts';
import { readInteger, readText } from './requests.ts';
import { screeningOf } from './screening.ts';
import { Visitors } from './visitors.ts';

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
  /** The last day on which each visitor was here, `YYYY-MM-DD`. Default: nobody has been here before. */
  readonly lastVisit?: string;
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
  today: fixedDay,
  lastVisit,
}: MockOptions = {}): HttpHandler[] {
  const visitors = new Visitors();
  let shelf: readonly MockPosting[] | undefined;
  const postings = () =>
    (shelf ??= count === undefined ? fictionalPostings() : manyPostings(count));
  const today = () => fixedDay ?? inDenmark.format(new Date());
  // Seen from a fixed day everything is: times to meet lie after that day's morning.
  const now = () => (fixedDay === undefined ? Date.now() : Date.parse(`${fixedDay}T07:00:00Z`));
  let times: ReturnType<typeof slotsFrom> | undefined;
  const slots = () => (times ??= slotsFrom(now()));
  const companyShelf = (): CompanyShelf => ({
    postings: postings(),
    today: today(),
    now: now(),
    slots: slots(),
  });
  const bookings = new MockBookings({
    slots,
    companyName: (id) => companyById(id, companyShelf())?.name ?? '',
    now,
  });
  const make = answering({ baseUrl, delayMs, failure, visitors });

  return [
    make.open('get', '/v1/municipalities', () => ({ items: municipalities })),
    make.open('get', '/v1/places', ({ query }) => {
      const typed = readText(query, 'query', 1, 80);
      if (typed === undefined) throw new MockProblem('invalid-request', 'query');
      const limit = readInteger(query, 'limit', 1, 20, 8);
      return { items: searchPlaces(typed, limit, fictionalPostalCodes()) };
    }),
    ...jobPostingHandlers(make, postings, today),
    ...matchHandlers(make, postings, today),
    ...companyHandlers(make, companyShelf, bookings),
    make.open('post', '/v1/job-postings/:id/reports', async ({ id, request }) => {
      const visitor = request.headers.has('authorization') ? visitors.of(request) : undefined;
      const report = maskPersonalNumbersIn(readReport(await readBody(request)));
      if (!postings().some(({ posting }) => posting.id === id)) throw new MockProblem('not-found');
      visitor?.reports.delete(id);
      visitor?.reports.set(id, { jobPosting: id, ...report, told: today() });
    }),
    ...visitorHandlers(make, { visitors, postings, bookings }),
    ...belongingHandlers(make, { visitors, shelf: companyShelf, bookings, lastVisit }),
    make.open('get', '/v1/screening', ({ query }) => screeningOf(query, today())),
    make.open('get', '/health', () => ({ status: 'ok' })),
    make.open('get', '/ready', () => ({ status: 'ok' })),
    make.rest(),
  ];
}

/** The contract in its ordinary state. */
export const handlers: readonly HttpHandler[] = createHandlers();
