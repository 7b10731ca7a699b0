import type { JobPostingSummary } from '../../contract/types.ts';
import type { Words } from './texts.ts';

/** No ad makes a page heavy: texts of somebody else's end after so many characters, between two words where they can. */
export function cut(text: string, longest = 300): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  return `${start.replace(/\s+\S*$/, '') || start}…`;
}

/** The municipality as it calls itself. */
export const municipalityName = (
  { code, name }: { readonly code: string; readonly name: string },
  { t }: Words,
): string => t('job-search:municipalityName', { municipality: name, context: code });

/** The employer's name, or that there is none to tell. */
export function employerOf({ hiringOrganization }: JobPostingSummary, { t }: Words): string {
  const { name, anonymous } = hiringOrganization;
  return anonymous ? t('job-search:anonymous') : name?.trim() || t('job-search:employerUnknown');
}

/** Where the work is. */
export function placeOf({ jobLocation }: JobPostingSummary, words: Words): string {
  const { addressLocality, postalCode, municipality, country, abroad, notStatic } = jobLocation;
  const { t } = words;
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  const there = abroad && [town, country].filter(Boolean).join(', ');
  if (there) return there;
  if (abroad) return t('job-search:placeAbroad');
  if (notStatic) return t('job-search:placeNotStatic');
  if (town) return town;
  return municipality
    ? t('job-search:placeMunicipality', { municipality: municipalityName(municipality, words) })
    : t('job-search:placeUnknown');
}

/** Language of the advertisement's own words: what the source says, else Danish. */
export const languageOf = ({ inLanguage }: JobPostingSummary): string =>
  /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(inLanguage ?? '') ? (inLanguage ?? 'da') : 'da';
