import type { HttpHandler } from 'msw';
import { isSkillUri } from '../../contract/skills/uri.ts';
import { municipalityByCode } from '../../contract/municipalities.ts';
import type { Answering } from '../answering.ts';
import type { MockBookings } from '../bookings.ts';
import { companyById, searchCompanies, type CompanyShelf } from '../companies.ts';
import { findPlace } from '../places.ts';
import { fictionalPostalCodes } from '../postings.ts';
import { MockProblem } from '../problem.ts';
import { check, isOneOf, readInteger, readText } from '../requests.ts';
import { searchSkills } from '../skills.ts';

/** Companies, the times at which they can be met, and skills. */
export function companyHandlers(
  { open }: Answering,
  shelf: () => CompanyShelf,
  bookings: MockBookings,
): HttpHandler[] {
  const known = (id: string) => {
    const company = companyById(id, shelf());
    if (!company) throw new MockProblem('not-found');
    return company;
  };
  return [
    open('get', '/v1/companies', ({ query }) => searchCompanies(readCompanies(query), shelf())),
    open('get', '/v1/companies/:id', ({ id }) => known(id)),
    open('get', '/v1/companies/:id/slots', ({ id, query }) => {
      const kind = query.get('kind');
      check('kind', kind === null || isOneOf(kind, ['meeting', 'visit']));
      return { items: bookings.slotsOf(known(id).id, kind) };
    }),
    open('get', '/v1/skills', ({ query }) => {
      const typed = readText(query, 'query', 1, 80);
      if (typed === undefined) throw new MockProblem('invalid-request', 'query');
      return { items: searchSkills(typed, readInteger(query, 'limit', 1, 20, 8)) };
    }),
  ];
}

function readCompanies(query: URLSearchParams) {
  const sought = query.getAll('skill');
  check('skill', sought.length <= 30 && sought.every(isSkillUri));
  check('skill', new Set(sought).size === sought.length);
  const unsolicited = query.get('unsolicited') ?? 'false';
  check('unsolicited', isOneOf(unsolicited, ['true', 'false']));
  const municipality = query.get('municipality') ?? undefined;
  check(
    'municipality',
    municipality === undefined || municipalityByCode(municipality) !== undefined,
  );
  const place = readText(query, 'near', 1, 80);
  const near = place === undefined ? undefined : findPlace(place, fictionalPostalCodes());
  if (place !== undefined && !near) throw new MockProblem('unknown-place', 'near');
  return {
    query: readText(query, 'query', 0, 200) ?? '',
    skills: sought,
    unsolicited: unsolicited === 'true',
    municipality,
    near,
    radiusKm: readInteger(query, 'radius', 1, 200, 20),
    limit: readInteger(query, 'limit', 1, 50, 20),
    cursor: readText(query, 'cursor', 1, 400),
  };
}
