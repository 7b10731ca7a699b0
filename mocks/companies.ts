import type { CompanyEntry, CompanyFile } from '../contract/companies/company-file.ts';
import { slotsOf, type FutureSlot } from '../contract/companies/slots.ts';
import { tradeWords } from '../contract/companies/trade-words.ts';
import { distanceKm } from '../contract/distance.ts';
import { fold } from '../contract/fold.ts';
import { municipalityByCode } from '../contract/municipalities.ts';
import type { Company, CompanyPage, CompanySummary } from '../contract/types.ts';
import file from './companies.json' with { type: 'json' };
import type { LocatedPlace } from './places.ts';
import type { MockPosting } from './postings.ts';
import { openCursor, sealCursor } from './search.ts';
import { skills } from './skills.ts';

const entries = (file as unknown as CompanyFile).companies;

/** What a search of companies asks for, checked. */
export interface CompanyRequest {
  readonly query: string;
  readonly skills: readonly string[];
  readonly unsolicited: boolean;
  readonly municipality: string | undefined;
  readonly near: LocatedPlace | undefined;
  readonly radiusKm: number;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** What companies are looked at with. */
export interface CompanyShelf {
  readonly postings: readonly MockPosting[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** As `Date` counts. */
  readonly now: number;
  /** By company. */
  readonly slots: ReadonlyMap<string, readonly FutureSlot[]>;
}

/** Whether a company says times at which it can be met. */
export const offersMeetings = (id: string): boolean =>
  entries.some((entry) => entry.id === id && entry.slots !== undefined);

/** Times at which companies can be met, seen from a moment; by company. */
export function slotsFrom(now: number): ReadonlyMap<string, readonly FutureSlot[]> {
  return new Map(entries.map((entry) => [entry.id, slotsOf(entry, now).slots]));
}

/** One company as its own page shows it. */
export function companyById(id: string, shelf: CompanyShelf): Company | undefined {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return undefined;
  const { description, inLanguage, employees, url, video } = entry;
  return {
    ...summaryOf(entry, shelf),
    description,
    ...(inLanguage !== undefined && { inLanguage }),
    ...(employees !== undefined && { employees }),
    ...(url !== undefined && { url }),
    // Elsewhere are the films that do not lie with the municipality.
    ...(video && { video: { ...video, external: video.contentUrl.includes('fremmed') } }),
  };
}

/** How many postings of a company can be applied for. */
export const postingsOf = (id: string, { postings, today }: CompanyShelf): number =>
  postings.filter(
    ({ posting }) => posting.company === id && (posting.validThrough ?? today) >= today,
  ).length;

/** One page of companies; with skills those that seek most of them first. */
export function searchCompanies(request: CompanyRequest, shelf: CompanyShelf): CompanyPage {
  const words = fold(request.query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const { near } = request;
  const found = entries
    .map((entry) => ({
      ...summaryOf(entry, shelf),
      sought: request.skills.filter((uri) => entry.skillsSought?.includes(uri)).length,
      distance: near && distanceKm(near, pointOf(entry)),
      holds: fold(
        ` ${entry.name} ${entry.trade ? tradeWords[entry.trade] : ''} ${soughtWords(entry)}`,
      ),
    }))
    .filter(({ unsolicited, postings }) => unsolicited || (!request.unsolicited && postings > 0))
    .filter(({ sought }) => request.skills.length === 0 || sought > 0)
    .filter(({ holds }) => words.every((word) => ` ${holds}`.includes(` ${word}`)))
    .filter(
      ({ location }) =>
        request.municipality === undefined || location.municipality?.code === request.municipality,
    )
    .filter(({ distance }) => distance === undefined || distance <= request.radiusKm)
    .sort((one, other) => other.sought - one.sought || danish.compare(one.name, other.name));
  const start = request.cursor === undefined ? 0 : openCursor(request.cursor);
  const end = start + request.limit;
  return {
    items: found.slice(start, end).map(({ sought: _sought, holds: _holds, distance, ...rest }) => ({
      ...rest,
      ...(distance !== undefined && { distanceKm: Math.round(distance * 10) / 10 }),
    })),
    ...(near && { near }),
    next: end < found.length ? sealCursor(end) : null,
  };
}

const danish = new Intl.Collator('da');

const soughtWords = ({ skillsSought = [] }: CompanyEntry): string =>
  skillsSought.flatMap((uri) => Object.values(skills.get(uri)?.labels ?? {})).join(' ');

const pointOf = ({ location: { latitude = 0, longitude = 0 } }: CompanyEntry) => ({
  latitude,
  longitude,
});

function summaryOf(entry: CompanyEntry, shelf: CompanyShelf): CompanySummary {
  const { id, name, summary, trade, unsolicited, skillsSought = [] } = entry;
  const { municipality: code, ...address } = entry.location;
  const municipality = code === undefined ? undefined : municipalityByCode(code);
  return {
    id,
    name,
    summary,
    ...(trade && { trade }),
    location: {
      ...address,
      ...(municipality && {
        municipality: { code: municipality.code, name: municipality.name },
      }),
      country: 'DK',
      located: 'coordinates',
    },
    unsolicited,
    skillsSought: skillsSought.flatMap((uri) => skills.get(uri) ?? []),
    offersMeetings: (shelf.slots.get(id) ?? []).some(({ bookBy }) => bookBy > shelf.now),
    postings: postingsOf(id, shelf),
  };
}
