import { municipalityByCode } from '../contract/municipalities.ts';
import { servedScreening } from '../contract/screening/default.ts';
import type { ServedScreening } from '../contract/screening/description.ts';
import { MockProblem } from './problem.ts';
import { readText } from './requests.ts';

/** The ordinary questions: here no municipality has others. */
export function screeningOf(query: URLSearchParams, today: string): ServedScreening {
  const municipality = readText(query, 'municipality', 1, 4);
  if (municipality !== undefined && !municipalityByCode(municipality)) {
    throw new MockProblem('invalid-request', 'municipality');
  }
  return servedScreening(today);
}
