import { languages, noAnswers, type Answers, type Standing } from './answers.ts';
import { jobPostingKinds } from '../../../contract/types.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';
import type { Step } from './state.ts';

/**
 * Keeps unsaved answers over a reload: in the tab's own `sessionStorage`, so that they end with the tab and the next person
 * at a shared computer never meets them; after 30 days also in a tab that stays open. Answers about health are not part of
 * the type and so never in here. Strictly necessary for what the person is doing (ePrivacy directive, article 5(3)).
 */
export interface Draft {
  readonly step: Step;
  readonly answers: Answers;
}

/** Where drafts rest. */
export interface DraftStore {
  read(): Draft | undefined;
  write(draft: Draft): void;
  forget(): void;
}

const key = 'jobunivers.screening';
const days30 = 30 * 24 * 60 * 60 * 1000;
const steps: readonly Step[] = ['place', 'work', 'language', 'health', 'review'];
const standings: readonly Standing[] = ['open', 'given', 'unknown', 'declined', 'skipped'];

/**
 * @param storage Asked for late, because even naming `sessionStorage` can throw. Without storage nothing is kept, and the
 *   form works all the same.
 */
export function draftIn(storage: () => Storage, now: () => number = Date.now): DraftStore {
  const attempt = <Value>(act: (store: Storage) => Value): Value | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  const forget = () => void attempt((store) => store.removeItem(key));
  return {
    forget,
    write: ({ step, answers }) =>
      void attempt((store) =>
        store.setItem(key, JSON.stringify({ at: now(), step, answers: masked(answers) })),
      ),
    read: () => {
      const text = attempt((store) => store.getItem(key));
      if (!text) return undefined;
      const draft = attempt(() => readDraft(JSON.parse(text), now()));
      if (!draft) forget();
      return draft;
    },
  };
}

function masked({ place, work, language }: Answers): Answers {
  return {
    place: { ...place, typed: maskPersonalNumbers(place.typed) },
    work: { ...work, words: maskPersonalNumbers(work.words) },
    language,
  };
}

/** Only what is understood is taken over: the storage may hold what an older version wrote. */
function readDraft(value: unknown, now: number): Draft | undefined {
  const { at, step, answers } = value as Record<string, unknown>;
  if (typeof at !== 'number' || at > now || now - at > days30) return undefined;
  const { place, work, language } = answers as Record<keyof Answers, Record<string, unknown>>;
  return {
    step: steps.find((known) => known === step) ?? 'place',
    answers: {
      place: {
        standing: standingOf(place['standing']),
        typed: textOf(place['typed']),
        ...(typeof place['near'] === 'string' && { near: place['near'] }),
        radiusKm: Number(place['radiusKm']) || noAnswers.place.radiusKm,
      },
      work: {
        standing: standingOf(work['standing']),
        kinds: jobPostingKinds.filter((kind) => (work['kinds'] as unknown[]).includes(kind)),
        words: textOf(work['words']),
      },
      language: {
        standing: standingOf(language['standing']),
        ...(languages.some((known) => known === language['language']) && {
          language: language['language'] as Answers['language']['language'],
        }),
      },
    },
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const standingOf = (value: unknown): Standing =>
  standings.find((standing) => standing === value) ?? 'open';
