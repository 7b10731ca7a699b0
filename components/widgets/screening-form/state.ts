import type { HealthAnswers, JobPostingKind, Language, Wishes } from '../../../contract/types.ts';
import {
  healthToKeep,
  sameHealth,
  type Answers,
  type HealthAnswer,
  type Standing,
} from './answers.ts';

/** The views that ask or show answers, in their order. */
export const steps = ['place', 'work', 'language', 'health', 'review'] as const;
export type Step = (typeof steps)[number];
export type Question = Exclude<Step, 'review'>;

/** Why something could not be done: the contract's problem code, with the seconds to wait where the gateway said so. */
export interface Failure {
  readonly code: string;
  readonly retryAfterSeconds?: number;
}

/** One request that the person waits for. */
export type Activity =
  | { readonly type: 'idle' }
  | { readonly type: 'running' }
  | ({ readonly type: 'failed' } & Failure);

/** What is wrong with the place: nobody knows it, or several places begin like that. */
export type PlaceFault = 'unknown' | 'several' | 'personal-number';

/** What is known of the person in every state after loading. */
export interface Known {
  readonly answers: Answers;
  /** Never leaves this object but by a save of its own. */
  readonly health: HealthAnswer;
  /** Wishes are kept at the gateway. */
  readonly wishesKept: boolean;
  /** Health answers as they are kept at the gateway. */
  readonly healthKept?: HealthAnswers;
  readonly keepingHealth: Activity;
}

/** One union, so that impossible states cannot be written. */
export type ScreeningState =
  /** Asking whether something was kept before. */
  | { readonly type: 'loading' }
  /** That could not be learnt. The person may try again or answer anew. */
  | ({ readonly type: 'error' } & Failure)
  | ({
      readonly type: 'asking';
      readonly question: Question;
      /** Came from the review, and goes back there. */
      readonly amending: boolean;
      readonly checkingPlace: boolean;
      readonly placeFault?: PlaceFault;
    } & Known)
  | ({ readonly type: 'review'; readonly keeping: Activity } & Known)
  /** Everything is kept. `fresh`: the person saved just now, else it was found from an earlier visit. */
  | ({
      readonly type: 'kept';
      readonly fresh: boolean;
      readonly confirming: boolean;
      readonly erasing: Activity;
    } & Known)
  /** Erased at the gateway. The wishes, not the health answers, can be brought back while this view is open. */
  | { readonly type: 'erased'; readonly wishes?: Wishes; readonly restoring: Activity };

/** Everything that can happen. */
export type ScreeningAction =
  | {
      readonly type: 'loaded';
      readonly wishes?: Wishes;
      readonly health?: HealthAnswers;
      readonly draft?: { readonly step: Step; readonly answers: Answers };
    }
  | ({ readonly type: 'loading-failed' } & Failure)
  | { readonly type: 'loading-again' }
  | { readonly type: 'begin'; readonly draft?: { readonly step: Step; readonly answers: Answers } }
  | {
      readonly type: 'place-answered';
      readonly typed?: string;
      readonly near?: string;
      readonly radiusKm?: number;
    }
  | {
      readonly type: 'work-answered';
      readonly kinds?: readonly JobPostingKind[];
      readonly words?: string;
    }
  | { readonly type: 'language-answered'; readonly language: Language }
  | { readonly type: 'stood'; readonly question: keyof Answers; readonly standing: Standing }
  | { readonly type: 'health-answered'; readonly health: Partial<HealthAnswer> }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'skip' }
  | { readonly type: 'amend'; readonly question: Question }
  | { readonly type: 'review' }
  | { readonly type: 'place-checking' }
  | { readonly type: 'place-found'; readonly near: string; readonly label: string }
  | { readonly type: 'place-refused'; readonly fault: PlaceFault }
  /** How a place that was kept before is written, as `7700 Thisted` for `7700`. */
  | { readonly type: 'place-labelled'; readonly near: string; readonly label: string }
  | { readonly type: 'keeping' }
  | { readonly type: 'kept' }
  | ({ readonly type: 'keeping-failed' } & Failure)
  /** What was kept about health shall be erased. */
  | { readonly type: 'health-taken-back' }
  | { readonly type: 'keeping-health' }
  | { readonly type: 'health-kept'; readonly health?: HealthAnswers }
  | ({ readonly type: 'keeping-health-failed' } & Failure)
  /** The page was left. Should it come back out of the browser's memory, what was unsaved of health does not. */
  | { readonly type: 'left' }
  | { readonly type: 'confirm-erasing'; readonly open: boolean }
  | { readonly type: 'erasing' }
  | { readonly type: 'erased'; readonly wishes?: Wishes }
  | ({ readonly type: 'erasing-failed'; readonly healthGone: boolean } & Failure)
  | { readonly type: 'restoring' }
  | { readonly type: 'restored' }
  | ({ readonly type: 'restoring-failed' } & Failure);

/** What the person told of health and would lose by leaving; nothing when all of it is kept, or nothing was told. */
export function unsavedHealth(state: ScreeningState): HealthAnswers | undefined {
  if (!isKnown(state)) return undefined;
  const told = healthToKeep(state.health);
  return told && !sameHealth(told, state.healthKept) ? told : undefined;
}

/** Health answers are kept that the person has taken back since. */
export function healthTakenBack(state: ScreeningState): boolean {
  return isKnown(state) && !!state.healthKept && !healthToKeep(state.health);
}

/** States after loading, in which the person's answers are at hand. */
export type KnownState = Extract<ScreeningState, Known>;

export function isKnown(state: ScreeningState): state is KnownState {
  return state.type === 'asking' || state.type === 'review' || state.type === 'kept';
}
