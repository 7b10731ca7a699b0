import { fold } from '../fold.ts';

/** What is left of a skill's name from one of its words on, folded. */
export interface Beginning {
  readonly rest: string;
  /** From the name's first word on. */
  readonly whole: boolean;
}

/**
 * All that a name is found by: what was typed begins one of these. In Arabic a word is found with and without the article,
 * which stands before it as part of the word ('السمك' by 'سمك').
 */
export function beginningsOf(name: string): Beginning[] {
  const words = name.normalize('NFC').trim().split(/\s+/u);
  return words.flatMap((word, from) => {
    const rest = fold(words.slice(from).join(' '));
    const bare = /^ال\p{L}{2}/u.test(word) ? [rest.slice(2)] : [];
    return [rest, ...bare].map((one) => ({ rest: one, whole: from === 0 }));
  });
}
