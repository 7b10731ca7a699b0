import type { JobPosting, JobPostingSummary, Located, Reason } from '../../contract/types.ts';

/** What is kept as JSON: everything that the import alone decides. */
export type Card = Omit<JobPostingSummary, 'reasons' | 'distanceKm' | 'jobLocation'> & {
  jobLocation: Omit<JobPostingSummary['jobLocation'], 'latitude' | 'longitude' | 'located'>;
};

/** A posting as the database gives it back. */
export interface PostingRow {
  readonly id: string;
  readonly card: Card;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly located: Located;
  readonly distance?: number | null;
}

/** Columns of a {@link PostingRow}, without the distance. */
export const postingColumns = 'id, card, latitude, longitude, located';

/** One decimal, as the contract says. */
const rounded = (kilometres: number): number => Math.round(kilometres * 10) / 10;

/** A posting as the contract shows it in a list. */
export function summaryOf(row: PostingRow, reasons: Reason[] = []): JobPostingSummary {
  const { latitude, longitude, located, distance } = row;
  const point = latitude === null || longitude === null ? {} : { latitude, longitude };
  return {
    ...row.card,
    jobLocation: { ...row.card.jobLocation, ...point, located },
    ...(distance !== undefined && distance !== null && { distanceKm: rounded(distance) }),
    reasons,
  };
}

/** A posting as the contract shows it whole. */
export function wholeOf(row: PostingRow & { readonly description: string }): JobPosting {
  return { ...summaryOf(row), description: row.description };
}
