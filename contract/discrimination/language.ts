/** Languages in which wordings are known (`wordings.json`). */
export const checkedLanguages = ['da', 'en'] as const;

/** Words that nearly every second sentence of Danish or English has, and other languages of Europe seldom. */
const common = new Set(
  'og er at til på med af skal vil det du vi som ikke har kan the and to of you is are with will our we for'.split(
    ' ',
  ),
);
/** Fewer may be a list of things. */
const fewest = 20;

/**
 * Whether a text is plainly in none of the languages in which wordings are looked for: by its letters, else by its commonest words. Rather
 * too seldom than wrongly.
 */
export function isOfAnotherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 10 && latin * 2 < letters) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => common.has(word)).length;
  return words.length >= fewest && known * 33 < words.length;
}
