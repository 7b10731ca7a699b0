import type { ContractProblem } from '../../../contract/client.ts';
import type { Company, JobPostingSummary, Slot } from '../../../contract/types.ts';

/** One of the lists below the company, which comes after it. */
export type Listed<Item> =
  | { readonly type: 'loading' }
  | { readonly type: 'failed' }
  | { readonly type: 'loaded'; readonly items: readonly Item[] };

/** The company's postings, a page at a time. */
export type Postings = Listed<JobPostingSummary> & {
  /** Where the next page begins; null at the end. */
  readonly next?: string | null;
  readonly fetchingMore?: boolean;
};

/** Everything that a company's page can show. */
export type CompanyPageState =
  /** No company was named, neither by the attribute nor by the page's address. */
  | { readonly type: 'none' }
  | { readonly type: 'loading' }
  | { readonly type: 'error'; readonly code: ContractProblem['code'] }
  | {
      readonly type: 'loaded';
      readonly company: Company;
      readonly postings: Postings;
      readonly slots: Listed<Slot>;
    };
