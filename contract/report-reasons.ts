import type { JobPostingReport } from './types.ts';

/** What may be wrong with a posting, in the order in which it is offered. */
export const reportReasons = [
  'filled',
  'misleading',
  'discriminating',
  'fraud',
  'other',
] as const satisfies readonly JobPostingReport['reason'][];
