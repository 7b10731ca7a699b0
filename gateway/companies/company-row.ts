import type { Company, CompanySummary, Located, Skill, Video } from '../../contract/types.ts';
import { skillsSoughtSql } from '../skills/skills.ts';
import { postingsOfCompanySql } from './open-postings.ts';

/** What is kept as JSON: everything that the import alone decides. */
export type CompanyCard = Pick<
  CompanySummary,
  'id' | 'name' | 'summary' | 'trade' | 'unsolicited'
> & {
  location: Omit<CompanySummary['location'], 'latitude' | 'longitude' | 'located'>;
};

/** What only the company's own page shows. */
export type CompanyMore = Pick<Company, 'description' | 'inLanguage' | 'employees' | 'url'> & {
  /** Whether it is external shows when it is read. */
  video?: Omit<Video, 'external'>;
};

/** A company as the database gives it back. */
export interface CompanyRow {
  readonly id: string;
  readonly card: CompanyCard;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly located: Located;
  readonly skills: Skill[];
  readonly offers_meetings: boolean;
  readonly postings: number;
  readonly distance?: number | null;
}

/** The company has a time at which it can be met, and that can still be booked. */
const offersMeetingsSql = (time: string): string => `exists (
  select from slot where slot.company = company.id and slot.book_by > ${time} and not slot.closed)`;

/** Columns of a {@link CompanyRow} from `company`, without the distance. @param today placeholder of the day in Denmark */
export const companyColumns = (time: string, today: string): string =>
  `company.id, company.card, company.latitude, company.longitude, company.located,
   ${skillsSoughtSql} as skills, ${offersMeetingsSql(time)} as offers_meetings,
   ${postingsOfCompanySql('company.id', today)} as postings`;

/** A company as lists show it. */
export function companySummaryOf(row: CompanyRow): CompanySummary {
  const { card, latitude, longitude, located, distance } = row;
  const point = latitude === null || longitude === null ? {} : { latitude, longitude };
  return {
    ...card,
    location: { ...card.location, ...point, located },
    skillsSought: row.skills,
    offersMeetings: row.offers_meetings,
    postings: row.postings,
    ...(distance !== undefined &&
      distance !== null && { distanceKm: Math.round(distance * 10) / 10 }),
  };
}

/** A company as its own page shows it. @param isOwn whether an address lies with the municipality */
export function companyOf(
  row: CompanyRow & { readonly more: CompanyMore },
  isOwn: (address: string) => boolean,
): Company {
  const { video, ...more } = row.more;
  return {
    ...companySummaryOf(row),
    ...more,
    ...(video && { video: { ...video, external: !isOwn(video.contentUrl) } }),
  };
}
