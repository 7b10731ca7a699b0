/**
 * A Danish personal number (CPR): day, month and year in two digits each, then four more; written together or with a space,
 * hyphen, dot or slash in between. Replacement numbers add 60 to the day. The parts before and after must not be digits, so
 * that longer numbers (an account, a phone with country code) stay untouched.
 */
const personalNumber =
  /(?<![0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[ .\-–/]?(?:0[1-9]|1[0-2])[ .\-–/]?[0-9]{2}[ .\-–/]{0,3}[0-9]{4}(?![0-9])/g;

/** What stands in the place of a personal number. */
export const mask = '••••••-••••';

/** Whether the text holds something that looks like a personal number. */
export function hasPersonalNumber(text: string): boolean {
  return text.search(personalNumber) >= 0;
}

/** The text with everything that looks like a personal number made unreadable. Nobody here ever needs one. */
export function maskPersonalNumbers(text: string): string {
  return text.replace(personalNumber, mask);
}
