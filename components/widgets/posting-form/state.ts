import type { Advertisement } from '../../../contract/writing/advertisement.ts';

/** A field of the advertisement that can be looked at again. */
export type Field = Exclude<keyof Advertisement, 'id'>;

/** What is still to do about a field; the words are in the texts. */
export interface Fault {
  readonly field: Field;
  readonly fault: 'missing' | 'long' | 'past' | 'postal-code' | 'link';
}

/** Everything that the form can show. */
export type PostingFormState =
  | { readonly type: 'writing'; readonly faults: readonly Fault[] }
  /** The file is ready; going on writing makes it one of before. */
  | { readonly type: 'done'; readonly file: string; readonly name: string };

/** Sections of what stands on the card, in the order of the form. */
export type PeekSection = 'job' | 'place' | 'time';
