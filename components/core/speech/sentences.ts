/** A stretch of a text, from its first character to behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Short forms that stand before something: their full stop ends no sentence. Those that may end one are left out. */
const shortForms: Readonly<Record<string, string>> = {
  da: 'adm afd ang bl bl.a ca d dir dr dvs eks ekskl evt f.eks feks fr fx hhv hr iht inkl jf kl maks mht min ml nr pga st stk tlf vedr',
  en: 'approx dr e.g i.e incl mr mrs ms no prof st tel vs',
  ru: 'г д им наб напр просп стр т.е т.к тел ул',
};
const known = new Map<string, ReadonlySet<string>>();
const shortFormsOf = (language: string): ReadonlySet<string> => {
  let forms = known.get(language);
  if (!forms) known.set(language, (forms = new Set((shortForms[language] ?? '').split(' '))));
  return forms;
};

const segmenters = new Map<string, Intl.Segmenter>();
function segment(text: string, language: string): Stretch[] {
  // Browsers without it hear paragraph by paragraph.
  if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenters.set(
      language,
      (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })),
    );
  }
  return [...segmenter.segment(text)].map(({ index, segment: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whether the sentence goes on behind these words: they end in a short form, or in somebody's initial. */
function goesOn(words: string, language: string): boolean {
  const [, last] = /(?:^|[\s(«»“"'])([\p{L}.]+)\.\s*$/u.exec(words) ?? [];
  if (last === undefined) return false;
  return /^\p{Lu}$/u.test(last) || shortFormsOf(language).has(last.toLowerCase());
}

/** The sentences of a running text, without the space around them. */
export function sentencesOf(text: string, language: string): Stretch[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { end } of segment(text, language)) {
    const words = text.slice(start, end);
    if (end < text.length && goesOn(words, primary)) continue;
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    start = end;
    if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) {
      sentences.push({ start: from, end: to });
    }
  }
  return sentences;
}

/**
 * A long sentence in parts that are said one after the other, cut behind a mark or a word: Chromium's remote voices fall
 * silent after 15 seconds.
 *
 * @param longest Letters in a part, at most, wherever there is a space to cut at.
 */
export function partsOf(text: string, longest: number): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const piece = text.slice(start, start + longest);
    const cuts = [...piece.matchAll(/[,;:،؛–]\s+|\s+/g)];
    const marks = cuts.filter(({ index, 0: cut }) => cut.trim() && index > longest / 3);
    const cut = marks.at(-1) ?? cuts.at(-1);
    const end = cut ? start + cut.index + cut[0].length : start + longest;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}
