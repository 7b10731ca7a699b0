import type pg from 'pg';
import { CursorSeal } from '../search/cursor.ts';
import { PostingSearch } from '../search/search.ts';
import { belongingHandlers } from './handlers/belongings.ts';
import { companyHandlers } from './handlers/companies.ts';
import { jobPostingHandlers } from './handlers/job-postings.ts';
import { matchHandlers } from './handlers/matches.ts';
import { placeHandlers } from './handlers/places.ts';
import { reportHandlers } from './handlers/reports.ts';
import { screeningHandlers } from './handlers/screening.ts';
import { serviceHandlers } from './handlers/service.ts';
import { visitorHandlers } from './handlers/visitors.ts';
import type { Handlers, Services } from './handling.ts';

export type { Asked, Handlers } from './handling.ts';

/** What handlers need besides the database. */
export interface HandlerOptions {
  readonly pool: pg.Pool;
  /** Same for all gateways on the database. */
  readonly cursorSecret: string;
  readonly now?: (() => Date) | undefined;
  /** Origins of the municipality's own pages. */
  readonly ownOrigins: readonly string[];
  /** How long a slot is held before it must be confirmed. Default: ten minutes. */
  readonly holdMinutes?: number | undefined;
}

/** Makes the handlers: what `handlers/` holds, together. An operation of the contract that none of them has is a type error. */
export function createHandlers({
  pool,
  cursorSecret,
  now = () => new Date(),
  ownOrigins,
  holdMinutes = 10,
}: HandlerOptions): Handlers {
  const seal = new CursorSeal(cursorSecret);
  const search = new PostingSearch({ pool, seal, now, ownOrigins });
  const services: Services = { pool, seal, search, now, ownOrigins, holdMinutes };
  return {
    ...placeHandlers(services),
    ...jobPostingHandlers(services),
    ...matchHandlers(services),
    ...reportHandlers(services),
    ...companyHandlers(services),
    ...visitorHandlers(services),
    ...belongingHandlers(services),
    ...screeningHandlers(services),
    ...serviceHandlers(services),
  };
}
