import { languages as every } from '../../../contract/types.ts';
import type { Surroundings } from '../contexts/contexts.ts';
import type { ReadingMode } from '../preferences/preferences.ts';

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** `da-DK` -> `da`. */
export const primaryLanguage = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();

export const directionOf = (tag: string): Direction =>
  rightToLeft.has(primaryLanguage(tag)) ? 'rtl' : 'ltr';

/** The parent as it is drawn: through slots and out of shadow roots. */
function drawnParent(node: Node): Node | null {
  return (
    (node instanceof Element ? node.assignedSlot : null) ??
    node.parentNode ??
    (node instanceof ShadowRoot ? node.host : null)
  );
}

/** What an element can know about its language and reading mode from where it stands. */
export interface Place {
  /** `lang` of the element itself or of the nearest drawn ancestor that has one; '' when none has. */
  readonly language: string;
  /** `reading` likewise. */
  readonly readingMode: ReadingMode;
  /** The roots passed on the way: where a change of `lang` or `reading` can matter. */
  readonly roots: readonly Node[];
}

export function readPlace(element: Element): Place {
  const roots: Node[] = [];
  let language: string | null = null;
  let reading: string | null = null;
  for (let node: Node | null = element; node; node = drawnParent(node)) {
    if (node instanceof Element) {
      language ??= node.getAttribute('lang');
      reading ??= node.getAttribute('reading');
    } else roots.push(node);
  }
  return {
    language: language ?? '',
    readingMode: reading === 'easy' ? 'easy' : 'standard',
    roots,
  };
}

/** A well-formed tag whose primary language we have texts in, canonically written; else undefined. */
function usable(tag: string | null | undefined, languages: readonly string[]): string | undefined {
  if (!tag) return undefined;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical && languages.includes(primaryLanguage(canonical)) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** The order of the house: the person's choice, what the page says, the manifest. Languages without texts are passed over. */
export function chooseLanguage(
  fromPlace: string,
  { defaultLanguage, languages = every }: Surroundings = {},
  preferred?: string,
): string {
  return (
    usable(preferred, languages) ??
    usable(fromPlace, languages) ??
    usable(defaultLanguage, languages) ??
    languages[0] ??
    'da'
  );
}
