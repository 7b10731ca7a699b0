import type pg from 'pg';
import { stemOfScript } from '../../contract/terms/script-stems.ts';
import { unfold } from './fold.ts';

/** What search needs to know of a folded word. */
export interface Stem {
  readonly stem: string;
  /** 'og', 'på', 'er': so common that it tells nothing. */
  readonly stop: boolean;
}

const remembered = 200_000;

/**
 * Stems of folded Danish words, by PostgreSQL's own Danish stemmer, asked once for each word and remembered.
 *
 * The stemmer alone parts læreplads ('læreplad') from lærepladser ('læreplads'). So a stem is stemmed again, and the few
 * endings that it leaves apart are treated by {@link shorten} and {@link pair}.
 */
export class Stemmer {
  readonly #database: Pick<pg.Pool, 'query'>;
  readonly #known = new Map<string, Stem>();

  constructor(database: Pick<pg.Pool, 'query'>) {
    this.#database = database;
  }

  /** Stems of all these folded words. */
  async stems(words: Iterable<string>): Promise<ReadonlyMap<string, Stem>> {
    const asked = new Set(words);
    const unknown = [...asked].filter((word) => !this.#known.has(word));
    const answer = new Map<string, Stem>();
    if (unknown.length > 0) {
      if (this.#known.size + unknown.length > remembered) this.#known.clear();
      for (const [word, stem] of await this.#ask(unknown)) this.#known.set(word, stem);
    }
    const forgotten: string[] = [];
    for (const word of asked) {
      const stem = this.#known.get(word);
      if (stem) answer.set(word, stem);
      else forgotten.push(word);
    }
    if (forgotten.length > 0) {
      for (const [word, stem] of await this.#ask(forgotten)) answer.set(word, stem);
    }
    return answer;
  }

  async #ask(words: string[]): Promise<[string, Stem][]> {
    const { rows } = await this.#database.query<{
      word: string;
      once: string[] | null;
      twice: string[] | null;
      stop: boolean;
    }>({
      name: 'stems',
      text: `select word, once, ts_lexize('danish_stem', once[1]) as twice,
          cardinality(once) = 0 or cardinality(ts_lexize('danish_stem', spelt)) = 0 as stop
        from unnest($1::text[], $2::text[], $3::text[]) as asked (word, short, spelt),
          lateral (select ts_lexize('danish_stem', short) as once) as stemmed`,
      values: [words, words.map(shorten), words.map(unfold)],
    });
    return rows.map(({ word, once, twice, stop }) => [
      word,
      { stem: stemOfScript(word) ?? pair(twice?.[0] ?? once?.[0] ?? word), stop },
    ]);
  }
}

/** Before the stemmer: endings from Latin that Danish drops in other forms, as kursus and kurser, museum and museer. */
export function shorten(word: string): string {
  return word.replace(/sus$/, 's').replace(/([ei])um$/, '$1');
}

const changedVowels: readonly (readonly [RegExp, string])[] = [
  [/maend$/, 'mand'],
  [/boern$/, 'barn'],
];

/** After the stemmer: kollega and kolleger, lager and lagre, mand and mænd. */
export function pair(stem: string): string {
  for (const [changed, base] of changedVowels) {
    if (changed.test(stem)) return stem.replace(changed, base);
  }
  if (/[^aeiou]a$/.test(stem) && stem.length >= 6) return stem.slice(0, -1);
  if (/[^aeiouyr]r$/.test(stem) && stem.length >= 4) return stem.slice(0, -1);
  return stem;
}
