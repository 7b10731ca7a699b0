import { writeJson } from '../../../contract/json.ts';
import type { EducationLevel, JobPosting, WorkingHours } from '../../../contract/types.ts';
import { htmlPolicy } from './html-policy.ts';
import { plainText } from './plain-text.ts';

/** Marks our scripts in a page's head: the posting's id, and how many widgets show it. */
const idAttribute = 'data-ju-job-posting';
const countAttribute = 'data-ju-shown';

type Data = Readonly<Record<string, unknown>>;

/** Kinds as schema.org, and who reads it, calls them. */
const employmentTypes: Readonly<Record<JobPosting['kind'], string>> = {
  ordinary: 'FULL_TIME',
  'part-time': 'PART_TIME',
  'flex-job': 'PART_TIME',
  internship: 'INTERN',
  'job-order': 'OTHER',
  apprenticeship: 'OTHER',
  temp: 'TEMPORARY',
};
const typesOfHours: Readonly<Partial<Record<WorkingHours, string>>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
};

/** As those who read such data know them. */
const credentials: Readonly<Record<EducationLevel, string>> = {
  none: 'no requirements',
  vocational: 'professional certificate',
  short: 'associate degree',
  medium: 'bachelor degree',
  long: 'postgraduate degree',
};

const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Paragraphs and nothing else: whoever shows it elsewhere gets no markup of a stranger from us. */
const paragraphs = (html: string) =>
  plainText(html)
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

/** A posting as schema.org `JobPosting` (https://schema.org/JobPosting). */
export function jobPostingData(posting: JobPosting, url: string | undefined): Data {
  const { hiringOrganization: employer, kind, hours = [], remote } = posting;
  const types = new Set([
    ...(kind === 'ordinary' && hours.length ? [] : [employmentTypes[kind]]),
    ...hours.flatMap((one) => typesOfHours[one] ?? []),
  ]);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: 'Jobunivers', value: posting.id },
    ...(url && { url }),
    title: posting.title,
    description: paragraphs(`${posting.description}\n${posting.workplace ?? ''}`),
    datePosted: posting.datePosted,
    ...(posting.validThrough && { validThrough: posting.validThrough }),
    ...(posting.jobStartDate && { jobStartDate: posting.jobStartDate }),
    employmentType: types.size ? [...types] : ['FULL_TIME'],
    hiringOrganization:
      employer.anonymous || !employer.name
        ? 'confidential'
        : { '@type': 'Organization', name: employer.name },
    ...place(posting),
    ...(remote === 'wholly' && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'DK' },
    }),
    ...(posting.workHours && { workHours: posting.workHours }),
    ...(posting.occupation && { relevantOccupation: posting.occupation }),
    ...(posting.inLanguage && { inLanguage: posting.inLanguage }),
    ...(posting.educationRequired && {
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: credentials[posting.educationRequired],
      },
    }),
    ...(posting.skills?.length && {
      skills: posting.skills.map(({ uri, labels }) => ({
        '@type': 'DefinedTerm',
        '@id': uri,
        name: labels.da ?? labels.en ?? Object.values(labels)[0],
      })),
    }),
    ...(posting.directApply !== undefined && { directApply: posting.directApply }),
  };
}

function place({ jobLocation }: JobPosting): Data {
  const { streetAddress, postalCode, addressLocality, municipality, country, abroad, notStatic } =
    jobLocation;
  if (notStatic) return {};
  const { latitude, longitude, located } = jobLocation;
  return {
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(streetAddress && { streetAddress }),
        ...(postalCode && { postalCode }),
        ...(addressLocality && { addressLocality }),
        ...(municipality && { addressRegion: municipality.name }),
        ...(abroad ? country && { addressCountry: country } : { addressCountry: 'DK' }),
      },
      // A point that only stands for the whole municipality is no place to send anybody to.
      ...(latitude !== undefined &&
        longitude !== undefined &&
        located !== 'municipality' && {
          geo: { '@type': 'GeoCoordinates', latitude, longitude },
        }),
    },
  };
}

/** Data as text that ends no script and no line, wherever it is copied to. */
export const safeJson = (data: Data): string =>
  writeJson(data).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Puts a posting into the page's head, once however many widgets show it. Answers with what takes it away again: the last one
 * does. The script is data, which is never run; yet browsers hold its text against Trusted Types, so it comes by our policy.
 *
 * @throws where the page does not allow that.
 */
export function putPosting(posting: JobPosting, here: string | undefined): () => void {
  const found = [
    ...document.head.querySelectorAll<HTMLScriptElement>(`script[${idAttribute}]`),
  ].find((each) => each.getAttribute(idAttribute) === posting.id);
  const script = found ?? document.createElement('script');
  if (!found) {
    script.type = 'application/ld+json';
    script.setAttribute(idAttribute, posting.id);
    const words = safeJson(jobPostingData(posting, here));
    script.textContent = htmlPolicy()?.createScript(words) ?? words;
    document.head.append(script);
  }
  count(script, 1);
  let isThere = true;
  return () => {
    if (isThere && count(script, -1) === 0) script.remove();
    isThere = false;
  };
}

function count(script: HTMLScriptElement, change: 1 | -1): number {
  const shown = Number(script.getAttribute(countAttribute) ?? 0) + change;
  script.setAttribute(countAttribute, String(shown));
  return shown;
}
