import { municipalityByCode } from '../../contract/municipalities.ts';
import { dismissalReasons } from '../../contract/dismissal-reasons.ts';
import { isSkillUri } from '../../contract/skills/uri.ts';
import { tradeIds } from '../../contract/trades.ts';
import { educationLevels, workingHours, type MatchQuery } from '../../contract/types.ts';
import { check, isInteger, isOneOf, isSet, isText, readObject, readWishes } from '../requests.ts';

const fields = [
  'wishes',
  'interests',
  'skills',
  'education',
  'languages',
  'hours',
  'municipality',
  'dismissed',
  'limit',
  'cursor',
] as const;

/** @throws {MockProblem} */
export function readMatchQuery(body: unknown): MatchQuery {
  const query = readObject(body, fields);
  const set = (name: (typeof fields)[number], most: number, fits: (one: unknown) => boolean) => {
    const value = query[name];
    check(`/${name}`, value === undefined || (isSet(value, fits) && (value as []).length <= most));
  };
  const optional = (name: (typeof fields)[number], fits: (value: unknown) => boolean) =>
    check(`/${name}`, query[name] === undefined || fits(query[name]));
  if (query.wishes !== undefined) readWishes(query.wishes);
  set('interests', 20, (one) => isOneOf(one, tradeIds));
  set('skills', 50, isSkillUri);
  set('languages', 10, (one) => isText(one, 2, 3) && /^[a-z]+$/.test(one as string));
  set('hours', 5, (one) => isOneOf(one, workingHours));
  set('dismissed', 500, isDismissal);
  optional('education', (value) => isOneOf(value, educationLevels));
  optional(
    'municipality',
    (value) => isText(value, 3, 3) && municipalityByCode(value as string) !== undefined,
  );
  optional('limit', (value) => isInteger(value, 1, 50));
  optional('cursor', (value) => isText(value, 1, 400));
  return query as MatchQuery;
}

function isDismissal(value: unknown): boolean {
  const { jobPosting, reason } = readObject(value, ['jobPosting', 'reason']);
  return isText(jobPosting, 1, 64) && (reason === undefined || isOneOf(reason, dismissalReasons));
}
