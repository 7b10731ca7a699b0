import type { ContractClient } from '../../../contract/client.ts';
import { searchSkills } from '../../../contract/operations/job-postings.ts';
import type { Place, Skill } from '../../../contract/types.ts';
import { loadLazily } from '../../core/facade.ts';
import { latinDigits } from '../../elements/latin-digits.ts';
import { readEmail } from '../contact/read-email.ts';
import type * as readTelephone from '../contact/read-telephone.ts';
import { longest } from './answers.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { meantPlace, placeQuery } from './places.ts';
import type { Fault } from './state.ts';
import type { Control } from './views.ts';

declare global {
  interface JuLazyModules {
    /** Knows the numbers of all countries: fetched when somebody types one that is not plainly Danish. */
    'read-telephone': typeof readTelephone;
  }
}

/** What was typed as the contract takes it, or what is to be mended. */
export type Checked =
  | { readonly text: string; readonly value: string; readonly fault?: never }
  | { readonly fault: Fault };

/** Months are at most fifty years of them. */
const mostMonths = 600;

/** Looks at what was typed, kindly: what can be understood is. */
export async function check(
  control: Control,
  text: string,
  contract: ContractClient | undefined,
  signal: AbortSignal,
): Promise<Checked> {
  switch (control) {
    case 'place':
      return checkPlace(text, contract, signal);
    case 'number':
      return checkMonths(text);
    case 'telephone':
      return checkTelephone(text);
    default: {
      const read = readEmail(text);
      return read.fault
        ? { fault: { about: 'email', code: read.fault } }
        : { text: read.email, value: read.email };
    }
  }
}

function checkMonths(text: string): Checked {
  const months = latinDigits(text);
  if (!/^\d{1,4}$/.test(months)) return { fault: { about: 'months', code: 'digits' } };
  return Number(months) > mostMonths
    ? { fault: { about: 'months', code: 'many' } }
    : { text: String(Number(months)), value: String(Number(months)) };
}

/** Eight digits with or without spaces and +45 are Danish; everything else is left to who knows all countries. */
async function checkTelephone(typed: string): Promise<Checked> {
  const digits = latinDigits(typed).replace(/[\s.\-–()]/g, '');
  const danish = /^(?:\+45|0045)?([2-9]\d{7})$/.exec(digits)?.[1];
  if (danish) return { text: danish.replace(/(..)(?=.)/g, '$1 '), value: `+45${danish}` };
  try {
    const { readTelephone, writeTelephone } = await loadLazily('read-telephone');
    const read = readTelephone(typed);
    return read.fault
      ? { fault: { about: 'telephone', code: read.fault } }
      : { text: writeTelephone(read.telephone), value: read.telephone };
  } catch {
    // It could not be fetched. A whole international number is taken at its word.
    return /^\+[1-9]\d{6,14}$/.test(digits)
      ? { text: digits, value: digits }
      : { fault: { about: 'telephone', code: 'short' } };
  }
}

/** A place has to be known to the gateway. When nobody answers, the person's word is taken. */
async function checkPlace(
  text: string,
  contract: ContractClient | undefined,
  signal: AbortSignal,
): Promise<Checked> {
  const refused = (code: 'unknown' | 'several' | 'personal-number'): Checked => ({
    fault: { about: 'place', code },
  });
  if (hasPersonalNumber(text)) return refused('personal-number');
  const query = placeQuery(text);
  if (!query) return refused('unknown');
  const answer = await contract?.searchPlaces({ query }, { signal });
  if (!answer?.data) return { text, value: text.slice(0, longest.near) };
  const place = meantPlace(text, answer.data);
  if (place) return { text: place.label, value: place.name };
  return refused(answer.data.length > 0 ? 'several' : 'unknown');
}

/** Places that begin as typed; none when the gateway does not answer, for a suggestion is only help. */
export async function suggestPlaces(
  contract: ContractClient | undefined,
  typed: string,
  signal?: AbortSignal,
): Promise<Place[]> {
  const query = placeQuery(typed.slice(0, longest.near));
  if (!query || !contract) return [];
  const answer = await contract.searchPlaces({ query }, signal && { signal });
  return answer.data ?? [];
}

/** Skills whose names begin as typed; none when the gateway does not answer. */
export async function suggestSkills(
  contract: ContractClient | undefined,
  typed: string,
  signal?: AbortSignal,
): Promise<Skill[]> {
  const query = typed.trim().slice(0, 80);
  if (!query || hasPersonalNumber(query) || !contract) return [];
  const answer = await searchSkills(contract, { query }, signal && { signal });
  return answer.data?.items ?? [];
}
