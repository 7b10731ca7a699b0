import {
  findDiscrimination,
  wordingsAsOf,
  type Wording,
} from '../../../contract/discrimination/find.ts';
import { isOfAnotherLanguage } from '../../../contract/discrimination/language.ts';
import {
  fewestWords,
  hardest,
  longestSentence,
  longSentencesIn,
  longWordsIn,
  readabilityOf,
} from '../../../contract/readability.ts';
import { longTexts, type Advertisement } from '../../../contract/writing/advertisement.ts';

/** Words of more letters are told of: many readers lose their way in them. */
const longestWord = { da: 14, en: 12 } as const;
/** Fields that are looked through for wording. */
export const checkedFields = ['title', 'occupation', ...longTexts, 'contact'] as const;
export type CheckedField = (typeof checkedFields)[number];

/** Something about a text, and where it stands. */
export type Finding = { readonly start: number; readonly end: number; readonly words: string } & (
  | { readonly type: 'wording'; readonly wording: Wording }
  | { readonly type: 'sentence' | 'word'; readonly count: number }
);

export interface Checks {
  readonly findings: Readonly<Record<CheckedField, readonly Finding[]>>;
  /** LIX of everything that is written; undefined in other languages than Danish, or without words. */
  readonly lix: number | undefined;
  readonly verdict: 'easy' | 'standard' | 'hard';
  /** Too little is written for the measure to say much. */
  readonly few: boolean;
  /** The first text that is in a language in which nothing is looked for. */
  readonly unchecked: CheckedField | undefined;
}

/** What begins a line of a list. */
const listMark = /^\s*[-•*–]\s+/;
/** More than any field may hold. */
const mostRead = 20_000;

function findingsIn(text: string, { language }: Advertisement, plain: boolean): Finding[] {
  const wordings = findDiscrimination(text).map((wording): Finding => {
    const { start, end, words } = wording;
    return { type: 'wording', start, end, words, wording };
  });
  if (!plain) return wordings;
  const hard = (type: 'sentence' | 'word', parts: ReturnType<typeof longWordsIn>) =>
    parts.map(({ start, end, text: words, length: count }) => ({
      type,
      start,
      end,
      words: words.replace(listMark, ''),
      count,
    }));
  return [
    ...wordings,
    ...hard('sentence', longSentencesIn(text, longestSentence.standard)),
    ...hard('word', longWordsIn(text, longestWord[language])),
  ];
}

/** Looks an advertisement through: how hard it is to read, and what may keep people away. */
export function check(ad: Advertisement): Checks {
  const findings = Object.fromEntries(
    checkedFields.map((field) => {
      const plain = longTexts.some((each) => each === field);
      return [field, findingsIn(ad[field].slice(0, mostRead), ad, plain)];
    }),
  ) as unknown as Checks['findings'];
  const all = longTexts.map((field) => ad[field].slice(0, mostRead)).join('\n');
  // A line without a mark at its end is a sentence of a list.
  const read = all.replace(/([^\s.:?!…])[ \t]*\n/g, '$1.\n').replace(/(^|\n)\s*[-•*–]\s+/g, '$1');
  const { lix, words } = readabilityOf(read);
  const rounded = Math.round(lix);
  // Some texts may be in one language and some in another, and all together are easier to know than one alone.
  const unchecked =
    checkedFields.find((field) => isOfAnotherLanguage(ad[field].slice(0, mostRead))) ??
    (isOfAnotherLanguage(all) ? longTexts.find((field) => ad[field].trim() !== '') : undefined);
  return {
    findings,
    lix: ad.language === 'da' && !unchecked && words > 0 ? rounded : undefined,
    verdict: rounded <= hardest.easy ? 'easy' : rounded <= hardest.standard ? 'standard' : 'hard',
    few: words < fewestWords,
    unchecked,
  };
}

export { wordingsAsOf };
