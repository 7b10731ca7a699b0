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
export type RegionCode = Schemas['RegionCode'];
export type WorkingHours = Schemas['WorkingHours'];
export type EducationLevel = Schemas['EducationLevel'];
export type Accommodation = Schemas['Accommodation'];
export type SkillUri = Schemas['SkillUri'];
export type Skill = Schemas['Skill'];
export type TradeId = Schemas['TradeId'];
export type Video = Schemas['Video'];
export type JobPostingCounts = Schemas['JobPostingCounts'];
export type JobPostingPoints = Schemas['JobPostingPoints'];
export type JobPostingPoint = JobPostingPoints['items'][number];
export type MatchQuery = Schemas['MatchQuery'];
export type MatchReason = Schemas['MatchReason'];
export type MatchChange = Schemas['MatchChange'];
export type Match = Schemas['Match'];
export type MatchPage = Schemas['MatchPage'];
export type CompanyId = Schemas['CompanyId'];
export type CompanySummary = Schemas['CompanySummary'];
export type Company = Schemas['Company'];
export type CompanyPage = Schemas['CompanyPage'];
export type SlotKind = Schemas['SlotKind'];
export type Slot = Schemas['Slot'];
export type Contact = Schemas['Contact'];
export type BookingFields = Schemas['BookingFields'];
export type BookingConfirmation = Schemas['BookingConfirmation'];
export type Booking = Schemas['Booking'];
export type CurriculumVitae = Schemas['CurriculumVitae'];
export type CurriculumVitaeEntry = Schemas['CurriculumVitaeEntry'];
export type ApplicationFields = Schemas['ApplicationFields'];
export type Application = Schemas['Application'];
export type JobSearch = Schemas['JobSearch'];
export type SavedSearchFields = Schemas['SavedSearchFields'];
export type SavedSearch = Schemas['SavedSearch'];
export type DismissalFields = Schemas['DismissalFields'];
export type DismissalReason = Schemas['DismissalReason'];
export type Dismissal = Schemas['Dismissal'];
export type Follow = Schemas['Follow'];
export type Profile = Schemas['Profile'];
export type VisitorExport = Schemas['VisitorExport'];
/** RFC 9457 document as the gateway sends it. Widgets meet {@link ContractProblem} of `client.ts` instead. */
export type Problem = Schemas['Problem'];
/** The code in a problem's `type`, as `unknown-place`. */
export type ProblemCode = CodeOf<Problem['type']>;

/** Filters, order and paging of a search of postings. */
export type JobPostingQuery = Schemas['JobPostingQuery'];
/** The filters alone, for counts and points. */
export type JobPostingFilters = Schemas['JobPostingFilters'];
export type CompanyQuery = Query<'searchCompanies'>;
export type SkillQuery = operations['searchSkills']['parameters']['query'];
export type JobPostingReport =
  operations['reportJobPosting']['requestBody']['content']['application/json'];
/** What was typed, for `GET /v1/places`. */
export type PlaceQuery = operations['searchPlaces']['parameters']['query'];
export type FavouriteQuery = Query<'listFavourites'>;
export type FavouritePage =
  operations['listFavourites']['responses'][200]['content']['application/json'];

/** Every language there are texts in, in the order in which they are offered. */
export const languages = ['da', 'en', 'ar', 'ru'] as const satisfies readonly Language[];

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

/** Every way to say when one works, in the order in which choices are offered. */
export const workingHours = [
  'full-time',
  'part-time',
  'evening',
  'night',
  'weekend',
] as const satisfies readonly WorkingHours[];

/** Levels of education, the lowest first. */
export const educationLevels = [
  'none',
  'vocational',
  'short',
  'medium',
  'long',
] as const satisfies readonly EducationLevel[];

/** What a workplace may allow for. */
export const accommodations = ['physical', 'language'] as const satisfies readonly Accommodation[];
