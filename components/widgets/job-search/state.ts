import type { ContractProblem } from '../../../contract/client.ts';
import type { JobPosting, JobPostingPage, JobPostingSummary } from '../../../contract/types.ts';

/** Why something could not be had; the words stand in the locales under the same code. */
export type FailureCode = ContractProblem['code'];

/** What is happening to results that are shown already. */
export type Update =
  | { readonly type: 'none' }
  /** A new search is on its way; what is shown is of the search before. */
  | { readonly type: 'searching' }
  | { readonly type: 'more' }
  /** The search or the next page failed; what is shown still stands. */
  | { readonly type: 'failed'; readonly during: 'searching' | 'more'; readonly code: FailureCode };

/** The results, in one of the states they can be in. */
export type JobSearchState =
  | { readonly type: 'loading' }
  | {
      readonly type: 'loaded';
      readonly items: readonly JobPostingSummary[];
      readonly total: JobPostingPage['total'];
      /** Cursor of the next page; null: everything is shown. */
      readonly next: string | null;
      /** How the gateway understood the place. */
      readonly near?: JobPostingPage['near'];
      readonly update: Update;
    }
  | { readonly type: 'error'; readonly code: FailureCode };

/** The favourites, as the view 'My favourites' shows them. */
export type FavouritesState =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly items: readonly JobPostingSummary[] }
  | { readonly type: 'error'; readonly code: FailureCode };

/** One posting: what the card knew is shown while the whole of it is on its way. */
export type PostingState =
  | { readonly type: 'loading'; readonly posting: JobPostingSummary }
  | { readonly type: 'loaded'; readonly posting: JobPosting }
  | { readonly type: 'error'; readonly posting: JobPostingSummary; readonly code: FailureCode };

/** A list that a posting can be opened from. */
export type ListView =
  { readonly type: 'results' } | { readonly type: 'favourites'; readonly state: FavouritesState };

/** What the person looks at. */
export type JobSearchView =
  | ListView
  | {
      readonly type: 'posting';
      readonly state: PostingState;
      /** Where 'back' leads. */
      readonly behind: ListView;
    };
