import type { DismissalsController } from './dismissals.controller.ts';
import type { MatchingController } from './matching.controller.ts';

/** What a person's postings are marked with, beside the star. */
export interface Marks {
  readonly dismissals: DismissalsController;
  readonly matching: MatchingController;
}
