import type { Language } from '../../../contract/types.ts';
import type { TextKey, TextParameters } from '../../core/facade.ts';
import type { ScreeningController } from './screening.controller.ts';
import type { ScreeningAction } from './state.ts';

/** What the functions that render a view need of the element. */
export interface Screen {
  t(key: TextKey<'screening-form'>, parameters?: TextParameters): string;
  /** Language of the form (BCP 47). */
  readonly language: string;
  /** Level of the view's heading. */
  readonly level: number;
  /** Whether the visitor's handle outlives this page; else what is kept can be erased only while it is open. */
  readonly remembers: boolean;
  readonly controller: ScreeningController;
  act(action: ScreeningAction): void;
  /** Sends the wishes to whoever shows jobs. */
  seeJobs(): void;
  switchLanguage(language: Language): void;
}
