import type { HttpHandler } from 'msw';
import { tradeOf } from '../../contract/matching/trades.ts';
import { tradeIds } from '../../contract/trades.ts';
import { maskedProfile, maskedSearch } from '../../contract/masked.ts';
import { maskPersonalNumbers } from '../../contract/personal-numbers.ts';
import type { Dismissal, Follow, SavedSearch, VisitorExport } from '../../contract/types.ts';
import { readBody, type Answering } from '../answering.ts';
import {
  readBooking,
  readConfirmation,
  readDismissal,
  readProfile,
  readSavedSearch,
} from '../bodies.ts';
import type { MockBookings } from '../bookings.ts';
import { companyById, postingsOf, type CompanyShelf } from '../companies.ts';
import { findPlace } from '../places.ts';
import { fictionalPostalCodes } from '../postings.ts';
import { MockProblem } from '../problem.ts';
import { check } from '../requests.ts';
import { readKeptSearch } from '../search-request.ts';
import { find } from '../search.ts';
import type { Visitor, Visitors } from '../visitors.ts';
import { applicationHandlers, applicationsOf } from './applications.ts';
import { favouritesOf } from './visitors.ts';

/** What the handlers of a visitor's belongings need. */
export interface Belongings {
  readonly visitors: Visitors;
  readonly shelf: () => CompanyShelf;
  readonly bookings: MockBookings;
  readonly lastVisit?: string | null | undefined;
}

const ownId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** @throws {MockProblem} */
export function checkedId(id: string): string {
  if (!ownId.test(id)) throw new MockProblem('not-found');
  return id;
}

/** Everything of which a visitor keeps several, the profile, and all of it together. */
export function belongingHandlers(
  make: Answering,
  { visitors, shelf, bookings, lastVisit = null }: Belongings,
): HttpHandler[] {
  const { personal } = make;
  const titleOf = (id: string) =>
    shelf().postings.find(({ posting }) => posting.id === id)?.posting.title;
  return [
    personal('get', '', () => ({ lastVisit })),
    personal('get', '/profile', ({ profile }) => profile),
    personal('put', '/profile', async (visitor, { request }) => {
      visitor.profile = maskedProfile(readProfile(await readBody(request)));
    }),
    personal('delete', '/profile', (visitor) => {
      visitor.profile = undefined;
    }),
    personal('get', '/saved-searches', (visitor) => ({ items: searchesOf(visitor, shelf()) })),
    personal('put', '/saved-searches/:id', async ({ searches }, { id, request }) => {
      checkedId(id);
      const fields = readSavedSearch(await readBody(request));
      const { near } = fields.search;
      if (near !== undefined && !findPlace(near, fictionalPostalCodes())) {
        throw new MockProblem('unknown-place');
      }
      check('/', searches.has(id) || searches.size < 50);
      const { name, search, seen = shelf().today } = fields;
      searches.set(id, { name: maskPersonalNumbers(name), search: maskedSearch(search), seen });
    }),
    personal('delete', '/saved-searches/:id', ({ searches }, { id }) => {
      searches.delete(checkedId(id));
    }),
    personal('get', '/dismissals', (visitor) => ({ items: dismissalsOf(visitor, titleOf) })),
    personal('put', '/dismissals/:id', async ({ dismissals }, { id, request }) => {
      const { reason } = readDismissal(await readBody(request));
      if (titleOf(id) === undefined) throw new MockProblem('not-found');
      const marked = dismissals.get(id)?.marked ?? new Date().toISOString();
      dismissals.set(id, { ...(reason && { reason }), marked });
    }),
    personal('delete', '/dismissals/:id', ({ dismissals }, { id }) => void dismissals.delete(id)),
    personal('get', '/follows', (visitor) => ({ items: followsOf(visitor, shelf()) })),
    personal('put', '/follows/:type/:id', ({ follows }, { id, params }) => {
      const known =
        params.type === 'company'
          ? companyById(id, shelf()) !== undefined
          : params.type === 'trade' && tradeIds.some((trade) => trade === id);
      if (!known) throw new MockProblem('not-found');
      follows.add(`${params.type}/${id}`);
    }),
    personal('delete', '/follows/:type/:id', ({ follows }, { id, params }) => {
      if (params.type !== 'company' && params.type !== 'trade') throw new MockProblem('not-found');
      follows.delete(`${params.type}/${id}`);
    }),
    ...applicationHandlers(make, visitors, shelf),
    personal('get', '/bookings', (visitor) => ({ items: bookings.list(visitor) })),
    personal('put', '/bookings/:id', async (visitor, { id, request }) => {
      checkedId(id);
      return bookings.hold(visitor, id, readBooking(await readBody(request)));
    }),
    personal('delete', '/bookings/:id', (visitor, { id }) =>
      bookings.cancel(visitor, checkedId(id)),
    ),
    personal('put', '/bookings/:id/confirmation', async (visitor, { id, request }) => {
      checkedId(id);
      return bookings.confirm(visitor, id, readConfirmation(await readBody(request)));
    }),
    personal('get', '/export', (visitor): VisitorExport => {
      const { profile, wishes } = visitor;
      const healthAnswers = visitors.health(visitor);
      const healthConsented = visitors.healthConsented(visitor);
      return {
        exported: new Date().toISOString(),
        ...(lastVisit !== null && { lastVisit }),
        ...(profile && { profile }),
        ...(wishes && { wishes }),
        ...(healthAnswers && { healthAnswers }),
        ...(healthConsented !== undefined && { healthConsented }),
        favourites: favouritesOf(visitor, shelf().postings),
        savedSearches: searchesOf(visitor, shelf()),
        dismissals: dismissalsOf(visitor, titleOf),
        follows: followsOf(visitor, shelf()),
        applications: applicationsOf(visitor),
        bookings: bookings.list(visitor),
        reports: [...visitor.reports.values()].reverse(),
      };
    }),
  ];
}

/** The latest kept first, each with the postings of a later day than was seen. */
function searchesOf({ searches }: Visitor, shelf: CompanyShelf): SavedSearch[] {
  return [...searches].reverse().map(([id, { name, search, seen }]) => {
    const request = readKeptSearch(search);
    const near =
      request.near === undefined ? undefined : findPlace(request.near, fictionalPostalCodes());
    const found = find(shelf, request, near).filter(({ posting }) => posting.datePosted > seen);
    return { id, name, search, seen, newer: Math.min(1000, found.length) };
  });
}

function dismissalsOf(
  { dismissals }: Visitor,
  titleOf: (id: string) => string | undefined,
): Dismissal[] {
  return [...dismissals].reverse().map(([jobPosting, noted]) => ({
    jobPosting,
    title: titleOf(jobPosting) ?? '',
    ...noted,
  }));
}

function followsOf({ follows }: Visitor, shelf: CompanyShelf): Follow[] {
  return [...follows].reverse().map((key): Follow => {
    const [type, id = ''] = key.split('/');
    if (type === 'company') {
      const name = companyById(id, shelf)?.name ?? '';
      return { type, id, name, postings: postingsOf(id, shelf) };
    }
    const postings = shelf.postings.filter(
      ({ posting }) =>
        (posting.validThrough ?? shelf.today) >= shelf.today && tradeOf(posting) === id,
    );
    return { type: 'trade', id, postings: Math.min(1000, postings.length) };
  });
}
