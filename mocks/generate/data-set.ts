import { municipalityByCode } from '../../contract/municipalities.ts';
import type { JobPostingKind } from '../../contract/types.ts';
import { advertisementHtml } from './advertisement.ts';
import { conditions } from './conditions.ts';
import type { Employer, Occupation } from './employer.ts';
import { demobyBoernehuse } from './employers/demoby-boernehuse.ts';
import { eksempelhavnBageri } from './employers/eksempelhavn-bageri.ts';
import { fiktivgaardenPlejecenter } from './employers/fiktivgaarden-plejecenter.ts';
import { hypotetiskHave } from './employers/hypotetisk-have.ts';
import { moensterkroen } from './employers/moensterkroen.ts';
import { opdigtetByg } from './employers/opdigtet-byg.ts';
import { papirborgKontor } from './employers/papirborg-kontor.ts';
import { proevestrupTransport } from './employers/proevestrup-transport.ts';
import { sandkasseIndustri } from './employers/sandkasse-industri.ts';
import { taenkebyButikker } from './employers/taenkeby-butikker.ts';
import { places } from './places.ts';
import { skillsOf } from './skills.ts';
import { videoOf } from './videos.ts';
import { workplaces } from './workplaces.ts';

/**
 * The day all dates of the data set are counted from. Fixed, so that the same sources always make the same files; move it
 * and run `npm run generate` when the deadlines lie behind (docs/decisions/0011-dates-of-the-fictional-postings.md).
 */
const baseDate = '2026-11-20';
const total = 200;

export const employers: readonly Employer[] = [
  eksempelhavnBageri,
  fiktivgaardenPlejecenter,
  opdigtetByg,
  proevestrupTransport,
  demobyBoernehuse,
  moensterkroen,
  papirborgKontor,
  taenkebyButikker,
  sandkasseIndustri,
  hypotetiskHave,
];

/** One posting to be written. */
interface Vacancy {
  readonly employer: Employer;
  readonly occupation: Occupation;
  readonly kind: JobPostingKind;
  readonly title: string;
  readonly note?: 'moving' | 'abroad' | undefined;
}

/** Every posting the employers name, then the first of each occupation again, elsewhere, until there are 200. */
function vacancies(): readonly Vacancy[] {
  const named = employers.flatMap((employer) =>
    employer.occupations.map((occupation) =>
      occupation.postings.map(([kind, title, note]) => ({
        employer,
        occupation,
        kind,
        title,
        note,
      })),
    ),
  );
  const once = named.flat();
  const again = named.flatMap(([first]) => (first ? [{ ...first, note: undefined }] : []));
  return [...once, ...again].slice(0, total);
}

const terms: Readonly<Record<JobPostingKind, readonly string[]>> = {
  ordinary: ['FULL_TIME'],
  'part-time': ['PART_TIME'],
  'flex-job': ['PART_TIME', 'Fleksjob'],
  internship: ['INTERN'],
  'job-order': ['Jobordre'],
  apprenticeship: ['FULL_TIME', 'Lærling'],
  temp: ['TEMPORARY'],
};

/** Files of `mocks/data` by name: one an employer, and one of those who want not to be named. */
export function dataSet(): ReadonlyMap<string, string> {
  const byFile = new Map<string, object[]>();
  const counts = new Map<string, number>();
  for (const [index, vacancy] of vacancies().entries()) {
    const anonymous = index % 29 === 17;
    const file = anonymous ? 'anonymous' : vacancy.employer.key;
    const number = (counts.get(file) ?? 0) + 1;
    counts.set(file, number);
    const id = `${file}-${String(number).padStart(2, '0')}`;
    byFile.set(file, [...(byFile.get(file) ?? []), jobPosting(vacancy, index, id, anonymous)]);
  }
  // Half of the files are arrays, half graphs: both are what the import has to read.
  return new Map(
    [...byFile].map(([file, postings], index) => [
      `${file}.json`,
      `${JSON.stringify(index % 2 === 0 ? postings.map((one) => ({ '@context': 'https://schema.org', ...one })) : { '@context': 'https://schema.org', '@graph': postings }, null, 2)}\n`,
    ]),
  );
}

function jobPosting(vacancy: Vacancy, index: number, id: string, anonymous: boolean): object {
  const { employer, occupation, kind, title } = vacancy;
  const language = occupation.inLanguage ?? 'da';
  return {
    '@type': 'JobPosting',
    identifier: anonymous ? id : { '@type': 'PropertyValue', name: employer.name, value: id },
    title,
    description: advertisementHtml({
      occupation,
      kind,
      ...(!anonymous && { employer }),
      turn: index,
    }),
    ...dates(kind, index),
    employmentType: terms[kind],
    ...(occupation.workHours !== undefined && { workHours: occupation.workHours }),
    hiringOrganization: anonymous
      ? 'confidential'
      : {
          '@type': 'Organization',
          name: employer.name,
          identifier: employer.key,
          sameAs: `https://${employer.key}.example/`,
        },
    jobLocation: { ...location(vacancy, index), ...workplace(vacancy, index, anonymous) },
    relevantOccupation: { '@type': 'Occupation', name: occupation.name },
    url: `https://${anonymous ? 'opslag' : employer.key}.example/job/${id}`,
    // Not every source says it.
    ...((language === 'en' || index % 9 !== 4) && { inLanguage: language }),
    ...conditions({ occupation, kind, index }),
    // Half of the ads name skills, as not every source does.
    ...(index % 2 === 1 && { skills: skillsOf(occupation.name) }),
    // A film stands in every other ad of those who have one.
    ...(!anonymous && index % 2 === 0 && { subjectOf: videoOf(employer.key) }),
  };
}

/** Danish, as the employers speak; in two of three ads. */
function workplace({ employer, occupation }: Vacancy, index: number, anonymous: boolean): object {
  if (anonymous || occupation.inLanguage === 'en' || index % 3 === 2) return {};
  return { description: (workplaces[employer.key] ?? []).join('\n\n') };
}

/** Posted in the last two months; three sevenths have no deadline; apprenticeships begin in August. */
function dates(kind: JobPostingKind, index: number): object {
  const apprentice = kind === 'apprenticeship';
  const untilDeadline = apprentice ? 90 + ((index * 11) % 90) : 3 + ((index * 17) % 72);
  const start = apprentice ? '2027-08-02' : index % 3 === 0 ? '2027-01-04' : undefined;
  return {
    datePosted: dayFromBase(-1 - ((index * 7) % 58)),
    ...(![2, 4, 5].includes(index % 7) && { validThrough: dayFromBase(untilDeadline) }),
    ...(start !== undefined && { jobStartDate: start }),
  };
}

function dayFromBase(days: number): string {
  return new Date(Date.parse(baseDate) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A fifth is without coordinates, half of these without postal code; who moves about has no address. */
function location({ employer, note }: Vacancy, index: number): object {
  if (note === 'abroad') {
    return {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' },
    };
  }
  const name = employer.places[index % employer.places.length] ?? 'thisted';
  const [code, postalCode, town, latitude, longitude] = places[name];
  const addressRegion = `${municipalityByCode(code)?.name} Kommune`;
  const address = { '@type': 'PostalAddress', addressRegion, addressCountry: 'DK' };
  if (note === 'moving') return { '@type': 'Place', name: 'Skiftende arbejdssteder', address };
  if (index % 10 === 3) return { '@type': 'Place', address: { ...address, addressLocality: town } };
  const full = {
    ...address,
    streetAddress: `${employer.street} ${1 + ((index * 13) % 97)}`,
    postalCode,
    addressLocality: town,
  };
  if (index % 10 === 8) return { '@type': 'Place', address: full };
  // Up to half a kilometre aside: not all employers of a town stand in one point.
  const aside = (step: number) => (((index * step) % 11) - 5) / 1000;
  return {
    '@type': 'Place',
    address: full,
    geo: {
      '@type': 'GeoCoordinates',
      latitude: Math.round((latitude + aside(3)) * 1e5) / 1e5,
      longitude: Math.round((longitude + aside(5) * 1.7) * 1e5) / 1e5,
    },
  };
}
