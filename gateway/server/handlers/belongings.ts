import { todayInDenmark } from '../../search/today.ts';
import { Applications } from '../../visitors/applications.ts';
import { Bookings } from '../../visitors/bookings.ts';
import { Dismissals } from '../../visitors/dismissals.ts';
import { exportOf } from '../../visitors/export.ts';
import { Follows } from '../../visitors/follows.ts';
import { assertSearchable, countSince } from '../../visitors/newer.ts';
import { SavedSearches } from '../../visitors/saved-searches.ts';
import type { HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** Everything of which a visitor keeps several, and all of it together. */
export const belongingHandlers: HandlersOf<
  | 'listSavedSearches'
  | 'putSavedSearch'
  | 'deleteSavedSearch'
  | 'listDismissals'
  | 'putDismissal'
  | 'deleteDismissal'
  | 'listFollows'
  | 'putFollow'
  | 'deleteFollow'
  | 'listApplications'
  | 'putApplication'
  | 'deleteApplication'
  | 'listBookings'
  | 'putBooking'
  | 'deleteBooking'
  | 'confirmBooking'
  | 'exportVisitor'
> = ({ pool, seal, search, now, holdMinutes }) => {
  const today = () => todayInDenmark(now());
  const searches = new SavedSearches(pool, (kept, since) => countSince(pool, search, kept, since));
  const dismissals = new Dismissals(pool);
  const follows = new Follows(pool);
  const applications = new Applications(pool);
  const bookings = new Bookings(pool, now, holdMinutes);
  return {
    listSavedSearches: async ({ visitor }) => listed(await searches.list(visitor)),
    putSavedSearch: async ({ visitor, path, body }) => {
      await assertSearchable(pool, body.search);
      await searches.put(visitor, path.id, body, today());
      return done;
    },
    deleteSavedSearch: async ({ visitor, path }) => {
      await searches.delete(visitor, path.id);
      return done;
    },
    listDismissals: async ({ visitor }) => listed(await dismissals.list(visitor)),
    putDismissal: async ({ visitor, path, body }) => {
      if (!(await dismissals.put(visitor, path.id, body))) throw new ProblemError('not-found');
      return done;
    },
    deleteDismissal: async ({ visitor, path }) => {
      await dismissals.delete(visitor, path.id);
      return done;
    },
    listFollows: async ({ visitor }) => listed(await follows.list(visitor, today())),
    putFollow: async ({ visitor, path }) => {
      await follows.put(visitor, path.type, path.id);
      return done;
    },
    deleteFollow: async ({ visitor, path }) => {
      await follows.delete(visitor, path.type, path.id);
      return done;
    },
    listApplications: async ({ visitor }) => listed(await applications.list(visitor)),
    putApplication: async ({ visitor, path, body }) => ({
      status: 200,
      body: await applications.put(visitor, path.id, body, today()),
    }),
    deleteApplication: async ({ visitor, path }) => {
      await applications.delete(visitor, path.id);
      return done;
    },
    listBookings: async ({ visitor }) => listed(await bookings.list(visitor)),
    putBooking: async ({ visitor, path, body }) => ({
      status: 200,
      body: await bookings.hold(visitor, path.id, body),
    }),
    deleteBooking: async ({ visitor, path }) => {
      await bookings.cancel(visitor, path.id);
      return done;
    },
    confirmBooking: async ({ visitor, path, body }) => ({
      status: 200,
      body: await bookings.confirm(visitor, path.id, body),
    }),
    exportVisitor: async ({ visitor, handle = '' }) => ({
      status: 200,
      body: await exportOf(visitor, handle, {
        pool,
        seal,
        now,
        today: today(),
        searches,
        dismissals,
        follows,
        applications,
        bookings,
      }),
    }),
  };
};

const done = { status: 204 } as const;

const listed = <Item>(items: Item[]) => ({ status: 200, body: { items } }) as const;
