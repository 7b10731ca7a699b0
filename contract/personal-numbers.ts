/**
 * A Danish personal number (CPR): day, month and year in two digits each, then four more; written together or with a space,
 * hyphen, dot or slash in between. Replacement numbers add 60 to the day. The parts before and after must not be digits, so
 * that longer numbers (an account, a phone with country code) stay untouched.
 */
const personalNumber =
  /(?<![0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[ .\-/]?(?:0[1-9]|1[0-2])[ .\-/]?[0-9]{2}[ .\-/]{0,3}[0-9]{4}(?![0-9])/g;

/** The same text, sign for sign, with the digits of Arabic and Persian as ours, and all spaces and dashes alike. */
const alike = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** What stands in the place of a personal number. */
export const mask = '••••••-••••';

/** Whether the text holds something that looks like a personal number. */
export function hasPersonalNumber(text: string): boolean {
  return alike(text).search(personalNumber) >= 0;
}

/** The text with everything that looks like a personal number made unreadable. Nobody here ever needs one. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let end = 0;
  for (const { index, 0: found } of alike(text).matchAll(personalNumber)) {
    masked += text.slice(end, index) + mask;
    end = index + found.length;
  }
  return masked + text.slice(end);
}

/** A skill's address is one of a public list. Some have ten digits in a row; masked, they would name no skill. */
const skillAddress = /^http:\/\/data\.europa\.eu\/esco\/[a-z-]+\/[\w./-]+$/;

/** The same for every text within a value of JSON; keys and the addresses of skills stay. */
export function maskPersonalNumbersIn<Value>(value: Value): Value {
  if (typeof value === 'string') {
    return (skillAddress.test(value) ? value : maskPersonalNumbers(value)) as Value;
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown) => maskPersonalNumbersIn(one)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, maskPersonalNumbersIn(inner)]),
  ) as Value;
}
