import type { JobPostingSummary, Reason } from '../../../contract/types.ts';
import {
  daysUntil,
  directionOf,
  type Formats,
  type TextKey,
  type TextParameters,
} from '../../core/facade.ts';

/** What turns facts into words: an element's texts and its language's formats. */
export interface Wording {
  readonly t: (key: TextKey<'job-search'>, parameters?: TextParameters) => string;
  readonly formats: Formats;
  /** A name of somebody else's that stands by itself; texts isolate those in them. */
  readonly name: (name: string) => string;
  /** The words of a key with its terms drawn as words that explain themselves; where nobody draws them, `t`. */
  readonly marked?: (key: TextKey<'job-search'>, parameters?: TextParameters) => unknown;
}

/** The wording of a language. Where it runs from right to left, names keep their own direction (Unicode's isolates). */
export const wordingIn = (language: string, words: Omit<Wording, 'name'>): Wording => ({
  ...words,
  name: directionOf(language) === 'rtl' ? (name) => `\u2068${name}\u2069` : String,
});

/** The employer's name, or that there is none to tell. */
export function employerOf({ hiringOrganization }: JobPostingSummary, { t }: Wording): string {
  const { name, anonymous } = hiringOrganization;
  return anonymous ? t('anonymous') : name?.trim() || t('employerUnknown');
}

/** At most two letters to stand for the employer; empty for an anonymous one. */
export function initialsOf({
  hiringOrganization,
}: Pick<JobPostingSummary, 'hiringOrganization'>): string {
  const words = (hiringOrganization.name ?? '').replace(/\(.*/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return hiringOrganization.anonymous
    ? ''
    : words
        .slice(0, 2)
        .map((word) => [...word][0]?.toUpperCase())
        .join('');
}

/** Where the work is, without the distance; with its street, when that is given. */
export function placeOf(
  { jobLocation }: Pick<JobPostingSummary, 'jobLocation'>,
  { t }: Wording,
  street = '',
): string {
  const { addressLocality, postalCode, municipality, country, abroad, notStatic } = jobLocation;
  const locality = [postalCode, addressLocality].filter(Boolean).join(' ');
  const town = [street, locality].filter(Boolean).join(', ');
  const there = abroad && [town, country].filter(Boolean).join(', ');
  if (there) return there;
  if (abroad) return t('placeAbroad');
  if (notStatic) return t('placeNotStatic');
  if (town) return town;
  return municipality
    ? t('placeMunicipality', { municipality: municipalityName(municipality, { t }) })
    : t('placeUnknown');
}

/** The municipality as it calls itself: two of them have names of their own making. */
export function municipalityName(
  { code, name }: { readonly code: string; readonly name: string },
  { t }: Pick<Wording, 't'>,
): string {
  return t('municipalityName', { municipality: name, context: code });
}

/** True when the point on the map is only the municipality's main town. */
export const isApproximate = ({ jobLocation }: JobPostingSummary): boolean =>
  jobLocation.located === 'municipality';

/** Where the work is and how far that is from the place searched for. */
export function placeWithDistance(
  posting: JobPostingSummary,
  wording: Wording,
  street?: string,
): string {
  const place = placeOf(posting, wording, street);
  const { distanceKm } = posting;
  if (distanceKm === undefined || posting.jobLocation.notStatic) return wording.name(place);
  const km = wording.formats.number(distanceKm, { maximumFractionDigits: distanceKm < 2 ? 1 : 0 });
  return wording.t(isApproximate(posting) ? 'placeAbout' : 'placeDistance', { place, km });
}

/** The last day to apply in words. */
export interface Deadline {
  readonly text: string;
  /** Fewer than seven days are left. */
  readonly soon: boolean;
}

/** The deadline as it stands on `today` (`YYYY-MM-DD`); undefined when the posting names none. */
export function deadlineOf(
  { validThrough }: JobPostingSummary,
  { t, formats }: Wording,
  today?: string,
): Deadline | undefined {
  if (!validThrough) return undefined;
  const count = daysUntil(validThrough, today);
  const date = formats.date(validThrough, 'medium');
  const soon = count >= 0 && count < 7;
  if (!soon) return { soon, text: t(count < 0 ? 'deadlinePassed' : 'deadline', { date }) };
  return {
    soon,
    text: count
      ? t('deadlineSoon', { lastDay: new Date(validThrough), count })
      : t('deadlineToday'),
  };
}

function reasonText(
  reason: Reason,
  { jobLocation }: JobPostingSummary,
  { t, formats }: Wording,
): string {
  switch (reason.type) {
    case 'kind':
      return t('reasonKind', { context: reason.kind });
    case 'near':
      return t('reasonNear', {
        place: reason.place,
        km: formats.number(reason.radiusKm),
        ...(reason.approximate && { context: 'approximate' }),
      });
    case 'municipality':
      return t('reasonMunicipality', {
        municipality: municipalityName(
          { code: jobLocation.municipality?.code ?? '', name: reason.municipality },
          { t },
        ),
      });
    case 'words':
      return t('reasonWords', {
        words: formats.list(reason.words.map((words) => t('quoted', { words }))),
      });
  }
}

/** Why the posting is shown, in one sentence; empty without reasons. */
export function reasonSentence(posting: JobPostingSummary, wording: Wording): string {
  const parts = posting.reasons.map((reason) => reasonText(reason, posting, wording));
  return parts.length ? wording.t('reasons', { reasons: wording.formats.list(parts) }) : '';
}

/** Language of the advertisement's own words: what the source says, else Danish. */
export function languageOf({ inLanguage }: JobPostingSummary): string {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(inLanguage ?? '') ? (inLanguage ?? 'da') : 'da';
}
