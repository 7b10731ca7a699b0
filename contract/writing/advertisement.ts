import type { Accommodation, EducationLevel, JobPostingKind, WorkingHours } from '../types.ts';

/** What an employer writes of a job. Texts are as typed: empty is nothing said. */
export interface Advertisement {
  /** Knows the advertisement again when it is sent once more: made once, letters and digits. */
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly occupation: string;
  readonly kind: JobPostingKind;
  readonly hours: readonly WorkingHours[];
  /** In words, as '30 timer om ugen'. */
  readonly workHours: string;
  /** What one does; a line that begins with `-` is one of a list, here and below. */
  readonly tasks: string;
  /** What one must be able to. */
  readonly must: string;
  /** What one need not be able to. */
  readonly needNot: string;
  /** How it is to work there. */
  readonly workplace: string;
  /** No fixed workplace: then the address says where one begins, if anything. */
  readonly moving: boolean;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly remote: '' | 'partly' | 'wholly';
  /** Days as `2026-12-01`. */
  readonly start: string;
  readonly deadline: string;
  /** Primary subtags of the languages that are needed. */
  readonly languages: readonly string[];
  readonly education: '' | EducationLevel;
  readonly accommodations: readonly Accommodation[];
  /** How one applies. */
  readonly apply: string;
  /** Whom one can ask. */
  readonly contact: string;
  /** Where one applies on the web. */
  readonly link: string;
  /** The language that it is written in. */
  readonly language: 'da' | 'en';
}

/** Nothing is written yet. */
export const emptyAdvertisement: Advertisement = {
  id: '',
  title: '',
  employer: '',
  occupation: '',
  kind: 'ordinary',
  hours: [],
  workHours: '',
  tasks: '',
  must: '',
  needNot: '',
  workplace: '',
  moving: false,
  street: '',
  postalCode: '',
  town: '',
  remote: '',
  start: '',
  deadline: '',
  languages: [],
  education: '',
  accommodations: [],
  apply: '',
  contact: '',
  link: '',
  language: 'da',
};

/** The texts that are read as a whole. */
export const longTexts = ['tasks', 'must', 'needNot', 'workplace', 'apply'] as const;
export type LongText = (typeof longTexts)[number];

/** As many characters of a text as may be sent. */
export const longestText = 8000;
export const longestLine = { title: 120, employer: 120, occupation: 120, workHours: 120 } as const;
