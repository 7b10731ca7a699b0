import type { ScreeningDescription, ServedScreening } from './description.ts';
import written from './default.json' with { type: 'json' };
import { termsOn } from './terms.ts';

/** The questions that are asked where a municipality has none of its own. */
export const defaultScreening = written as ScreeningDescription;

/** The questions as they are served on a day: with what can be chosen on it. */
export function servedScreening(day: string, description = defaultScreening): ServedScreening {
  return { version: 1, steps: description.steps, terms: termsOn(day) };
}
