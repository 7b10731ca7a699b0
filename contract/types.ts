import type { components, operations } from './generated/openapi.ts';

/**
 * Handy names for the contract's shapes. What each field means stands in `contract/openapi.yaml`, the only source; nothing
 * is declared here that is not derived from it.
 */
type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;
type CodeOf<Type> = Type extends `/problems/${infer Code}` ? Code : never;

export type Municipality = Schemas['Municipality'];
export type MunicipalityCode = Schemas['MunicipalityCode'];
export type Place = Schemas['Place'];
export type JobPostingId = Schemas['JobPostingId'];
export type JobPostingKind = Schemas['JobPostingKind'];
export type JobPostingSummary = Schemas['JobPostingSummary'];
export type JobPosting = Schemas['JobPosting'];
export type JobPostingPage = Schemas['JobPostingPage'];
export type JobPostingTotal = JobPostingPage['total'];
export type HiringOrganization = Schemas['HiringOrganization'];
export type JobLocation = Schemas['JobLocation'];
export type Located = JobLocation['located'];
export type Reason = Schemas['Reason'];
export type Language = Schemas['Language'];
export type Wishes = Schemas['Wishes'];
export type HealthAnswers = Schemas['HealthAnswers'];
export type HealthChallenge = HealthAnswers['challenges'][number];
export type Favourite = Schemas['Favourite'];
/** RFC 9457 document as the gateway sends it. Widgets meet {@link ContractProblem} of `client.ts` instead. */
export type Problem = Schemas['Problem'];
/** The code in a problem's `type`, as `unknown-place`. */
export type ProblemCode = CodeOf<Problem['type']>;

/** Filters and paging of `GET /v1/job-postings`. */
export type JobPostingQuery = Query<'searchJobPostings'>;
/** What was typed, for `GET /v1/places`. */
export type PlaceQuery = operations['searchPlaces']['parameters']['query'];
export type FavouriteQuery = Query<'listFavourites'>;
export type FavouritePage =
  operations['listFavourites']['responses'][200]['content']['application/json'];

/** Every kind of posting, in the order in which choices are offered. */
export const jobPostingKinds = [
  'ordinary',
  'part-time',
  'flex-job',
  'internship',
  'job-order',
  'apprenticeship',
  'temp',
] as const satisfies readonly JobPostingKind[];
