import { lay } from '../../components/core/localisation/texts.ts';
import { easyLanguages } from '../../components/core/localisation/easy-languages.ts';
import { flatten, type Locales } from './locales.ts';
import {
  fewestWords,
  hardest,
  longSentences,
  longestSentence,
  readabilityOf,
  runningText,
  wordsOf,
} from './readability.ts';

/** LIX was made for Swedish and is in use for Danish; other languages have longer or shorter words. */
const measured = 'da';

export type Mode = 'standard' | 'easy';

/** How hard a namespace is. Those of too few words are measured together, as one. */
export interface Hardness {
  readonly namespaces: readonly string[];
  readonly words: number;
  readonly lix: number;
}

/** What a reader of Danish sees: the standard texts, or the easy-read ones over them. */
function seen(standard: Locales, easy: Locales, mode: Mode): Map<string, string> {
  const texts = [...(standard.get(measured) ?? [])].map(([namespace, below]) => {
    const above = mode === 'easy' ? easy.get(measured)?.get(namespace) : undefined;
    return [namespace, runningText(flatten(above ? lay(above, below) : below).values())] as const;
  });
  return new Map(texts);
}

/** LIX of each Danish namespace with words enough, and of the others together. */
export function hardnessOf(standard: Locales, easy: Locales, mode: Mode): Hardness[] {
  const texts = [...seen(standard, easy, mode)];
  const isShort = ([, text]: readonly [string, string]) => wordsOf(text).length < fewestWords;
  const groups = [
    ...texts.filter((each) => !isShort(each)).map((each) => [each]),
    texts.filter(isShort),
  ];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const { lix, words } = readabilityOf(group.map(([, text]) => text).join(' '));
      return { namespaces: group.map(([namespace]) => namespace), words, lix };
    });
}

/** Namespaces that are too hard to read in Danish, and sentences that are too long in any language. */
export function findingsInHardness(standard: Locales, easy: Locales): string[] {
  const findings: string[] = [];
  for (const mode of ['standard', 'easy'] as const) {
    const ending = mode === 'easy' ? '.easy.json' : '.json';
    for (const { namespaces, words, lix } of hardnessOf(standard, easy, mode)) {
      if (words < fewestWords || lix <= hardest[mode]) continue;
      const files = namespaces.map((each) => `${measured}/${each}${ending}`).join(', ');
      findings.push(
        `${files}: LIX is ${lix.toFixed(1)}, over ${hardest[mode]}. Shorten sentences and words.`,
      );
    }
    for (const [language, name, key, text] of read(standard, easy, mode)) {
      for (const sentence of longSentences(text, mode)) {
        findings.push(
          `${language}/${name}${ending}: '${key}' has a sentence of ${wordsOf(sentence).length} words, ` +
            `over ${longestSentence[mode]}. ${advice[mode]}: "${sentence}"`,
        );
      }
    }
  }
  return findings;
}

const advice = { standard: 'Split it', easy: 'Say it in shorter ones' };

/** Every text a reader of the mode meets: language, namespace, key, text. */
function* read(standard: Locales, easy: Locales, mode: Mode) {
  for (const [language, namespaces] of standard) {
    if (mode === 'easy' && !easyLanguages.includes(language)) continue;
    for (const [namespace, below] of namespaces) {
      const above = mode === 'easy' ? (easy.get(language)?.get(namespace) ?? {}) : {};
      for (const [key, text] of flatten(lay(above, below))) {
        yield [language, namespace, key, text] as const;
      }
    }
  }
}
