import type { WorkingHours } from '../types.ts';

/** What a source says about when one works. */
export interface HoursWords {
  /** schema.org `employmentType`; Jobnet's `WorkHours` and `EmploymentType`. */
  readonly terms: readonly string[];
  readonly workHours?: string | undefined;
  readonly title: string;
}

const fullTimeFrom = 37;

/** Words alone: 'naturvejleder' is no night, 'aftensmad' no evening. */
const patterns: readonly (readonly [WorkingHours, RegExp])[] = [
  ['full-time', /(?<!\p{L})(full[-_ ]?time|fuld(e )?tid|fuldtids\p{L}+)(?!\p{L})/iu],
  [
    'part-time',
    /(?<!\p{L})(part[-_ ]?time|deltid|deltids\p{L}+|nedsat tid|formiddage|eftermiddage)(?!\p{L})/iu,
  ],
  [
    'evening',
    /(?<!\p{L})(aften(er|en|erne)?|aften(vagt|hold|arbejde)\p{L}*|toholds(skift|hold)|skiftehold|evenings?)(?!\p{L})/iu,
  ],
  [
    'night',
    /(?<!\p{L})(nat|natten|nætter|nat(te)?(vagt|hold|arbejde|receptionist|portier)\p{L}*|treholds(skift|hold)|nights?)(?!\p{L})/iu,
  ],
  ['weekend', /(?<!\p{L})(weekend\p{L}*|(lør|søn)dag(e|en|ene)?|(satur|sun)days?)(?!\p{L})/iu],
];

/** When one works, in the contract's order; nothing where the source says nothing. */
export function hoursOf({ terms, workHours = '', title }: HoursWords): WorkingHours[] | undefined {
  const said = [...terms, workHours, title].map((text) => text.slice(0, 300));
  // The title speaks of this very job.
  const counted = weekly(title) ?? weekly(workHours);
  const found = patterns
    .filter(([hours, pattern]) => {
      if (counted && hours === 'full-time' && counted.most >= fullTimeFrom) return true;
      if (counted && hours === 'part-time' && counted.least < fullTimeFrom) return true;
      return said.some((text) => pattern.test(text));
    })
    .map(([hours]) => hours);
  return found.length > 0 ? found : undefined;
}

/** Hours a week, as '37 timer', '15-20 timer om ugen', '34 - 36 timer ugentligt'. */
function weekly(text: string): { least: number; most: number } | undefined {
  const found =
    /(?<!\d)(\d{1,2})(?:[.,]\d+)?(?:\s*(?:-|–|til|to)\s*(\d{1,2})(?:[.,]\d+)?)?\s*(?:timer|hours)/iu.exec(
      text.slice(0, 300),
    );
  if (!found) return undefined;
  const least = Number(found[1]);
  const most = Number(found[2] ?? found[1]);
  // Fewer are hours of a day.
  return least >= 5 || most >= 13 ? { least, most } : undefined;
}
