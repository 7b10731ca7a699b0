import type { JobPostingKind, Reason } from '../../contract/types.ts';
import type { LocatedPlace } from '../places/places.ts';
import type { PostingRow } from './posting-row.ts';

/** The filters of a search, as far as they are reasons. */
export interface Wanted {
  readonly kinds?: readonly JobPostingKind[] | undefined;
  readonly municipality?: string | undefined;
  readonly near?: LocatedPlace | undefined;
  readonly radiusKm: number;
}

/** Why a posting is shown: one reason for each filter given, for it fits them all. */
export function reasonsFor(row: PostingRow, wanted: Wanted, words: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  const { kind, jobLocation } = row.card;
  if (wanted.kinds?.includes(kind)) reasons.push({ type: 'kind', kind });
  if (wanted.near) {
    const { type, name, label } = wanted.near;
    reasons.push({
      type: 'near',
      place: type === 'town' ? name : label,
      radiusKm: wanted.radiusKm,
      approximate: row.located === 'municipality',
    });
  }
  if (wanted.municipality !== undefined && jobLocation.municipality) {
    reasons.push({ type: 'municipality', municipality: jobLocation.municipality.name });
  }
  if (words.length > 0) reasons.push({ type: 'words', words: [...words] });
  return reasons;
}
