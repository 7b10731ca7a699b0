import { municipalityByCode } from '../contract/municipalities.ts';
import { regions } from '../contract/regions.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  workingHours,
  type Accommodation,
  type EducationLevel,
  type JobPostingKind,
  type JobPostingQuery,
  type RegionCode,
  type WorkingHours,
} from '../contract/types.ts';
import { check, readInteger, readObject, readText } from './requests.ts';

/** The filters, order and paging of a search, checked. */
export interface SearchRequest {
  readonly query: string;
  readonly kinds: readonly JobPostingKind[];
  readonly municipality: string | undefined;
  readonly near: string | undefined;
  readonly radiusKm: number;
  readonly region: RegionCode | undefined;
  readonly noFixedWorkplace: boolean;
  readonly hours: readonly WorkingHours[];
  readonly remote: boolean;
  readonly education: EducationLevel | undefined;
  readonly languages: readonly string[];
  readonly accommodations: readonly Accommodation[];
  readonly postedSince: string | undefined;
  readonly company: string | undefined;
  readonly sort: NonNullable<JobPostingQuery['sort']>;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** The filters that a body may hold, each with what its value is. */
const valueOf = {
  query: 'string',
  kind: 'list',
  municipality: 'string',
  near: 'string',
  radius: 'number',
  region: 'string',
  noFixedWorkplace: 'boolean',
  hours: 'list',
  remote: 'boolean',
  education: 'string',
  language: 'list',
  company: 'string',
} as const;
const valueAsked = { ...valueOf, accommodation: 'list', postedSince: 'string' } as const;
const valueOfPage = { sort: 'string', limit: 'number', cursor: 'string' } as const;

/** The filters of a kept search. @throws {MockProblem} */
export const readKeptSearch = (body: unknown): SearchRequest => readFields(body, valueOf);

/** A question asked in a body: the filters, for one page also order and paging. @throws {MockProblem} */
export const readQuestion = (body: unknown, ofPage: boolean): SearchRequest =>
  readFields(body, ofPage ? { ...valueAsked, ...valueOfPage } : valueAsked);

/** As the parameters of an address are read, once each value is of its type. */
function readFields(body: unknown, types: Readonly<Record<string, string>>): SearchRequest {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(readObject(body, Object.keys(types)))) {
    check(name, (Array.isArray(value) ? 'list' : typeof value) === types[name]);
    for (const one of [value].flat() as unknown[]) parameters.append(name, String(one));
  }
  return readSearch(parameters);
}

const sorts = ['relevance', 'newest', 'deadline', 'nearest'] as const;

/** @throws {MockProblem} */
export function readSearch(parameters: URLSearchParams): SearchRequest {
  const pattern = (name: string, expression: RegExp) => {
    const value = parameters.get(name) ?? undefined;
    check(name, value === undefined || expression.test(value));
    return value;
  };
  const one = <Choice extends string>(name: string, choices: readonly Choice[]) => {
    const value = parameters.get(name) as Choice | null;
    check(name, value === null || choices.includes(value));
    return value ?? undefined;
  };
  const several = <Choice extends string>(name: string, fits: (value: Choice) => boolean) => {
    const values = parameters.getAll(name) as Choice[];
    check(name, values.every(fits) && new Set(values).size === values.length);
    return values;
  };
  const yes = (name: string) => one(name, ['true', 'false']) === 'true';
  const request: SearchRequest = {
    query: readText(parameters, 'query', 0, 200) ?? '',
    kinds: several<JobPostingKind>('kind', (kind) => jobPostingKinds.includes(kind)),
    municipality: pattern('municipality', /^\d{3}$/),
    near: readText(parameters, 'near', 1, 80),
    radiusKm: readInteger(parameters, 'radius', 1, 200, 20),
    region: one('region', regions),
    noFixedWorkplace: yes('noFixedWorkplace'),
    hours: several<WorkingHours>('hours', (hours) => workingHours.includes(hours)),
    remote: yes('remote'),
    education: one('education', educationLevels),
    languages: several('language', (tag) => /^[a-z]{2,3}$/.test(tag)),
    accommodations: several<Accommodation>('accommodation', (kind) =>
      accommodations.includes(kind),
    ),
    postedSince: pattern('postedSince', /^\d{4}-\d{2}-\d{2}$/),
    company: pattern('company', /^[A-Za-z0-9_-]{1,64}$/),
    sort: one('sort', sorts) ?? 'relevance',
    limit: readInteger(parameters, 'limit', 1, 50, 20),
    cursor: readText(parameters, 'cursor', 1, 400),
  };
  checkTogether(request);
  return request;
}

/** What excludes each other, and codes that nothing bears. */
function checkTogether(request: SearchRequest): void {
  const { municipality, near, region, noFixedWorkplace, postedSince, languages } = request;
  check(
    'municipality',
    municipality === undefined || municipalityByCode(municipality) !== undefined,
  );
  const around = near !== undefined || municipality !== undefined;
  check('region', region === undefined || !around);
  check('noFixedWorkplace', !noFixedWorkplace || (!around && region === undefined));
  check('sort', request.sort !== 'nearest' || near !== undefined);
  check('language', languages.length <= 10);
  const day = Date.parse(`${postedSince ?? '2000-01-01'}T00:00:00Z`);
  check(
    'postedSince',
    !Number.isNaN(day) && new Date(day).toISOString().startsWith(postedSince ?? ''),
  );
}
