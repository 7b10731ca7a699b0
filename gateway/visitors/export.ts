import type pg from 'pg';
import type { Favourite, VisitorExport } from '../../contract/types.ts';
import { reportsOf } from '../reports/reports.ts';
import type { CursorSeal } from '../search/cursor.ts';
import type { Applications } from './applications.ts';
import type { Bookings } from './bookings.ts';
import type { Dismissals } from './dismissals.ts';
import { Favourites } from './favourites.ts';
import type { Follows } from './follows.ts';
import { healthAnswersIn, healthConsentOf, profileIn, wishesIn } from './kept.ts';
import type { SavedSearches } from './saved-searches.ts';
import { lastVisitOf, type VisitorHash } from './visitors.ts';

/** Where everything of a visitor is kept. */
export interface Belongings {
  readonly pool: pg.Pool;
  readonly seal: CursorSeal;
  readonly now: () => Date;
  /** Day in Denmark. */
  readonly today: string;
  readonly searches: SavedSearches;
  readonly dismissals: Dismissals;
  readonly follows: Follows;
  readonly applications: Applications;
  readonly bookings: Bookings;
}

/** Everything that is kept for the visitor. @param handle what alone leads to its reports */
export async function exportOf(
  visitor: VisitorHash,
  handle: string,
  { pool, seal, now, today, ...kept }: Belongings,
): Promise<VisitorExport> {
  const profile = await profileIn(pool).read(visitor);
  const wishes = await wishesIn(pool).read(visitor);
  const healthAnswers = await healthAnswersIn(pool).read(visitor);
  const consented = await healthConsentOf(pool, visitor);
  const lastVisit = await lastVisitOf(pool, visitor);
  return {
    exported: now().toISOString(),
    ...(lastVisit !== null && { lastVisit }),
    ...(profile && { profile }),
    ...(wishes && { wishes }),
    ...(healthAnswers && { healthAnswers }),
    ...(consented && { healthConsented: consented.toISOString() }),
    favourites: await allOf(new Favourites(pool, seal), visitor),
    savedSearches: await kept.searches.list(visitor),
    dismissals: await kept.dismissals.list(visitor),
    follows: await kept.follows.list(visitor, today),
    applications: await kept.applications.list(visitor),
    bookings: await kept.bookings.list(visitor),
    reports: await reportsOf(pool, handle),
  };
}

async function allOf(favourites: Favourites, visitor: VisitorHash): Promise<Favourite[]> {
  const all: Favourite[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await favourites.list(visitor, 50, cursor);
    all.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return all;
}
