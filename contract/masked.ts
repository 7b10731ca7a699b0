import { maskPersonalNumbers, maskPersonalNumbersIn } from './personal-numbers.ts';
import type { JobSearch, Profile } from './types.ts';

/** A profile as it is kept. Telephone and e-mail are no words, and a number may look like any other. */
export function maskedProfile({ reminders, ...profile }: Profile): Profile {
  return { ...maskPersonalNumbersIn(profile), ...(reminders && { reminders }) };
}

/** A search as it is kept. Only the words are a person's own. */
export function maskedSearch({ query, ...search }: JobSearch): JobSearch {
  return { ...search, ...(query !== undefined && { query: maskPersonalNumbers(query) }) };
}
