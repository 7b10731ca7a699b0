import { holds } from '../../../contract/screening/conditions.ts';
import {
  isOfHealth,
  isOwn,
  type OwnQuestionId,
  type ScreeningQuestion,
  type ServedScreening,
} from '../../../contract/screening/description.ts';
import { answerTo, type Answers, type HealthAnswer } from './answers.ts';

/** How a question is answered. */
export type Control =
  | 'choice'
  | 'choices'
  | 'text'
  | 'number'
  | 'place'
  | 'skills'
  | 'telephone'
  | 'email'
  | 'health'
  | 'health-note';

const controls: Readonly<Record<OwnQuestionId, Control>> = {
  age: 'choice',
  'education-level': 'choice',
  'education-field': 'choice',
  benefit: 'choice',
  'target-group': 'choice',
  'months-unemployed': 'number',
  kinds: 'choices',
  words: 'text',
  place: 'place',
  distance: 'choice',
  trades: 'choices',
  'free-time': 'text',
  skills: 'skills',
  language: 'choice',
  'work-languages': 'choices',
  telephone: 'telephone',
  email: 'email',
  health: 'health',
  'health-note': 'health-note',
};

export const controlOf = (question: ScreeningQuestion): Control =>
  isOwn(question) ? controls[question.id] : question.type;

/** One view: one question, in its step. */
export interface View {
  readonly question: ScreeningQuestion;
  /** Counted from 0. */
  readonly step: number;
}

/** What is known that decides which questions there are. */
export interface Telling {
  readonly screening: ServedScreening;
  readonly answers: Answers;
  readonly health: HealthAnswer;
}

/** The views that there are by what was answered so far, in their order. */
export function viewsOf({ screening, answers, health }: Telling): View[] {
  return screening.steps.flatMap(({ questions }, step) =>
    questions
      .filter(
        ({ id, when }) =>
          // Words about no health are nothing to ask for.
          (id !== 'health-note' || health.standing === 'given') &&
          holds(when, (other) => {
            const { standing, chosen } = answerTo(answers, other);
            return { given: standing === 'given', chosen };
          }),
      )
      .map((question) => ({ question, step })),
  );
}

export const questionById = ({ screening }: Telling, id: string): ScreeningQuestion | undefined =>
  screening.steps.flatMap(({ questions }) => questions).find((question) => question.id === id);

/** Whether a question has no answer yet. */
export function isOpen({ answers, health }: Telling, id: string): boolean {
  const { standing } = isOfHealth(id) ? health : answerTo(answers, id);
  return standing === 'open' || standing === 'skipped';
}

/** How far one has come, in steps. */
export function progressOf(
  telling: Telling,
  id: string,
): { readonly current: number; readonly total: number } {
  const { steps } = telling.screening;
  const at = steps.findIndex(({ questions }) => questions.some((question) => question.id === id));
  return { current: at + 1, total: steps.length };
}
