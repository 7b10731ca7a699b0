import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import { latinDigits } from '../../elements/latin-digits.ts';

/** What keeps a telephone number from being one, so that the words can say what to do. */
export type TelephoneFault = 'empty' | 'letters' | 'short' | 'long' | 'country' | 'personal-number';

/**
 * Reads a telephone number as people type it: Danish without a country code, all others with `+` or `00`; spaces, dots and
 * digits of any keyboard are fine. What could be a number is taken: nobody is told that their own telephone does not exist.
 */
export function readTelephone(
  typed: string,
): { readonly telephone: string; readonly fault?: never } | { readonly fault: TelephoneFault } {
  const text = latinDigits(typed).trim();
  if (text === '') return { fault: 'empty' };
  if (/\p{L}/u.test(text)) return { fault: 'letters' };
  if (!/^(\+|00)/.test(text) && hasPersonalNumber(text)) return { fault: 'personal-number' };
  switch (validatePhoneNumberLength(text, 'DK')) {
    case 'TOO_SHORT':
    case 'NOT_A_NUMBER':
      return { fault: 'short' };
    case 'INVALID_COUNTRY':
      return { fault: 'country' };
    case 'TOO_LONG':
    case 'INVALID_LENGTH':
      return { fault: 'long' };
  }
  const telephone = parsePhoneNumberFromString(text, 'DK')?.number ?? '';
  return /^\+[1-9][0-9]{4,14}$/.test(telephone) ? { telephone } : { fault: 'short' };
}

/** As it is written for people: Danish in pairs, others with their country's code. */
export function writeTelephone(telephone: string): string {
  const number = parsePhoneNumberFromString(telephone);
  if (!number) return telephone;
  return number.country === 'DK' || number.countryCallingCode === '45'
    ? number.nationalNumber.replace(/(..)(?=.)/g, '$1 ')
    : number.formatInternational();
}
