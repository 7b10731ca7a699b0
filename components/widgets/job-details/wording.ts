import type { DismissalReason, JobPostingSummary } from '../../../contract/types.ts';
import type { TextKey, TextParameters } from '../../core/facade.ts';
import type { Wording } from '../job-card/facts.ts';

/** What the words of a posting's page are made of. */
export interface DetailsWording {
  /** Of this widget. */
  readonly t: (key: TextKey<'job-details'>, parameters?: TextParameters) => string;
  /** The same with its terms drawn as words that explain themselves. */
  readonly marked: (key: TextKey<'job-details'>, parameters?: TextParameters) => unknown;
  /** What a job card says too: kinds, places, deadlines. */
  readonly card: Wording;
  /** BCP 47. */
  readonly language: string;
}

/** A language by its name in the reader's; its code where nobody knows a name. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Reasons why a posting may not fit, in the order in which they are offered. */
export const dismissalReasons = [
  'too-far',
  'wrong-hours',
  'wrong-trade',
  'asks-too-much',
  'other',
] as const satisfies readonly DismissalReason[];

/** Of a reason that is none of the named ones, the words without a context are said. */
export const unlessOther = (reason: string) => (reason === 'other' ? {} : { context: reason });

/** An address on the web; undefined for what a link must not lead to. */
export function webAddress(url: string | undefined, base?: string): URL | undefined {
  const address = url && URL.canParse(url, base) ? new URL(url, base) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** Where one applies on the web: the posting's own page. */
export const adAddress = ({ url }: JobPostingSummary): URL | undefined => webAddress(url);

/** Escape belongs to what it was pressed in: around it, it would lead away from what is being written. */
export const keepEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.stopPropagation();
};
