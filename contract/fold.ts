/**
 * One spelling for all that a Danish keyboard, a foreign one or an old sign may write: lower case, `æ`/`ä` as `ae`,
 * `ø`/`ö` as `oe`, `å` as `aa`, other accents dropped, white space as single blanks. For comparing, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåœß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  œ: 'oe',
  ß: 'ss',
};
