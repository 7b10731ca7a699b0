import type pg from 'pg';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import type { JobPostingFilters, JobPostingQuery } from '../../../contract/types.ts';
import { findPlace } from '../../places/places.ts';
import type { Sought } from '../../search/search.ts';
import { invalid, type HandlersOf } from '../handling.ts';
import { ProblemError } from '../problems.ts';

/** Search of postings, its question in the address or in the body, and one of them. */
export const jobPostingHandlers: HandlersOf<
  | 'searchJobPostings'
  | 'countJobPostings'
  | 'locateJobPostings'
  | 'queryJobPostings'
  | 'queryJobPostingCounts'
  | 'queryJobPostingPoints'
  | 'getJobPosting'
> = ({ pool, search }) => {
  const page = async (query: JobPostingQuery) => {
    // A body brings no defaults, and a cursor belongs to the whole question.
    const { sort = 'relevance', limit = 20, cursor } = query;
    if (sort === 'nearest' && query.near === undefined) throw invalid('/sort', 'needs near');
    const body = await search.search({ ...(await soughtBy(pool, query)), sort, limit, cursor });
    return { status: 200, body } as const;
  };
  const counts = async (query: JobPostingFilters) => {
    const body = await search.countChoices(await soughtBy(pool, query));
    return { status: 200, body } as const;
  };
  const points = async (query: JobPostingFilters) => {
    const body = await search.locate(await soughtBy(pool, query));
    return { status: 200, body } as const;
  };
  return {
    searchJobPostings: ({ query }) => page(query),
    countJobPostings: ({ query }) => counts(query),
    locateJobPostings: ({ query }) => points(query),
    queryJobPostings: ({ body }) => page(body),
    queryJobPostingCounts: ({ body }) => counts(body),
    queryJobPostingPoints: ({ body }) => points(body),
    getJobPosting: async ({ path }) => {
      const body = await search.get(path.id);
      if (!body) throw new ProblemError('not-found');
      return { status: 200, body };
    },
  };
};

/**
 * What the filters of a request look for, its place found.
 *
 * @throws {ProblemError} where they exclude each other, or name what there is not.
 */
export async function soughtBy(pool: pg.Pool, query: JobPostingFilters): Promise<Sought> {
  const { municipality, region, noFixedWorkplace } = query;
  if (municipality !== undefined && !municipalityByCode(municipality)) {
    throw invalid('/municipality', 'is the code of no municipality');
  }
  const around = query.near !== undefined || municipality !== undefined;
  if (region !== undefined && around) {
    throw invalid('/region', 'excludes near and municipality');
  }
  if (noFixedWorkplace && (around || region !== undefined)) {
    throw invalid('/noFixedWorkplace', 'excludes near, municipality and region');
  }
  const near = query.near === undefined ? undefined : await findPlace(pool, query.near);
  if (query.near !== undefined && !near) throw new ProblemError('unknown-place');
  return {
    query: query.query,
    kinds: query.kind,
    municipality,
    near,
    radiusKm: query.radius ?? 20,
    region,
    // 'No' asks for nothing.
    noFixedWorkplace: noFixedWorkplace || undefined,
    hours: query.hours,
    remote: query.remote || undefined,
    education: query.education,
    languages: query.language,
    accommodations: query.accommodation,
    postedSince: query.postedSince,
    company: query.company,
  };
}
