import { languages } from '../types.ts';
import { readTerm, type Term, type TermList } from './term-list.ts';

/** A run of typed words that the lists know, or a single one that they do not. */
export interface Reading {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** What else it may be called; `undefined` where no list knows it. */
  readonly also?: readonly Term[];
}

/** What stays of a word whatever its form, in each of its spellings; none for words that tell nothing, as 'og'. */
export type KeysOf = (word: string) => readonly string[];

interface Group {
  readonly terms: readonly Term[];
  readonly finds: readonly string[];
}

const mostCombined = 4;

/** Lists of terms, ready to be looked up. */
export class Terms {
  readonly #keysOf: KeysOf;
  readonly #groups = new Map<string, Group[]>();
  /** Ids of groups by the keys of a term's words. */
  readonly #ids = new Map<string, Set<string>>();
  #longest = 1;

  constructor(lists: readonly TermList[], keysOf: KeysOf) {
    this.#keysOf = keysOf;
    for (const { groups } of lists) {
      for (const group of groups) {
        const terms = languages.flatMap((language) => (group[language] ?? []).map(readTerm));
        this.#groups.set(group.id, [
          ...(this.#groups.get(group.id) ?? []),
          { terms, finds: group.finds ?? [] },
        ]);
        for (const term of terms) {
          for (const key of this.#phrases(term)) {
            this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(group.id));
          }
        }
      }
    }
  }

  /** Finds the terms in what was typed, the longest first. @param keys of the typed words, in their order */
  read(keys: readonly string[]): readonly Reading[] {
    const readings: Reading[] = [];
    for (let from = 0; from < keys.length;) {
      let to = Math.min(keys.length, from + this.#longest);
      while (to > from + 1 && !this.#ids.has(keys.slice(from, to).join(' '))) to--;
      const phrase = keys.slice(from, to).join(' ');
      const ids = this.#ids.get(phrase);
      readings.push(ids ? { from, to, also: this.#alsoCalled(phrase, ids) } : { from, to });
      from = to;
    }
    return readings;
  }

  /** Every other term of the groups, and of those that they find. */
  #alsoCalled(phrase: string, ids: ReadonlySet<string>): readonly Term[] {
    const groups = [...ids].flatMap((id) => this.#groups.get(id) ?? []);
    const found = groups.flatMap(({ finds }) => finds.flatMap((id) => this.#groups.get(id) ?? []));
    const others = new Map<string, Term>();
    for (const term of [...groups, ...found].flatMap(({ terms }) => terms)) {
      const [key] = this.#phrases(term);
      if (key === undefined || (key === phrase && !term.compound)) continue;
      const known = others.get(key);
      others.set(key, { ...term, compound: term.compound || known?.compound === true });
    }
    return [...others.values()];
  }

  /** The term in each spelling of its words. */
  #phrases({ words }: Term): readonly string[] {
    const spelt = words.map((word) => this.#keysOf(word)).filter(({ length }) => length > 0);
    if (spelt.length === 0) return [];
    this.#longest = Math.max(this.#longest, Math.min(mostCombined, spelt.length));
    const spellings = Math.max(...spelt.map(({ length }) => length));
    const phrases = Array.from({ length: spellings }, (_, index) =>
      spelt.map((keys) => keys[Math.min(index, keys.length - 1)]).join(' '),
    );
    return [...new Set(phrases)];
  }
}
