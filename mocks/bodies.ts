import { dismissalReasons } from '../contract/dismissal-reasons.ts';
import { reportReasons } from '../contract/report-reasons.ts';
import { ageGroups } from '../contract/screening/description.ts';
import { isSkillUri } from '../contract/skills/uri.ts';
import { tradeIds } from '../contract/trades.ts';
import {
  educationLevels,
  type ApplicationFields,
  type BookingConfirmation,
  type BookingFields,
  type DismissalFields,
  type JobPostingReport,
  type Profile,
  type SavedSearchFields,
} from '../contract/types.ts';
import { check, isInteger, isOneOf, isSet, isText, readObject, readWishes } from './requests.ts';
import { readKeptSearch } from './search-request.ts';

/** Checks of the bodies that visitors send, by the contract's schemas; by hand, as in `requests.ts`. */
type Fields = Readonly<Record<string, unknown>>;

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
const isId = (value: unknown): boolean => typeof value === 'string' && idPattern.test(value);
const isTag = (value: unknown): boolean => typeof value === 'string' && /^[a-z]{2,3}$/.test(value);
const optional = (value: unknown, fits: (value: unknown) => boolean): boolean =>
  value === undefined || fits(value);
const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isList = (value: unknown, most: number, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(fits);

/** @throws {MockProblem} */
export function readSavedSearch(body: unknown): SavedSearchFields {
  const { name, search, seen } = readObject(body, ['name', 'search', 'seen']);
  check('/name', isText(name, 1, 120));
  check('/seen', optional(seen, isDay));
  readKeptSearch(search);
  return body as SavedSearchFields;
}

/** @throws {MockProblem} */
export function readDismissal(body: unknown): DismissalFields {
  const { reason } = readObject(body, ['reason']);
  check(
    '/reason',
    optional(reason, (value) => isOneOf(value, dismissalReasons)),
  );
  return body as DismissalFields;
}

/** @throws {MockProblem} */
export function readReport(body: unknown): JobPostingReport {
  const { reason, note } = readObject(body, ['reason', 'note']);
  check('/reason', isOneOf(reason, reportReasons));
  check(
    '/note',
    optional(note, (value) => isText(value, 0, 1000)),
  );
  return body as JobPostingReport;
}

/** @throws {MockProblem} */
export function readBooking(body: unknown): BookingFields {
  const { slot, jobPosting } = readObject(body, ['slot', 'jobPosting']);
  check('/slot', isId(slot));
  check('/jobPosting', optional(jobPosting, isId));
  return body as BookingFields;
}

/** @throws {MockProblem} */
export function readConfirmation(body: unknown): BookingConfirmation {
  const { contact, note } = readObject(body, ['contact', 'note']);
  checkContact(contact);
  check(
    '/note',
    optional(note, (value) => isText(value, 0, 1000)),
  );
  return body as BookingConfirmation;
}

/** @throws {MockProblem} */
export function readApplication(body: unknown): ApplicationFields {
  const fields = readObject(body, ['about', 'letter', 'contact', 'curriculumVitae']);
  const about = readObject(fields.about, ['jobPosting', 'company']);
  check('/about', Object.keys(about).length === 1 && Object.values(about).every(isId));
  check('/letter', isText(fields.letter, 1, 10_000));
  checkContact(fields.contact);
  if (fields.curriculumVitae !== undefined) checkCurriculumVitae(fields.curriculumVitae);
  return body as ApplicationFields;
}

/** @throws {MockProblem} */
export function readProfile(body: unknown): Profile {
  const profile = readObject(body, [
    'age',
    'education',
    'benefit',
    'targetGroup',
    'monthsUnemployed',
    'wishes',
    'interests',
    'skills',
    'languages',
    'reminders',
    'further',
    'released',
  ]);
  check(
    '/age',
    optional(profile.age, (value) => isOneOf(value, ageGroups)),
  );
  for (const name of ['benefit', 'targetGroup'] as const) {
    check(
      `/${name}`,
      optional(profile[name], (value) => isText(value, 0, 60)),
    );
  }
  check(
    '/monthsUnemployed',
    optional(profile.monthsUnemployed, (value) => isInteger(value, 0, 600)),
  );
  if (profile.wishes !== undefined) readWishes(profile.wishes);
  if (profile.education !== undefined) {
    const { level, field } = readObject(profile.education, ['level', 'field']);
    check('/education/level', isOneOf(level, educationLevels));
    check(
      '/education/field',
      optional(field, (value) => isText(value, 0, 60)),
    );
  }
  if (profile.interests !== undefined) {
    const { trades, words } = readObject(profile.interests, ['trades', 'words']);
    check('/interests/trades', optional(trades, isTrades));
    check(
      '/interests/words',
      optional(words, (value) => isText(value, 0, 500)),
    );
  }
  check(
    '/skills',
    optional(profile.skills, (value) => isList(value, 50, isSkill)),
  );
  check(
    '/languages',
    optional(profile.languages, (value) => isSet(value, isTag)),
  );
  if (profile.reminders !== undefined) {
    checkReachable(readObject(profile.reminders, ['telephone', 'email']), '/reminders');
  }
  check('/further', optional(profile.further, isFurther));
  const parts = ['wishes', 'interests', 'skills', 'education', 'languages'];
  check(
    '/released',
    optional(profile.released, (value) => isSet(value, (one) => isOneOf(one, parts))),
  );
  return body as Profile;
}

const isTrades = (value: unknown): boolean => isSet(value, (one) => isOneOf(one, tradeIds));

const isSkill = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  isSkillUri((value as Fields).uri) &&
  Object.keys((value as { labels?: object }).labels ?? {}).length > 0;

const isFurther = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length <= 20 &&
  Object.values(value).every((one) => isText(one, 0, 1000));

function checkContact(value: unknown): void {
  const contact = readObject(value, ['name', 'telephone', 'email']);
  check('/contact/name', isText(contact.name, 1, 120));
  check('/contact', contact.telephone !== undefined || contact.email !== undefined);
  checkReachable(contact, '/contact');
}

function checkReachable({ telephone, email }: Fields, place: string): void {
  const isNumber = (value: unknown) => /^\+[1-9]\d{4,14}$/.test(String(value));
  const isAddress = (value: unknown) =>
    isText(value, 3, 254) && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/.test(String(value));
  check(`${place}/telephone`, optional(telephone, isNumber));
  check(`${place}/email`, optional(email, isAddress));
}

function checkCurriculumVitae(value: unknown): void {
  const known = ['about', 'education', 'experience', 'skills', 'languages', 'drivingLicences'];
  const vita = readObject(value, known);
  const texts = (most: number, longest: number) => (list: unknown) =>
    isList(list, most, (one) => isText(one, 0, longest));
  check(
    '/curriculumVitae/about',
    optional(vita.about, (one) => isText(one, 0, 2000)),
  );
  check('/curriculumVitae/skills', optional(vita.skills, texts(50, 120)));
  check('/curriculumVitae/languages', optional(vita.languages, texts(20, 120)));
  check('/curriculumVitae/drivingLicences', optional(vita.drivingLicences, texts(20, 20)));
  const isYear = (one: unknown) => /^\d{4}$/.test(String(one));
  const isEntry = (one: unknown) => {
    const { title, place, from, to } = readObject(one, ['title', 'place', 'from', 'to']);
    return (
      isText(title, 1, 200) &&
      optional(place, (text) => isText(text, 0, 200)) &&
      optional(from, isYear) &&
      optional(to, isYear)
    );
  };
  const { education, experience } = vita;
  check(
    '/curriculumVitae/education',
    optional(education, (list) => isList(list, 20, isEntry)),
  );
  check(
    '/curriculumVitae/experience',
    optional(experience, (list) => isList(list, 30, isEntry)),
  );
}
