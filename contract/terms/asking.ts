import { fold } from '../fold.ts';

/**
 * Words that say that work is looked for, and not which: 'chauffør job', 'ledige stillinger', 'وظيفة سائق', and the small words
 * between: 'work as a driver', 'работа на складе'. They ask for nothing; the small ones of Danish no search looks at anyway.
 */
const asking: ReadonlySet<string> = new Set(
  [
    ...['job', 'jobs', 'jobbet', 'stilling', 'stillinger', 'ledig', 'ledige', 'arbejde', 'søger'],
    ...['søges', 'vacancy', 'vacancies', 'work', 'wanted'],
    ...['وظيفة', 'وظائف', 'عمل', 'العمل', 'شغل'],
    ...['работа', 'работу', 'работы', 'вакансия', 'вакансии'],
    ...['a', 'an', 'as', 'at', 'for', 'in', 'the', 'في', 'من', 'в', 'на', 'с'],
  ].map(fold),
);

/** Whether a word says that work is looked for, and not which. */
export const asksForWork = (word: string): boolean => asking.has(fold(word));
