import type { ContractClient } from '../../../contract/client.ts';
import { createContext } from '../lit.ts';
import type { TextsSource } from '../localisation/texts.ts';

/** What surrounds a widget: who hosts it, and what the person has chosen for all widgets together. */
export interface Surroundings {
  /** Three-digit code of the hosting municipality, as `787`. */
  readonly municipality?: string;
  /** The person's own choice of language (BCP 47); goes before everything else. */
  readonly language?: string;
  /** The manifest's language, used when nothing on the page says one we have. Default `da`. */
  readonly defaultLanguage?: string;
  /** Languages there are texts in. Default Danish and English. */
  readonly languages?: readonly string[];
  /** False: the origin's storage is closed, so what a visitor keeps is found again only while the page stays open. */
  readonly remembers?: boolean;
}

// Keys are strings, so that providers and consumers meet even when they come from two copies of this module.
export const contractContext = createContext<ContractClient>('ju-contract');
export const textsContext = createContext<TextsSource>('ju-texts');
export const surroundingsContext = createContext<Surroundings>('ju-surroundings');
