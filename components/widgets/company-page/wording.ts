import type { TextKey, TextParameters } from '../../core/facade.ts';
import type { Wording } from '../job-card/facts.ts';

/** What the words of a company's page are made of. */
export interface CompanyWording {
  /** Of this widget. */
  readonly t: (key: TextKey<'company-page'>, parameters?: TextParameters) => string;
  /** The same with its terms drawn as words that explain themselves. */
  readonly marked: (key: TextKey<'company-page'>, parameters?: TextParameters) => unknown;
  /** What a job card says too: places, municipalities. */
  readonly card: Wording;
  /** BCP 47. */
  readonly language: string;
}
