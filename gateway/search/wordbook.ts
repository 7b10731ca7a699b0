import type pg from 'pg';
import type { SearchTerms } from './search-terms.ts';
import type { Stemmer } from './stemmer.ts';

/** Where words are looked up: what postings hold, stems, and the lists of terms. */
export interface Wordbook {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly stemmer: Pick<Stemmer, 'stems'>;
  readonly terms: Pick<SearchTerms, 'listed' | 'nearest'>;
}
