const arabicLetter = /^[\u0621-\u064a\u0671-\u06d3]+$/;
const cyrillic = /^[\u0400-\u04ff]+$/;

/** 'و' and 'ال' are written onto the word: 'السائق', 'والسائق', 'للسائق'. */
const arabicBeginnings = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const arabicEndings = ['ات', 'ون', 'ين', 'ان', 'يه', 'ه', 'ي'];
const russianEndings =
  /(ыми|ими|ами|ями|ого|его|ому|ему|ов|ев|еи|ам|ям|ах|ях|ом|ем|ои|ым|им|ую|юю|ая|яя|ое|ее|ые|ие|ы|и|а|я|ь|у|ю|е|о)$/;

/**
 * What stays of an Arabic or Russian word whatever its form, so that 'السائقين' and 'سائقة' are one word with 'سائق', and
 * 'водителя' with 'водитель'. Light on purpose: nothing within the word is touched.
 *
 * @param folded by `fold.ts`: lower case, without marks (tashkeel, the hamza of 'أ' and 'ؤ', the breve of 'й').
 * @returns `undefined` for words of other scripts.
 */
export function stemOfScript(folded: string): string | undefined {
  const bare = folded.replace(/\u0640/g, '');
  if (arabicLetter.test(bare)) return arabicStem(bare);
  return cyrillic.test(bare) ? russianStem(bare) : undefined;
}

function arabicStem(word: string): string {
  // Alef and ya have several shapes; ta marbuta sounds as ha where the word ends.
  const letters = word
    .replace(/[\u0671]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك');
  const beginning = arabicBeginnings.find(
    (one) => letters.startsWith(one) && letters.length - one.length >= 3,
  );
  const begun = letters.slice(beginning?.length ?? 0);
  const ending = arabicEndings.find((one) => begun.endsWith(one) && begun.length - one.length >= 3);
  return ending === undefined ? begun : begun.slice(0, -ending.length);
}

function russianStem(word: string): string {
  if (word.length < 5) return word;
  const stem = word.replace(russianEndings, '');
  return stem.length >= 3 ? stem : word;
}
