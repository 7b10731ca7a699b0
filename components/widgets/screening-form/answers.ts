import type { HealthAnswers, Skill } from '../../../contract/types.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';

/**
 * How a question stands. 'I don't know' and 'I'd rather not say' are answers like any other; `skipped` and `open` are none.
 * Only `given` answers are ever sent.
 */
export type Standing = 'open' | 'given' | 'unknown' | 'declined' | 'skipped';

/** One answer. One shape for all questions: a draft is read without knowing which there are today. */
export interface Answer {
  readonly standing: Standing;
  /** Values of what was chosen. */
  readonly chosen: readonly string[];
  /** As typed. */
  readonly text: string;
  /** What the contract calls what was typed, once it is known to be right: a place's name, a number with its country. */
  readonly value?: string;
  readonly skills: readonly Skill[];
}

/** Everything but health, by the questions' ids: this may rest in the frame's own storage until it is sent. */
export type Answers = Readonly<Record<string, Answer>>;

export const noAnswer: Answer = { standing: 'open', chosen: [], text: '', skills: [] };
export const noAnswers: Answers = {};

/** The answer to a question, whether anybody has been there or not. */
export const answerTo = (answers: Answers, question: string): Answer =>
  Object.hasOwn(answers, question) ? answers[question]! : noAnswer;

/** While another answer stands, what was given before is out of sight, but not lost. */
export const hides = (standing: Standing): boolean =>
  standing === 'unknown' || standing === 'declined';

/** The answer as its question shows it. */
export const shownAnswer = (answer: Answer): Answer =>
  hides(answer.standing) ? { ...noAnswer, standing: answer.standing } : answer;

/** Nothing ticked and nothing written is no answer. */
export const standingByContent = (answer: Answer): Answer => ({
  ...answer,
  standing:
    answer.chosen.length > 0 || answer.text.trim() || answer.skills.length > 0 ? 'given' : 'open',
});

export type HealthChallenge = HealthAnswers['challenges'][number];

/** GDPR article 9. In memory only until the person presses save. */
export interface HealthAnswer {
  readonly standing: 'open' | 'given' | 'none' | 'declined' | 'unknown' | 'skipped';
  readonly challenges: readonly HealthChallenge[];
  readonly note: string;
}

export const challenges = [
  'physical',
  'mental',
  'other',
] as const satisfies readonly HealthChallenge[];

/** Longest texts that the contract takes. */
export const longest = {
  near: 80,
  words: 200,
  'free-time': 500,
  further: 1000,
  note: 2000,
  contact: 254,
} as const;

/** Most skills that the contract takes. */
export const mostSkills = 50;

export const noHealthAnswer: HealthAnswer = { standing: 'open', challenges: [], note: '' };

/** What would be kept about health, or nothing: an unanswered question and 'I'd rather not say' are never sent. */
export function healthToKeep({
  standing,
  challenges,
  note,
}: HealthAnswer): HealthAnswers | undefined {
  if (standing === 'none') return { consent: true, challenges: [] };
  if (standing !== 'given') return undefined;
  const masked = maskPersonalNumbers(note).trim().slice(0, longest.note);
  if (challenges.length === 0 && !masked) return undefined;
  return { consent: true, challenges: [...challenges], ...(masked && { note: masked }) };
}

/** The answer behind what was kept before. */
export function healthAnswerOf({ challenges, note = '' }: HealthAnswers): HealthAnswer {
  return { standing: challenges.length || note ? 'given' : 'none', challenges, note };
}

/** Whether two kept answers say the same. */
export function sameHealth(one?: HealthAnswers, other?: HealthAnswers): boolean {
  const key = (answers?: HealthAnswers) =>
    answers && JSON.stringify([[...answers.challenges].sort(), answers.note ?? '']);
  return key(one) === key(other);
}
