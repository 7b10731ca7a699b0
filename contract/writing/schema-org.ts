import type { EducationLevel } from '../types.ts';

/** schema.org `credentialCategory` for each level, as those who read such data know it. */
const credentialCategories: Readonly<Record<EducationLevel, string>> = {
  none: 'no requirements',
  vocational: 'professional certificate',
  short: 'associate degree',
  medium: 'bachelor degree',
  long: 'postgraduate degree',
};

/** schema.org `educationRequirements`. */
export const educationRequirements = (level: EducationLevel) => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory: credentialCategories[level],
});

/** Plain text inside HTML. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
