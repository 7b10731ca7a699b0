import { municipalityByCode } from '../../../contract/municipalities.ts';
import { Companies } from '../../companies/companies.ts';
import { listSlots } from '../../companies/slots.ts';
import { timeSql } from '../../database/time.ts';
import { findPlace } from '../../places/places.ts';
import { searchSkills } from '../../skills/skills.ts';
import { invalid, type HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** Companies, the times at which they can be met, and skills. */
export const companyHandlers: HandlersOf<
  'searchCompanies' | 'getCompany' | 'listSlots' | 'searchSkills'
> = ({ pool, seal, now, ownOrigins }) => {
  const companies = new Companies({ pool, seal, now, ownOrigins });
  return {
    searchCompanies: async ({ query }) => {
      if (query.municipality !== undefined && !municipalityByCode(query.municipality)) {
        throw invalid('/municipality', 'is the code of no municipality');
      }
      const near = query.near === undefined ? undefined : await findPlace(pool, query.near);
      if (query.near !== undefined && !near) throw new ProblemError('unknown-place');
      const body = await companies.search({
        query: query.query ?? '',
        skills: query.skill ?? [],
        unsolicited: query.unsolicited ?? false,
        municipality: query.municipality,
        near,
        radiusKm: query.radius ?? 20,
        limit: query.limit ?? 20,
        cursor: query.cursor,
      });
      return { status: 200, body };
    },
    getCompany: async ({ path }) => {
      const body = await companies.get(path.id);
      if (!body) throw new ProblemError('not-found');
      return { status: 200, body };
    },
    listSlots: async ({ path, query }) => {
      const items = await listSlots(pool, timeSql(now), path.id, query.kind);
      if (items.length === 0 && !(await companies.has(path.id)))
        throw new ProblemError('not-found');
      return { status: 200, body: { items } };
    },
    searchSkills: async ({ query }) => ({
      status: 200,
      body: { items: await searchSkills(pool, query.query, query.limit ?? 8) },
    }),
  };
};
