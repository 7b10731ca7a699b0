import { isOwnId, type Condition } from './description.ts';
import type { ScreeningQuestion, ScreeningStep, ServedScreening, Words } from './description.ts';
import { termKinds } from './terms.ts';

/**
 * Reads what a gateway answered, for a browser: undefined when it is not the shape that this version knows, so that the
 * questions built in are asked instead. Whether it makes sense was checked when it was imported.
 */
export function readScreening(value: unknown): ServedScreening | undefined {
  const { version, steps, terms } = object(value);
  if (version !== 1 || !Array.isArray(steps) || steps.length < 1 || steps.length > 9) {
    return undefined;
  }
  const known = steps.every(isStep) && termKinds.every((kind) => isTerms(object(terms)[kind]));
  return known ? (value as ServedScreening) : undefined;
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isStep = (value: unknown): value is ScreeningStep => {
  const { theme, title, questions } = object(value);
  return (
    typeof theme === 'string' &&
    (title === undefined || isWords(title)) &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.every(isQuestion)
  );
};

const isQuestion = (value: unknown): value is ScreeningQuestion => {
  const { id, when, type, question, why, options, hint } = object(value);
  if (typeof id !== 'string' || (when !== undefined && !isCondition(when))) return false;
  if (isOwnId(id)) return true;
  if (!isWords(question) || !isWords(why)) return false;
  if (type === 'text') return hint === undefined || isWords(hint);
  return type === 'choice' && Array.isArray(options) && options.every(isOption);
};

const isOption = (value: unknown): boolean =>
  typeof object(value)['value'] === 'string' && isWords(object(value)['label']);

const isTerms = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((term) => typeof object(term)['id'] === 'string' && isWords(object(term)['label']));

const isWords = (value: unknown): value is Words =>
  ['da', 'en', 'ar', 'ru'].every((language) => typeof object(value)[language] === 'string');

const isCondition = (value: unknown): value is Condition => {
  const { all, any, question, is, answered } = object(value);
  const parts = all ?? any;
  if (parts !== undefined) return Array.isArray(parts) && parts.every(isCondition);
  return typeof question === 'string' && (Array.isArray(is) || typeof answered === 'boolean');
};
