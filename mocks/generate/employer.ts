import type { JobPostingKind } from '../../contract/types.ts';
import type { PlaceName } from './places.ts';

/** One occupation with sentences of its own. Texts are plain; the layout makes HTML of them. */
export interface Occupation {
  /** schema.org `relevantOccupation`. */
  readonly name: string;
  readonly inLanguage?: 'da' | 'en';
  /** One posting each. `moving`: no fixed workplace. `abroad`: outside Denmark. */
  readonly postings: readonly (readonly [
    kind: JobPostingKind,
    title: string,
    note?: 'moving' | 'abroad',
  ])[];
  readonly openings: readonly string[];
  readonly tasks: readonly string[];
  readonly person: readonly string[];
  readonly offer: readonly string[];
  readonly workHours?: string;
}

/** A plainly fictional employer. */
export interface Employer {
  readonly name: string;
  /** Name of the file and of the `.example` domain. */
  readonly key: string;
  readonly street: string;
  readonly places: readonly PlaceName[];
  readonly about: readonly string[];
  readonly occupations: readonly Occupation[];
}
