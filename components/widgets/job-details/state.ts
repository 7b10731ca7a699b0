import type { ContractProblem } from '../../../contract/client.ts';
import type { JobPosting, JobPostingSummary } from '../../../contract/types.ts';

/** Why a posting could not be had; the words stand in the locales under the same code. */
export type FailureCode = ContractProblem['code'];

/** One posting: what a card knew is shown while the whole of it is on its way, and where it cannot be had. */
export type JobDetailsState =
  | { readonly type: 'loading'; readonly known: JobPostingSummary | undefined }
  | {
      readonly type: 'loaded';
      readonly posting: JobPosting;
      /** Taken down while it was read: it stays to be read, and cannot be applied for. */
      readonly withdrawn?: boolean;
    }
  | {
      readonly type: 'error';
      readonly code: FailureCode;
      readonly known: JobPostingSummary | undefined;
    };

/** As much of the posting as there is. */
export const postingOf = (state: JobDetailsState): JobPostingSummary | undefined =>
  state.type === 'loaded' ? state.posting : state.known;
