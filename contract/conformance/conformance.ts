import { describe } from 'node:test';
import { belongingSuite } from './belongings.ts';
import { bookingSuite } from './bookings.ts';
import { companySuite } from './companies.ts';
import { matchSuite } from './matches.ts';
import { filterSuite } from './filters.ts';
import { openDataSuite } from './open-data.ts';
import { problemSuite } from './problems.ts';
import { questionSuite } from './questions.ts';
import { screeningSuite } from './screening.ts';
import { searchSuite } from './search.ts';
import { Service, type ConformanceOptions } from './service.ts';
import { visitorSuite } from './visitors.ts';

export { contractOperations, validateResponse, type ReceivedResponse } from './document.ts';
export type { ConformanceOptions } from './service.ts';

/**
 * Tests that a service keeps the contract: shapes of all answers, filters, words, circle, paging, problems, idempotency, and
 * that visitors are kept apart. The order of relevance is each service's own and not tested.
 *
 * The same suite runs against the mocks and the reference gateway, and a municipality can run it against its own backend:
 *
 * 1. Start the service with an empty database and import exactly `mocks/skills.json`, `mocks/companies.json` and the folder
 *    `mocks/data` (200 postings), in that order.
 * 2. `CONFORMANCE_BASE_URL=https://backend.example npm exec -- node --test contract/conformance/run.ts`.
 *    Where the backend asks for a registered origin, set `CONFORMANCE_ORIGIN` as well.
 *
 * It makes some 900 requests and 70 visitors and waits where it is told to (`429` with `Retry-After`). It needs a service
 * of its own: postings that are not of `mocks/data` would be found as well. What was kept for its visitors stays.
 *
 * Call it at the top level of a `node:test` file.
 */
export function conformance(options: ConformanceOptions): void {
  const service = new Service(options);
  describe('the contract', () => {
    openDataSuite(service);
    searchSuite(service);
    filterSuite(service);
    questionSuite(service);
    matchSuite(service);
    screeningSuite(service);
    problemSuite(service);
    companySuite(service);
    visitorSuite(service);
    belongingSuite(service);
    bookingSuite(service);
  });
}
