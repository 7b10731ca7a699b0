import type { ContractProblem } from '../../../contract/client.ts';
import type { JobPostingPage, JobPostingSummary } from '../../../contract/types.ts';
import type { OpenPart } from '../job-details/events.ts';

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

/** A posting far out of sight: of what is known of it, only enough to find it again lies open. */
export interface PackedPosting {
  readonly id: string;
  /** Its summary, and those of the postings around it, compressed. */
  readonly pack: ArrayBuffer;
  readonly jobLocation?: undefined;
}
/** What the list knows of a posting. */
export type KnownPosting = JobPostingSummary | PackedPosting;

export const isPacked = (posting: KnownPosting): posting is PackedPosting => 'pack' in posting;

/** The results, in one of the states they can be in. */
export type JobSearchState =
  | { readonly type: 'loading' }
  | {
      readonly type: 'loaded';
      readonly items: readonly KnownPosting[];
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

/** What a posting can be opened from, and the companies. */
export type ListView =
  | { readonly type: 'results' }
  | {
      readonly type: 'companies';
      /** The company that a letter is being written to. */
      readonly writing?: string;
    }
  | { readonly type: 'favourites'; readonly state: FavouritesState };

/** What the person looks at. */
export type JobSearchView =
  | ListView
  | {
      readonly type: 'posting';
      /** What its card knew of it; `ju-job-details` fetches the rest. */
      readonly posting: JobPostingSummary;
      /** The personal part that is open below it. */
      readonly part?: OpenPart | undefined;
      /** Where 'back' leads. */
      readonly behind: ListView;
    };
