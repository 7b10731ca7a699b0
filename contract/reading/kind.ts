import type { JobPostingKind } from '../types.ts';

/** What a source says about the kind of a posting, most telling first. */
export interface KindWords {
  /** schema.org `employmentType`; Jobnet's `JobAnnouncementType` and `EmploymentType`. */
  readonly terms: readonly string[];
  /** Full or part time, where the source says it apart. */
  readonly workHours?: string | undefined;
  readonly title: string;
}

/**
 * Patterns of one kind, in the order in which they win: what needs a right (flex job) or an agreement (apprenticeship)
 * before what only tells the hours. Titles need more care than terms: 'Praktikvejleder', 'Lærer til elever' and 'Intern revisor' are
 * ordinary.
 */
const kinds: readonly (readonly [kind: JobPostingKind, term: RegExp, title: RegExp])[] = [
  ['flex-job', /fleks-?job|flex-?job/i, /fleks-?job|flex[- ]?job/i],
  [
    'apprenticeship',
    /apprentice|lærling|lære(plads|sted)|(?<!\p{L})elev/iu,
    /apprentice(ship)?s?(?!\p{L})|lærling(e|er|eplads|epladser)?(?!\p{L})|lærepladse?r?(?!\p{L})|elev(plads|pladser|stilling|stillinger)(?!\p{L})|(?<!skole)elev(?!\p{L})/iu,
  ],
  [
    'internship',
    /\bintern(ship)?\b|praktik/i,
    /(?<!\p{L})internships?(?!\p{L})|praktik(ant|anter|plads|pladser|forløb|stilling)?(?!\p{L})/iu,
  ],
  ['job-order', /job[-_ ]?(ordre|order)/i, /job-?ordrer?(?!\p{L})/iu],
  [
    'temp',
    /temporary|vikar|tidsbegrænset|midlertidig|per_?diem|\btemp\b/i,
    /vikar(er|iat|iater|job|stilling)?(?!\p{L})|(?<!\p{L})temp(orary)?(?!\p{L})/iu,
  ],
  ['part-time', /part[-_ ]?time|deltid/i, /deltid(s\p{L}+)?(?!\p{L})|part[- ]time/iu],
];

/** One kind for every posting; `ordinary` where nothing says otherwise. */
export function kindOf({ terms, workHours = '', title }: KindWords): JobPostingKind {
  const said = [...terms, workHours].map((term) => term.slice(0, 200));
  const byTerm = kinds.find(([, pattern]) => said.some((term) => pattern.test(term)));
  // The title tells the kind itself (flex job, apprentice) where the terms only tell the hours.
  const byTitle = kinds.find(([, , pattern]) => pattern.test(title));
  const found = [byTerm, byTitle].filter((kind) => kind !== undefined);
  return kinds.find((kind) => found.includes(kind))?.[0] ?? 'ordinary';
}
