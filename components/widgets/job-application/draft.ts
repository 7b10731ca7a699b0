import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import { noContact, type TypedContact } from '../contact/contact.ts';
import {
  curriculumFields,
  noCurriculum,
  type CurriculumField,
  type TypedCurriculum,
} from './curriculum.ts';

/** What a person has written and not sent. */
export interface Draft {
  /** The application's own: sent again under it, it is the same application. */
  readonly id: string;
  readonly letter: string;
  readonly ticked: readonly CurriculumField[];
  /** The same for all applications. */
  readonly contact: TypedContact;
  readonly curriculumVitae: TypedCurriculum;
}

/** Where drafts rest, each under what it is about. */
export interface DraftStore {
  /** Something rests here, and it was not written in this window: it may be somebody else's (decision 0171). */
  isForeign(): boolean;
  /** What rests here is the person's who sits here now. */
  claim(): void;
  read(about: string): Draft | undefined;
  write(about: string, draft: Draft): void;
  /** The letter goes; who the person is, and their CV, stay for the next one. */
  forgetLetter(about: string): void;
  /** Everything goes. */
  forgetAll(): void;
}

const key = 'jobunivers.applications';
/** The screening's drafts carry the same mark: who wrote one of them sits here. */
const windowKey = 'jobunivers.writing';
const days30 = 30 * 24 * 60 * 60 * 1000;

interface Kept {
  /** By what they are about. */
  readonly letters: Record<string, { at: number; id: string; letter: string; ticked: string[] }>;
  readonly person?: { at: number; contact: TypedContact; curriculumVitae: TypedCurriculum };
}

export const newDraft = (from?: Partial<Draft>): Draft => ({
  letter: '',
  ticked: [],
  contact: noContact,
  curriculumVitae: noCurriculum,
  ...from,
  id: crypto.randomUUID(),
});

/**
 * Keeps unsent applications in the frame's own storage for 30 days, with personal numbers covered. Strictly necessary for what the
 * person is doing (ePrivacy directive, article 5(3)).
 *
 * @param storage Asked for late, because even naming `localStorage` can throw. Without storage nothing is kept, and the widget
 *   works all the same.
 * @param ofWindow Ends with the window: tells whose drafts they are.
 */
export function draftsIn(
  storage: () => Storage,
  ofWindow: () => Storage,
  now: () => number = Date.now,
): DraftStore {
  const read = (): Kept => {
    try {
      return readKept(JSON.parse(storage().getItem(key) ?? '{}'), now());
    } catch {
      return { letters: {} };
    }
  };
  const write = (kept: Kept): void => {
    try {
      const { letters, person } = kept;
      // An empty name is nothing to be found by who sits here next.
      if (Object.keys(letters).length === 0 && !hasWords(person)) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(kept));
    } catch {
      // Full or closed: the page still has it.
    }
  };
  const claim = () => {
    try {
      ofWindow().setItem(windowKey, 'yes');
    } catch {
      // Closed: every window is then another one.
    }
  };
  const isOwn = (): boolean => {
    try {
      return ofWindow().getItem(windowKey) !== null;
    } catch {
      return false;
    }
  };
  const without = ({ letters, person }: Kept, about: string): Kept => ({
    letters: Object.fromEntries(Object.entries(letters).filter(([name]) => name !== about)),
    ...(person && { person }),
  });
  return {
    claim,
    isForeign() {
      const { letters, person } = read();
      return (Object.keys(letters).length > 0 || !!person) && !isOwn();
    },
    read(about) {
      const { letters, person } = read();
      const letter = letters[about];
      if (!letter && !person) return undefined;
      return {
        id: letter?.id ?? crypto.randomUUID(),
        letter: letter?.letter ?? '',
        ticked: curriculumFields.filter((field) => letter?.ticked.includes(field)),
        contact: person?.contact ?? noContact,
        curriculumVitae: person?.curriculumVitae ?? noCurriculum,
      };
    },
    write(about, { id, letter, ticked, contact, curriculumVitae }) {
      const at = now();
      claim();
      write({
        letters: {
          ...read().letters,
          [about]: { at, id, letter: maskPersonalNumbers(letter), ticked: [...ticked] },
        },
        person: {
          at,
          contact: coveredContact(contact),
          curriculumVitae: covered(curriculumVitae),
        },
      });
    },
    forgetLetter: (about) => write(without(read(), about)),
    forgetAll: () => write({ letters: {} }),
  };
}

const covered = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts as Record<string, string>).map(([name, text]) => [
      name,
      maskPersonalNumbers(text),
    ]),
  ) as Texts;

/** A telephone number with a country's code is no personal number, though some look like one: `+44 7911 …`. */
export const coveredContact = (contact: TypedContact): TypedContact => ({
  ...covered(contact),
  ...(/^\s*(?:\+|00|٠٠|۰۰)/.test(contact.telephone) && { telephone: contact.telephone }),
});

const hasWords = (person: Pick<Draft, 'contact' | 'curriculumVitae'> | undefined): boolean =>
  !!person &&
  [...Object.values(person.contact), ...Object.values(person.curriculumVitae)].some(Boolean);

/** Whether there is something of the person's to be thrown away: after sending, who they are stays. */
export const hasSomething = (draft: Draft): boolean => !!draft.letter || hasWords(draft);

/** Only what is understood and young enough is taken over: the storage may hold what another version wrote. */
function readKept(value: unknown, now: number): Kept {
  const { letters, person } = value as Record<string, Record<string, unknown> | undefined>;
  const young = (at: unknown): at is number =>
    typeof at === 'number' && at <= now && now - at <= days30;
  const kept: Kept['letters'] = {};
  for (const [about, one] of Object.entries(letters ?? {})) {
    const { at, id, letter, ticked } = one as Record<string, unknown>;
    if (!young(at) || typeof id !== 'string') continue;
    kept[about] = {
      at,
      id,
      letter: textOf(letter),
      ticked: Array.isArray(ticked) ? (ticked as string[]) : [],
    };
  }
  if (!person || !young(person['at'])) return { letters: kept };
  return {
    letters: kept,
    person: {
      at: person['at'],
      contact: textsLike(noContact, person['contact']),
      curriculumVitae: textsLike(noCurriculum, person['curriculumVitae']),
    },
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const textsLike = <Texts extends object>(pattern: Texts, value: unknown): Texts =>
  Object.fromEntries(
    Object.keys(pattern).map((name) => [
      name,
      textOf((value as Record<string, unknown> | undefined)?.[name]),
    ]),
  ) as Texts;
