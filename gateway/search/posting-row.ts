import type { ReadVideo } from '../../contract/reading/media.ts';
import type { JobPosting, JobPostingSummary, Located, Reason } from '../../contract/types.ts';

/** What is kept as JSON: everything that the import alone decides. */
export type Card = Omit<JobPostingSummary, 'reasons' | 'distanceKm' | 'jobLocation'> & {
  jobLocation: Omit<JobPostingSummary['jobLocation'], 'latitude' | 'longitude' | 'located'>;
};

/** What besides the description only the whole posting shows. */
export interface Details extends Pick<JobPosting, 'workplace' | 'skills'> {
  readonly video?: ReadVideo;
}

/** A posting as the database gives it back. */
export interface PostingRow {
  readonly id: string;
  readonly card: Card;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly located: Located;
  readonly distance?: number | null;
  /** Whether the company has times at which it can be met; `null` where it has no page of its own. */
  readonly meets: boolean | null;
}

/** Columns of a {@link PostingRow} of `job_posting`, without the distance. */
export const postingColumns = `id, card, latitude, longitude, located,
  (select exists (
      select from slot where slot.company = known.id and not slot.closed and slot.book_by > now())
    from company as known where known.id = company) as meets`;

/** One decimal, as the contract says. */
const rounded = (kilometres: number): number => Math.round(kilometres * 10) / 10;

/** A posting as the contract shows it in a list. */
export function summaryOf(row: PostingRow, reasons: Reason[] = []): JobPostingSummary {
  const { latitude, longitude, located, distance, meets } = row;
  const { company, ...card } = row.card;
  const point = latitude === null || longitude === null ? {} : { latitude, longitude };
  return {
    ...card,
    jobLocation: { ...card.jobLocation, ...point, located },
    ...(company !== undefined && meets !== null && { company, offersMeetings: meets }),
    ...(distance !== undefined && distance !== null && { distanceKm: rounded(distance) }),
    reasons,
  };
}

/** The rest of a row, for the posting as a whole. */
export interface WholeRow extends PostingRow {
  readonly description: string;
  readonly details: Details | null;
}

/**
 * A posting as the contract shows it whole.
 *
 * @param isOwn whether an address lies with the municipality; what lies elsewhere is not fetched unasked.
 */
export function wholeOf(row: WholeRow, isOwn: (address: string) => boolean): JobPosting {
  const { video, ...details } = row.details ?? {};
  return {
    ...summaryOf(row),
    description: row.description,
    ...details,
    ...(video && { video: { ...video, external: !isOwn(video.contentUrl) } }),
  };
}
