/** Digits as 0 to 9, whatever keyboard they were typed on (Arabic and Persian have their own). */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
