import { eligibilityFor } from '../../../contract/matching/eligibility.ts';
import type { Company, JobPosting, Profile } from '../../../contract/types.ts';
import { todayInDenmark } from '../../core/facade.ts';
import type { Addressee } from './state.ts';

/** Rules that there are words for. */
const rules = ['flex-job', 'internship'] as const;

/** Whom one writes to, from what the contract says of a posting or a company. */
export function addresseeOf(subject: JobPosting | Company, profile: Profile = {}): Addressee {
  if (!('title' in subject)) return { company: subject.name };
  const { title, kind, hiringOrganization, validThrough, inLanguage } = subject;
  const by = eligibilityFor(kind, profile, todayInDenmark());
  const ask = by.type === 'ask' && rules.find((rule) => rule === by.rule);
  return {
    title,
    ...(hiringOrganization.name && { company: hiringOrganization.name }),
    ...(validThrough && { lastDay: validThrough }),
    ...(inLanguage && { inLanguage }),
    ...(ask && { ask }),
  };
}

/** Why nothing can be sent to them from here; `undefined`: it can. */
export function closedBy(subject: JobPosting | Company): 'over' | 'elsewhere' | undefined {
  if (!('title' in subject)) return subject.unsolicited ? undefined : 'elsewhere';
  if (subject.validThrough && subject.validThrough < todayInDenmark()) return 'over';
  return subject.directApply ? undefined : 'elsewhere';
}
