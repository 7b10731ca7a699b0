import type { JobPostingKind, WorkingHours } from '../types.ts';
import type { Advertisement } from './advertisement.ts';
import headings from './headings.json' with { type: 'json' };
import { educationRequirements, escaped } from './schema-org.ts';

/** schema.org's and its guides' own words where there are any. */
const employmentTypes: Readonly<Record<JobPostingKind | WorkingHours, string>> = {
  ordinary: 'OTHER',
  'part-time': 'PART_TIME',
  'flex-job': 'flex-job',
  internship: 'INTERN',
  'job-order': 'job order',
  apprenticeship: 'apprenticeship',
  temp: 'TEMPORARY',
  'full-time': 'FULL_TIME',
  evening: 'evening',
  night: 'night',
  weekend: 'weekend',
};

const listed = /^\s*[-•*–]\s+/;

/** Paragraphs and lists, as they were typed. */
export function textAsHtml(text: string): string {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((block) => runs(block.split('\n').filter((line) => line.trim() !== '')));
  return blocks
    .map(({ list, lines }) =>
      list
        ? `<ul>${lines.map((line) => `<li>${escaped(line.replace(listed, '').trim())}</li>`).join('')}</ul>`
        : `<p>${lines.map((line) => escaped(line.trim())).join('<br>')}</p>`,
    )
    .join('');
}

/** Lines of a list together, and lines that are none. */
function runs(lines: readonly string[]): { list: boolean; lines: string[] }[] {
  const found: { list: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const list = listed.test(line);
    const last = found.at(-1);
    if (last?.list === list) last.lines.push(line);
    else found.push({ list, lines: [line] });
  }
  return found;
}

/** All that is said of the job, each part under its heading. */
function descriptionOf(ad: Advertisement): string {
  const words = headings[ad.language];
  return (['tasks', 'must', 'needNot', 'apply', 'contact'] as const)
    .filter((name) => ad[name].trim() !== '')
    .map((name) => `<h3>${words[name]}</h3>${textAsHtml(ad[name])}`)
    .join('');
}

const property = (name: string, value: unknown) => ({ '@type': 'PropertyValue', name, value });

function locationOf({ moving, street, postalCode, town }: Advertisement) {
  const address = {
    ...(street.trim() && { streetAddress: street.trim() }),
    ...(postalCode.trim() && { postalCode: postalCode.trim() }),
    ...(town.trim() && { addressLocality: town.trim() }),
  };
  const isSomewhere = Object.keys(address).length > 0;
  if (!moving && !isSomewhere) return undefined;
  return {
    '@type': 'Place',
    ...(moving && { name: 'Intet fast arbejdssted' }),
    ...(isSomewhere && {
      address: { '@type': 'PostalAddress', ...address, addressCountry: 'DK' },
    }),
  };
}

/** What schema.org has no property for, by the names that our reading knows; and what it would else have to guess. */
function additionalOf({ languages, accommodations, kind, hours }: Advertisement) {
  return [
    ...(languages.length > 0 ? [property('languagesRequired', languages)] : []),
    ...(accommodations.length > 0 ? [property('accommodations', accommodations)] : []),
    property('kind', kind),
    ...(hours.length > 0 ? [property('hours', hours)] : []),
  ];
}

/**
 * The advertisement as schema.org `JobPosting`, which `contract/reading` reads back to the same fields.
 *
 * @param today The day it is posted, `YYYY-MM-DD`.
 */
export function jobPostingOf(ad: Advertisement, today: string): Record<string, unknown> {
  const location = locationOf(ad);
  const fields: Record<string, unknown> = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    identifier: property(ad.employer.trim(), ad.id),
    title: ad.title.trim(),
    hiringOrganization: { '@type': 'Organization', name: ad.employer.trim() },
    relevantOccupation: ad.occupation.trim() && {
      '@type': 'Occupation',
      name: ad.occupation.trim(),
    },
    employmentType: [...new Set([ad.kind, ...ad.hours].map((each) => employmentTypes[each]))],
    workHours: ad.workHours.trim(),
    inLanguage: ad.language,
    description: descriptionOf(ad),
    employerOverview: textAsHtml(ad.workplace),
    jobLocation: location,
    // Beside schema.org's own word the one that tells how much.
    jobLocationType: ad.remote && ['TELECOMMUTE', ad.remote],
    datePosted: today,
    jobStartDate: ad.start,
    validThrough: ad.deadline,
    educationRequirements: ad.education && educationRequirements(ad.education),
    directApply: false,
    url: ad.link.trim(),
    additionalProperty: additionalOf(ad),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );
}

/** The file's text. */
export const jobPostingFile = (ad: Advertisement, today: string): string =>
  `${JSON.stringify(jobPostingOf(ad, today), undefined, 2)}\n`;
