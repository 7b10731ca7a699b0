import type { ContractClient } from '../../../contract/client.ts';
import { createContext } from '../lit.ts';
import type { TextsSource } from '../localisation/texts.ts';

/** What surrounds a widget: who hosts it. What the person has chosen is in `preferences`. */
export interface Surroundings {
  /** Three-digit code of the hosting municipality, as `787`. */
  readonly municipality?: string;
  /** Its name, as `Thisted`, where it is known before the gateway has said it. */
  readonly municipalityName?: string;
  /** The manifest's language, used when nothing on the page says one we have. Default `da`. */
  readonly defaultLanguage?: string;
  /** Languages there are texts in. Default Danish, English, Arabic and Russian. */
  readonly languages?: readonly string[];
  /** False: the origin's storage is closed, so what a visitor keeps is found again only while the page stays open. */
  readonly remembers?: boolean;
  /** False: another widget on the page shows the reading bar already. */
  readonly readingBar?: boolean;
  /**
   * Asks the host for something that is not strictly necessary, as `statistics`. True: granted. Until then, and when it is
   * denied, the widget does without and shows what it has instead. Absent: nobody can be asked.
   */
  readonly consent?: (purpose: string) => Promise<boolean>;
  /**
   * Makes a part for what the person keeps to themselves, to be put where it shall stand: in a host's page a frame, elsewhere the
   * plain element. `undefined`: there is none here. What is put inside it shows until it stands, or when it cannot.
   */
  readonly personal?: PersonalParts;
}

/** Tags of the parts that other widgets show inside themselves. */
export type PersonalTag = 'ju-job-application' | 'ju-meeting-booking';

/** @param attributes As `posting`; language, reading mode and looks are those of the place. */
export type PersonalParts = (
  tag: PersonalTag,
  attributes: Readonly<Record<string, string>>,
) => HTMLElement | undefined;

/** The plain elements, where they are defined: for pages without frames, as Storybook and an application of one's own. */
export const plainPersonalParts: PersonalParts = (tag, attributes) => {
  if (!customElements.get(tag)) return undefined;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

// Keys are strings, so that providers and consumers meet even when they come from two copies of this module.
export const contractContext = createContext<ContractClient>('ju-contract');
export const textsContext = createContext<TextsSource>('ju-texts');
export const surroundingsContext = createContext<Surroundings>('ju-surroundings');
