import type { Formats } from '../../core/facade.ts';
import type { PersonalScreen } from '../personal/screen.ts';
import type { ApplicationController } from './application.controller.ts';

/** What the functions that render a view need of the element. */
export interface Screen extends PersonalScreen<'job-application'> {
  readonly formats: Formats;
  readonly controller: ApplicationController;
  /** Puts words where the letter is written, and the cursor behind them. */
  begin(words: string): void;
}
