import type { Point } from '../contract/distance.ts';
import { fold } from '../contract/fold.ts';
import { plainText } from '../contract/reading/html.ts';
import { readParsed, type ReadPosting } from '../contract/reading/read.ts';
import type { JobPosting } from '../contract/types.ts';
import { offersMeetings } from './companies.ts';
import { dataFiles } from './data-files.ts';
import { learnPostalCodes, locate, type LocatedPlace } from './places.ts';

/** A posting as the mocks keep it. */
export interface MockPosting {
  /** Whole, as the contract shows it, but for what belongs to a search. */
  readonly posting: Omit<JobPosting, 'reasons' | 'distanceKm'>;
  /** What words are looked for in, folded: the title and occupation apart from the rest. */
  readonly title: string;
  readonly text: string;
  readonly point?: Point | undefined;
}

let read: readonly ReadPosting[] | undefined;
let fictional: readonly MockPosting[] | undefined;
let codes: ReadonlyMap<string, LocatedPlace> | undefined;

/** The postings of `mocks/data` as the import would read them. Read once, at the first need. */
function readPostings(): readonly ReadPosting[] {
  return (read ??= Object.entries(dataFiles).flatMap(([name, content]) =>
    [...readParsed(content, name)].flatMap(({ posting, refusal }) => {
      if (refusal) throw new Error(`${refusal.place} ${refusal.reason}`);
      return posting;
    }),
  ));
}

/** Postal codes learnt from the fictional postings, as a gateway learns them. */
export function fictionalPostalCodes(): ReadonlyMap<string, LocatedPlace> {
  return (codes ??= learnPostalCodes(readPostings()));
}

/** The fictional postings of `mocks/data`, the newest first. */
export function fictionalPostings(): readonly MockPosting[] {
  return (fictional ??= readPostings().map(mockPosting).sort(newestFirst));
}

/** As many postings as asked for: the fictional ones again and again, each time under other ids and a day older. */
export function manyPostings(count: number): readonly MockPosting[] {
  const originals = fictionalPostings();
  return Array.from({ length: count }, (_, index): MockPosting => {
    const original = originals[index % originals.length]!;
    const round = Math.floor(index / originals.length);
    if (round === 0) return original;
    const { posting } = original;
    const posted = Date.parse(posting.datePosted) - round * 86_400_000;
    return {
      ...original,
      posting: {
        ...posting,
        id: `${posting.id}-${round}`,
        datePosted: new Date(posted).toISOString().slice(0, 10),
        ...(posting.url !== undefined && { url: `${posting.url}-${round}` }),
      },
    };
  }).sort(newestFirst);
}

function mockPosting(one: ReadPosting): MockPosting {
  const { sourceId, description, jobLocation, video, ...fields } = one;
  const { located, point } = locate(jobLocation, fictionalPostalCodes());
  return {
    posting: {
      id: idOf(sourceId),
      ...fields,
      ...(fields.company !== undefined &&
        offersMeetings(fields.company) && { offersMeetings: true }),
      jobLocation: { ...jobLocation, ...point, located },
      description,
      ...(video && { video: { ...video, external: !isOwn(video.contentUrl) } }),
    },
    title: fold(`${one.title} ${one.occupation ?? ''}`),
    text: fold(
      [
        one.hiringOrganization.name ?? '',
        jobLocation.addressLocality ?? '',
        jobLocation.municipality?.name ?? '',
        plainText(description),
      ].join(' '),
    ),
    point,
  };
}

/** As a gateway tells by the origins that are registered with it. */
function isOwn(address: string): boolean {
  return new URL(address).hostname.endsWith('.eksempelkommune.example');
}

/** The identifier itself, `schema.org:Name:identifier`: a readable address in Storybook. */
function idOf(sourceId: string): string {
  return sourceId.slice(sourceId.lastIndexOf(':') + 1);
}

function newestFirst({ posting: a }: MockPosting, { posting: b }: MockPosting): number {
  if (a.datePosted !== b.datePosted) return a.datePosted < b.datePosted ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
