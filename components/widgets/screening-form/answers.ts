import type { HealthAnswers, JobPostingKind, Language, Wishes } from '../../../contract/types.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';

/**
 * How a question stands. 'I don't know' and 'I'd rather not say' are answers like any other; `skipped` and `open` are none.
 * Only `given` answers are ever sent.
 */
export type Standing = 'open' | 'given' | 'unknown' | 'declined' | 'skipped';

/** Where the person lives and how far a job may be. */
export interface PlaceAnswer {
  readonly standing: Standing;
  /** As typed, or the chosen suggestion's label, as `7700 Thisted`. */
  readonly typed: string;
  /** What the contract calls the place, once it is known to exist. */
  readonly near?: string;
  readonly radiusKm: number;
}

/** What the person looks for. */
export interface WorkAnswer {
  readonly standing: Standing;
  readonly kinds: readonly JobPostingKind[];
  readonly words: string;
}

/** Which language the person prefers. */
export interface LanguageAnswer {
  readonly standing: Standing;
  readonly language?: Language;
}

/** Everything but health: this part may rest in the frame's own storage until it is saved. */
export interface Answers {
  readonly place: PlaceAnswer;
  readonly work: WorkAnswer;
  readonly language: LanguageAnswer;
}

export type HealthChallenge = HealthAnswers['challenges'][number];

/** GDPR article 9. In memory only until the person presses save. */
export interface HealthAnswer {
  readonly standing: 'open' | 'given' | 'none' | 'declined' | 'skipped';
  readonly challenges: readonly HealthChallenge[];
  readonly note: string;
}

/** Distances on offer, in kilometres: a bicycle, a bus, a car, a train. */
export const radiuses = [5, 20, 50, 100] as const;
export const languages = ['da', 'en', 'ar', 'ru'] as const satisfies readonly Language[];
export const challenges = [
  'physical',
  'mental',
  'other',
] as const satisfies readonly HealthChallenge[];

/** Longest texts that the contract takes. */
export const longest = { near: 80, words: 200, note: 2000 } as const;

export const noAnswers: Answers = {
  place: { standing: 'open', typed: '', radiusKm: 20 },
  work: { standing: 'open', kinds: [], words: '' },
  language: { standing: 'open' },
};

export const noHealthAnswer: HealthAnswer = { standing: 'open', challenges: [], note: '' };

/** The wishes as the contract keeps them and the job search takes them. Never anything about health. */
export function wishesOf({ place, work, language }: Answers): Wishes {
  const near = maskPersonalNumbers(place.near ?? place.typed).trim();
  const words = maskPersonalNumbers(work.words).trim();
  return {
    ...(place.standing === 'given' && near && { near, radiusKm: place.radiusKm }),
    ...(work.standing === 'given' && work.kinds.length > 0 && { kinds: [...work.kinds] }),
    ...(work.standing === 'given' && words && { words: words.slice(0, longest.words) }),
    ...(language.standing === 'given' && language.language && { language: language.language }),
  };
}

/** Whether any wish was answered. */
export function hasWishes(answers: Answers): boolean {
  return Object.keys(wishesOf(answers)).length > 0;
}

/** The answers behind wishes that were kept before. What is not wished for is an open question. */
export function answersOf({ near, radiusKm, kinds, words, language }: Wishes): Answers {
  const { place, work } = noAnswers;
  return {
    place: near
      ? { standing: 'given', typed: near, near, radiusKm: radiusKm ?? place.radiusKm }
      : place,
    work:
      kinds?.length || words ? { standing: 'given', kinds: kinds ?? [], words: words ?? '' } : work,
    language: language ? { standing: 'given', language } : { standing: 'open' },
  };
}

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
