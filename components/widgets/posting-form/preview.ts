import type { JobPostingSummary } from '../../../contract/types.ts';
import type { Advertisement } from '../../../contract/writing/advertisement.ts';

const fixed = <Key extends string>(key: Key, text: string) =>
  (text.trim() ? { [key]: text.trim() } : {}) as Partial<Record<Key, string>>;

/**
 * The advertisement as a job card shows it.
 *
 * @param title What stands there before there is a title.
 */
export function previewOf(ad: Advertisement, title: string, today: string): JobPostingSummary {
  const { moving, remote, kind, language } = ad;
  const hasPlace = ad.town.trim() !== '' || ad.postalCode.trim() !== '';
  return {
    id: 'preview',
    title: ad.title.trim() || title,
    summary: '',
    kind,
    hiringOrganization: { name: ad.employer.trim() || null, anonymous: false },
    jobLocation: {
      ...fixed('postalCode', ad.postalCode),
      ...fixed('addressLocality', ad.town),
      ...(moving && { notStatic: true }),
      located: hasPlace ? 'town' : 'unknown',
    },
    ...fixed('workHours', ad.workHours),
    ...fixed('occupation', ad.occupation),
    ...fixed('validThrough', ad.deadline),
    ...(remote && { remote }),
    datePosted: today,
    inLanguage: language,
    reasons: [],
  };
}
