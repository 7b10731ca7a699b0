import wordings from './wordings.json' with { type: 'json' };

/** What the law protects. */
export const grounds = [
  'age',
  'sex',
  'family',
  'ethnic-origin',
  'religion',
  'disability',
  'sexual-orientation',
  'political-view',
] as const;
export type Ground = (typeof grounds)[number];

/** Danish laws by their usual names. */
export type Law = keyof typeof wordings.laws;

/** A wording that may tell some people to stay away, and where it stands. */
export interface Wording {
  /** Names the suggestion of what to write instead. */
  readonly id: string;
  readonly ground: Ground;
  readonly law: Law;
  /** The law's paragraph on advertisements. */
  readonly paragraph: string;
  /** Its paragraphs with exceptions. */
  readonly exceptions: string;
  /** Place of the first character, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** As it was written. */
  readonly words: string;
}

/** The day that the list was made. */
export const wordingsAsOf: string = wordings.asOf;

/** More is not an advertisement. */
const longest = 50_000;
/** As many as a person may want to look at. */
const most = 50;

/** Whole words: 'ung' is not in 'ungdom', nor 'kvinde' in 'kvindekrisecenter'. */
const wholeWords = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

const known = wordings.wordings.map(({ patterns, ...wording }) => ({
  ...wording,
  patterns: patterns.map(wholeWords),
}));
const unless = wordings.unless.map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu'));
const sentenceEnd = /[.!?\n]/;

/** The sentence around a place. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from--;
  let until = end;
  while (until < text.length && !sentenceEnd.test(text[until] ?? '')) until++;
  return text.slice(from, until);
}

/**
 * Wordings of an advertisement that may be discriminating, in the order in which they stand. Rather too seldom than wrongly: a sentence
 * that says 'regardless of' or 'is no requirement' is left alone, and what overlaps is told once.
 */
export function findDiscrimination(text: string): Wording[] {
  const read = text.slice(0, longest);
  const found = known.flatMap(({ id, ground, law, patterns }) =>
    patterns.flatMap((pattern) =>
      [...read.matchAll(pattern)].map((match): Wording => {
        const { advertising, exceptions } = wordings.laws[law as Law];
        return {
          id,
          ground: ground as Ground,
          law: law as Law,
          paragraph: advertising,
          exceptions,
          start: match.index,
          end: match.index + match[0].length,
          words: match[0],
        };
      }),
    ),
  );
  const inOrder = found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Wording[] = [];
  for (const wording of inOrder) {
    if (kept.length === most) break;
    if (wording.start < (kept.at(-1)?.end ?? 0)) continue;
    const sentence = sentenceAround(read, wording.start, wording.end);
    if (!unless.some((pattern) => pattern.test(sentence))) kept.push(wording);
  }
  return kept;
}
