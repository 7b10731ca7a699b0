import { loadLazily } from '../../core/facade.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { latinDigits } from '../../elements/latin-digits.ts';
import type * as AllCountries from './read-telephone.ts';
import type { TelephoneFault } from './read-telephone.ts';

/** Who knows the numbers of all countries, once somebody has typed one that is not plainly Danish. */
let countries: typeof AllCountries | undefined;

const plain = (typed: string): string => latinDigits(typed).replace(/[\s.\-–()/]/g, '');
const danish = /^(?:\+45|0045)?([2-9]\d{7})$/;

/** Fetches what is needed for this number, while the person types on. */
export function prepareTelephone(typed: string): void {
  const digits = plain(typed);
  if (countries || digits.length < 3 || /^\d{0,8}$/.test(digits) || danish.test(digits)) return;
  loadLazily('read-telephone').then(
    (module) => (countries = module),
    // Without it, a whole international number is taken at its word.
    () => {},
  );
}

/** Reads a telephone number: Danish ones at once, all others by their country's rules where those have come. */
export function readTelephone(
  typed: string,
): { readonly telephone: string; readonly fault?: never } | { readonly fault: TelephoneFault } {
  const digits = plain(typed);
  const own = danish.exec(digits)?.[1];
  if (own) return { telephone: `+45${own}` };
  return countries ? countries.readTelephone(typed) : roughly(typed, digits);
}

function roughly(typed: string, digits: string): ReturnType<typeof readTelephone> {
  if (digits === '') return { fault: 'empty' };
  if (/\p{L}/u.test(typed)) return { fault: 'letters' };
  const international = /^(?:\+|00)([1-9]\d{6,14})$/.exec(digits)?.[1];
  if (international) return { telephone: `+${international}` };
  if (hasPersonalNumber(latinDigits(typed))) return { fault: 'personal-number' };
  if (/^\d{8}$/.test(digits)) return { telephone: `+45${digits}` };
  return { fault: digits.length < 8 ? 'short' : 'long' };
}

/** As it is written for people. */
export function writeTelephone(telephone: string): string {
  const own = /^\+45(\d{8})$/.exec(telephone)?.[1];
  if (own) return own.replace(/(..)(?=.)/g, '$1 ');
  return countries?.writeTelephone(telephone) ?? telephone;
}
