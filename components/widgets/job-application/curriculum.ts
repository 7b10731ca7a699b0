import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import type { CurriculumVitae, CurriculumVitaeEntry } from '../../../contract/types.ts';

/** The fields of a CV, each sent only by a switch of its own. */
export const curriculumFields = [
  'about',
  'experience',
  'education',
  'skills',
  'languages',
  'drivingLicences',
] as const;
export type CurriculumField = (typeof curriculumFields)[number];

/** As the person typed it: lines of text, one thing a line. */
export type TypedCurriculum = Readonly<Record<CurriculumField, string>>;
export const noCurriculum: TypedCurriculum = {
  about: '',
  experience: '',
  education: '',
  skills: '',
  languages: '',
  drivingLicences: '',
};

/** How many lines the contract takes, and how long each may be. */
const limits = {
  experience: [30, 200],
  education: [20, 200],
  skills: [50, 120],
  languages: [20, 120],
  drivingLicences: [20, 20],
} as const;
export const longestAbout = 2000;

/** A job or an education in one line: what, where, and the years where there are any, as `Kok, Café Ro, 2019-2022`. */
function readEntry(line: string): CurriculumVitaeEntry {
  const years = /[\s,(]*\b((?:19|20)\d\d)\b(?:\s*[-–—]\s*((?:19|20)\d\d)?)?\)?\.?$/.exec(line);
  const rest = years && years.index > 0 ? line.slice(0, years.index) : line;
  const [title = '', ...places] = rest.split(/[,،]/).map((part) => part.trim());
  const place = places.filter(Boolean).join(', ');
  const open = years && /[-–—]/.test(years[0]);
  return {
    title: (title || rest.trim()).slice(0, 200),
    ...(place && { place: place.slice(0, 200) }),
    ...(rest !== line &&
      years && { from: years[1] as string, ...(!open && { to: years[1] as string }) }),
    ...(rest !== line && years?.[2] && { to: years[2] }),
  };
}

const linesOf = (text: string, field: keyof typeof limits): string[] => {
  const [most, longest] = limits[field];
  const separator = field === 'experience' || field === 'education' ? /\n/ : /[\n,،;]/;
  return text
    .split(separator)
    .map((line) => line.trim().slice(0, longest * 2))
    .filter(Boolean)
    .slice(0, most)
    .map((line) =>
      field === 'experience' || field === 'education' ? line : line.slice(0, longest),
    );
};

/** A field as it would be sent, personal numbers covered; `undefined`: there is nothing in it. */
export function readField<Field extends CurriculumField>(
  typed: TypedCurriculum,
  field: Field,
): CurriculumVitae[Field] | undefined {
  const text = maskPersonalNumbers(typed[field]).trim();
  if (!text) return undefined;
  let value: unknown;
  if (field === 'about') value = text.slice(0, longestAbout);
  else {
    const lines = linesOf(text, field);
    if (lines.length === 0) return undefined;
    value = field === 'experience' || field === 'education' ? lines.map(readEntry) : lines;
  }
  return value as CurriculumVitae[Field];
}

/** What is sent of it: the fields that were ticked and have something in them. */
export function readCurriculum(
  typed: TypedCurriculum,
  ticked: readonly CurriculumField[],
): CurriculumVitae | undefined {
  const fields = curriculumFields
    .filter((field) => ticked.includes(field))
    .map((field) => [field, readField(typed, field)] as const)
    .filter(([, value]) => value !== undefined);
  return fields.length > 0 ? (Object.fromEntries(fields) as CurriculumVitae) : undefined;
}

/** The lines of a field as they are shown, exactly what is sent. */
export function linesToShow(value: CurriculumVitae[CurriculumField]): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.map((item) => {
    if (typeof item === 'string') return item;
    const { title, place, from, to } = item;
    const years = from === to ? from : from && `${from}–${to ?? ''}`;
    return [title, place, years].filter(Boolean).join(', ');
  });
}
