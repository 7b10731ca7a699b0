import { answerTo, noAnswer, type Answer, type Answers, type Standing } from './answers.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';

/** Unsent answers, and where the person was. Answers about health are not part of the type and so never in here. */
export interface Draft {
  /** A question's id, or `review`. */
  readonly at: string;
  readonly answers: Answers;
  /** The day until which it rests, as time since 1970. */
  readonly until: number;
  /** Written in this very window: nobody else sits here, so it is simply gone on with. */
  readonly here: boolean;
}

/** Where drafts rest. */
export interface DraftStore {
  read(): Draft | undefined;
  write(draft: Pick<Draft, 'at' | 'answers'>): void;
  forget(): void;
}

const key = 'jobunivers.screening';
const windowKey = 'jobunivers.writing';
export const daysKept = 30;
const kept = daysKept * 24 * 60 * 60 * 1000;
const standings: readonly Standing[] = ['open', 'given', 'unknown', 'declined', 'skipped'];

/**
 * Keeps unsent answers for 30 days in the frame's own storage, so that they are found again on the person's own device. Who
 * comes in another window is asked first, and shown nothing: a library's computer has more than one user (decision 0171).
 * Strictly necessary for what the person is doing (ePrivacy directive, article 5(3)).
 *
 * @param storage Asked for late, because even naming a storage can throw. Without one the form works all the same.
 * @param ofWindow Ends with the window: tells whose draft it is.
 */
export function draftIn(
  storage: () => Storage,
  ofWindow: () => Storage,
  now: () => number = Date.now,
): DraftStore {
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  const forget = () => {
    attempt(() => storage().removeItem(key));
    attempt(() => ofWindow().removeItem(windowKey));
    // What an earlier version rested there.
    attempt(() => ofWindow().removeItem(key));
  };
  return {
    forget,
    write: ({ at, answers }) => {
      const text = JSON.stringify({ written: now(), at, answers: masked(answers) });
      attempt(() => storage().setItem(key, text));
      attempt(() => ofWindow().setItem(windowKey, 'yes'));
    },
    read: () => {
      const text = attempt(() => storage().getItem(key));
      if (!text) return undefined;
      const draft = attempt(() => readDraft(JSON.parse(text), now()));
      if (!draft) {
        forget();
        return undefined;
      }
      return { ...draft, here: !!attempt(() => ofWindow().getItem(windowKey)) };
    },
  };
}

/** Personal numbers do not rest anywhere; a number whose country is known is a telephone's. */
export function masked(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      id === 'telephone' && answer.value
        ? answer
        : { ...answer, text: maskPersonalNumbers(answer.text) },
    ]),
  );
}

/** Only what is understood is taken over: the storage may hold what another version wrote. */
function readDraft(value: unknown, now: number): Omit<Draft, 'here'> | undefined {
  const { written, at, answers } = value as Record<string, unknown>;
  if (typeof written !== 'number' || written > now || now - written > kept) return undefined;
  const read = Object.entries(answers as Record<string, Partial<Answer>>).map(
    ([id, answer]) => [id, readAnswer(answer)] as const,
  );
  return { at: textOf(at), answers: Object.fromEntries(read), until: written + kept };
}

function readAnswer({ standing, chosen, text, value, skills }: Partial<Answer>): Answer {
  return {
    standing: standings.find((each) => each === standing) ?? 'open',
    chosen: Array.isArray(chosen) ? chosen.map(textOf) : [],
    text: textOf(text),
    ...(typeof value === 'string' && { value }),
    skills: (Array.isArray(skills) ? skills : []).filter(
      (skill) => typeof skill?.uri === 'string' && typeof skill.labels === 'object',
    ),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whether there is anything to rest: who only looked leaves nothing behind. */
export const hasWritten = (answers: Answers): boolean =>
  Object.keys(answers).some((id) => {
    const { standing, text, chosen } = answerTo(answers, id);
    return (
      (standing !== noAnswer.standing && standing !== 'skipped') || !!text || chosen.length > 0
    );
  });
