import { createHash } from 'node:crypto';
import { townKey } from '../../contract/reading/location.ts';
import { plainText } from '../../contract/reading/html.ts';
import type { ReadPosting } from '../../contract/reading/read.ts';
import { accommodations, educationLevels, workingHours } from '../../contract/types.ts';
import { marksOf } from '../matching/marks.ts';
import { bitsOf } from '../search/bits.ts';
import type { SearchableTexts } from '../search/lexemes.ts';
import type { Card, Details } from '../search/posting-row.ts';
import { languagesAskedFor } from '../../contract/reading/requirements.ts';
import { sanitise } from './sanitise.ts';

/** Raised whenever the same posting would be stored otherwise than before, so that the next import writes it anew. */
const storedAs = 3;

/** A posting on its way into the database; of its words later. */
export interface StoredPosting {
  readonly id: string;
  readonly sourceId: string;
  readonly contentHash: Buffer;
  readonly card: Card;
  readonly description: string;
  readonly details: Details | null;
  /** Trade and skills, as the index holds them. */
  readonly marks: readonly string[];
  /** Bits, in the order of the contract's lists. */
  readonly hours: number;
  readonly accommodations: number;
  /** Level, from 0; none asked for and nothing said are both no hindrance, but only the first is a level. */
  readonly education: number | null;
  /** What one must be able to use; who says nothing means the language of the ad, else Danish. */
  readonly languages: readonly string[];
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly texts: SearchableTexts;
}

/** The contract's id of a posting: opaque, and the same in every import. */
export function idOf(sourceId: string): string {
  return createHash('sha256').update(sourceId).digest('base64url').slice(0, 22);
}

/** Equal exactly when a posting would be stored as it is already. */
export function contentHashOf(posting: ReadPosting): Buffer {
  return createHash('sha256')
    .update(`${storedAs}\n${JSON.stringify(posting)}`)
    .digest();
}

/** Makes of a posting as read what is stored of it. */
export function storedPosting(posting: ReadPosting, contentHash: Buffer): StoredPosting {
  const { sourceId, description: html, jobLocation: read, ...described } = posting;
  const { workplace, skills, video, ...rest } = described;
  const { latitude, longitude, ...jobLocation } = read;
  const description = sanitise(html);
  const id = idOf(sourceId);
  const danish = !read.abroad;
  return {
    id,
    sourceId,
    contentHash,
    card: { id, ...rest, jobLocation },
    description,
    details:
      workplace === undefined && !skills && !video
        ? null
        : {
            ...(workplace !== undefined && { workplace: sanitise(workplace) }),
            ...(skills && { skills }),
            ...(video && { video }),
          },
    marks: marksOf({ title: posting.title, occupation: posting.occupation, skills }),
    hours: bitsOf(workingHours, posting.hours ?? []),
    accommodations: bitsOf(accommodations, posting.accommodations ?? []),
    education:
      posting.educationRequired === undefined
        ? null
        : educationLevels.indexOf(posting.educationRequired),
    languages: languagesAskedFor(posting),
    postalCode: (danish && read.postalCode) || null,
    town: danish && read.addressLocality !== undefined ? townKey(read.addressLocality) : null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    texts: {
      title: posting.title,
      occupation: posting.occupation,
      rest: [
        posting.hiringOrganization.name ?? '',
        read.addressLocality ?? '',
        read.municipality?.name ?? '',
        plainText(description),
      ].join('\n'),
    },
  };
}
