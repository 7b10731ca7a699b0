import type { Words } from '../../../contract/screening/description.ts';
import type { Language } from '../../../contract/types.ts';
import type { PersonalScreen } from '../personal/screen.ts';
import type { ScreeningController } from './screening.controller.ts';
import type { ScreeningAction } from './state.ts';

/** What the functions that render a view need of the element. */
export interface Screen extends PersonalScreen<'screening-form'> {
  /** Words that come with the questions, in the form's language and reading mode. */
  said(words: Words): string;
  /** Name of the municipality behind the page, once it is known. */
  readonly municipality: string | undefined;
  readonly controller: ScreeningController;
  act(action: ScreeningAction): void;
  /** Sends the wishes, and what else was released, to whoever shows jobs. */
  seeJobs(): void;
  switchLanguage(language: Language): void;
}

/** Words of a description in a language; Danish where it is none of ours. */
export function wordsIn({ easy, ...words }: Words, language: string, easily: boolean): string {
  const short = language.split('-')[0]!.toLowerCase();
  const known = short === 'en' || short === 'ar' || short === 'ru' ? short : 'da';
  const plain = easily && known !== 'ru' ? easy?.[known] : undefined;
  return plain ?? words[known];
}
