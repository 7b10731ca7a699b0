import {
  educationLevels,
  accommodations,
  type Accommodation,
  type EducationLevel,
  type JobPosting,
} from '../types.ts';
import { says } from './sentences.ts';
import { first, isObject, languageTag, line, own, type JsonObject } from './values.ts';

const several = (value: unknown): unknown[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, 20);

/** What schema.org's `credentialCategory` and plain Danish and English say, the highest first: 'bachelor' is in 'professionsbachelor'. */
const levels: readonly (readonly [EducationLevel, RegExp])[] = [
  ['long', /postgraduate|lang videregående|kandidat(?!er)|(?<!\p{L})(master|cand\.|ph\.?d)/iu],
  ['medium', /bachelor|mellemlang/iu],
  ['short', /associate degree|kort videregående|erhvervsakademi|akademiuddannelse/iu],
  [
    'vocational',
    /professional certificate|vocational|erhvervsuddannelse|svendebrev|faglært(?<!ufaglært)/iu,
  ],
  ['none', /no requirements?|ingen krav|high school|folkeskole|grundskole|gymnasi|ufaglært/iu],
];

/**
 * schema.org `educationRequirements`: text or `EducationalOccupationalCredential`. Of several the lowest counts, for any of
 * them will do. Where experience may stand in for it (`experienceInPlaceOfEducation`), nothing is asked.
 */
export function educationOf(object: JsonObject): EducationLevel | undefined {
  if (own(object, 'experienceInPlaceOfEducation') === true) return undefined;
  const found = several(own(object, 'educationRequirements')).flatMap(
    (one) =>
      levelOf(isObject(one) ? (own(one, 'credentialCategory') ?? own(one, 'name')) : one) ?? [],
  );
  return educationLevels.find((level) => found.includes(level));
}

function levelOf(value: unknown): EducationLevel | undefined {
  const text = line(value, 500);
  if (text === undefined) return undefined;
  const named = educationLevels.find((level) => level === text);
  return named ?? levels.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Languages asked for, as primary subtags: tags or the languages' Danish or English names. */
export function languagesOf(value: unknown): string[] | undefined {
  const found = several(value)
    .flatMap((one) => line(one, 200)?.split(/[,;]\s*/) ?? [])
    .flatMap((one) => languageTag(one)?.split('-')[0]?.toLowerCase() ?? []);
  const different = [...new Set(found)].filter((tag) => /^[a-z]{2,3}$/.test(tag)).sort();
  return different.length > 0 ? different : undefined;
}

/** The languages that a posting asks for: those it names, else the one it is written in, else Danish. */
export function languagesAskedFor({
  languagesRequired,
  inLanguage,
}: Pick<JobPosting, 'languagesRequired' | 'inLanguage'>): readonly string[] {
  return languagesRequired ?? [inLanguage?.split('-')[0]?.toLowerCase() ?? 'da'];
}

const sentences: Readonly<Record<Accommodation, RegExp>> = {
  physical:
    /(?<!\p{L})(skånehensyn|skånejob|(uden|ingen) tunge løft|kørestolsvenlig\p{L}*|adgang for kørestol\p{L}*|no heavy lifting|wheelchair accessible)(?!\p{L})/iu,
  language:
    /(?<!\p{L})(ved at lære dansk|danskundervisning|sprogpraktik|dansk er ikke et krav|behøver ikke (at )?(tale|kunne) (flydende )?dansk|learning danish|no danish required)(?!\p{L})/iu,
};

/** What the workplace says that it can allow for: named outright, else in plain sentences of title and text. */
export function accommodationsOf(named: unknown, text: string): Accommodation[] | undefined {
  const said = several(named).flatMap((one) => line(one, 200)?.split(/[,;]\s*/) ?? []);
  const found = accommodations.filter((one) => said.includes(one) || says(text, sentences[one]));
  return found.length > 0 ? found : undefined;
}

/**
 * What schema.org has no property for stands in `additionalProperty`, a list of `PropertyValue`: `languagesRequired`,
 * `accommodations`, and `kind` and `hours` in the contract's own words. @returns the value of the one of that name.
 */
export function additional(object: JsonObject, name: string): unknown {
  const found = several(own(object, 'additionalProperty')).find(
    (one) => isObject(one) && [own(one, 'name'), own(one, 'propertyID')].map(first).includes(name),
  );
  return isObject(found) ? own(found, 'value') : undefined;
}

/** The choices of the contract's that are named outright, in its order; nothing where none is. */
export function namedOutright<Choice extends string>(
  object: JsonObject,
  name: string,
  choices: readonly Choice[],
): Choice[] | undefined {
  const named = several(additional(object, name)).map((one) => line(one, 80));
  const found = choices.filter((choice) => named.includes(choice));
  return found.length > 0 ? found : undefined;
}
