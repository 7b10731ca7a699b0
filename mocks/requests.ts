import {
  jobPostingKinds,
  languages,
  type HealthAnswers,
  type JobPostingKind,
  type Wishes,
} from '../contract/types.ts';
import { MockProblem } from './problem.ts';

/** Checks of what comes in, by the contract's schemas; by hand, for a validator is too large for a page of Storybook. */

/** @throws {MockProblem} */
export function readText(
  parameters: URLSearchParams,
  name: string,
  minLength: number,
  maxLength: number,
): string | undefined {
  const value = parameters.get(name) ?? undefined;
  check(name, value === undefined || isText(value, minLength, maxLength));
  return value;
}

/** @throws {MockProblem} */
export function readInteger(
  parameters: URLSearchParams,
  name: string,
  least: number,
  most: number,
  otherwise: number,
): number {
  const text = parameters.get(name);
  if (text === null) return otherwise;
  check(name, /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most);
  return Number(text);
}

/** @throws {MockProblem} */
export function readWishes(body: unknown): Wishes {
  const wishes = readObject(body, ['near', 'radiusKm', 'kinds', 'words', 'language']);
  const { near, radiusKm, kinds, words, language } = wishes;
  check('/near', near === undefined || isText(near, 1, 80));
  check('/radiusKm', radiusKm === undefined || isInteger(radiusKm, 1, 200));
  check('/kinds', kinds === undefined || isSet(kinds, isKind));
  check('/words', words === undefined || isText(words, 0, 200));
  check('/language', language === undefined || isOneOf(language, languages));
  return wishes as Wishes;
}

/** @throws {MockProblem} */
export function readHealthAnswers(body: unknown): HealthAnswers {
  const answers = readObject(body, ['consent', 'challenges', 'note']);
  const { consent, challenges, note } = answers;
  check('/consent', consent === true);
  check(
    '/challenges',
    isSet(challenges, (one) => isOneOf(one, ['physical', 'mental', 'other'])),
  );
  check('/note', note === undefined || isText(note, 0, 2000));
  return answers as HealthAnswers;
}

export function readObject(
  body: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  check('/', typeof body === 'object' && body !== null && !Array.isArray(body));
  const unknown = Object.keys(body as object).find((name) => !known.includes(name));
  check(`/${unknown}`, unknown === undefined);
  return body as Record<string, unknown>;
}

export function check(pointer: string, fits: boolean): void {
  if (!fits) throw new MockProblem('invalid-request', pointer);
}

/** JSON Schema counts characters, not the halves of surrogate pairs. */
export function isText(value: unknown, minLength: number, maxLength: number): boolean {
  if (typeof value !== 'string') return false;
  const length = [...value].length;
  return length >= minLength && length <= maxLength;
}

export function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function isOneOf(value: unknown, choices: readonly string[]): boolean {
  return typeof value === 'string' && choices.includes(value);
}

function isKind(value: unknown): value is JobPostingKind {
  return isOneOf(value, jobPostingKinds);
}

export function isSet(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits) && new Set(value).size === value.length;
}
