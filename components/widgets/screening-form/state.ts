import type { HealthAnswers, Profile, Skill, Wishes } from '../../../contract/types.ts';
import type { ServedScreening } from '../../../contract/screening/description.ts';
import {
  healthToKeep,
  sameHealth,
  type Answer,
  type HealthAnswer,
  type Standing,
} from './answers.ts';
import type { Draft } from './draft.ts';
import type { Releasable } from './profile.ts';
import type { Telling } from './views.ts';

/** Why something could not be done: the contract's problem code, with the seconds to wait where the gateway said so. */
export interface Failure {
  readonly code: string;
  readonly retryAfterSeconds?: number;
}

/** As much of a problem as is shown. */
export const failureOf = ({ code, retryAfterSeconds }: Failure): Failure => ({
  code,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

/** One request that the person waits for. */
export type Activity =
  | { readonly type: 'idle' }
  | { readonly type: 'running' }
  | ({ readonly type: 'failed' } & Failure);

/** What is to be mended of what was typed; its words stand in the locales, by question. */
export type Fault =
  | { readonly about: 'place'; readonly code: 'unknown' | 'several' | 'personal-number' }
  | { readonly about: 'months'; readonly code: 'digits' | 'many' }
  | { readonly about: 'telephone' | 'email'; readonly code: string };

/** What is known of the person in every state after loading. */
export interface Known extends Telling {
  readonly screening: ServedScreening;
  /** Never leaves this object but by a save of its own. */
  readonly health: HealthAnswer;
  readonly released: readonly Releasable[];
  /** As it is kept at the gateway. */
  readonly profileKept?: Profile;
  /** Health answers as they are kept at the gateway. */
  readonly healthKept?: HealthAnswers;
  readonly keepingHealth: Activity;
}

type Asking = {
  readonly type: 'asking';
  /** The question's id. */
  readonly question: string;
  /** Came from the review, and goes back there. */
  readonly amending: boolean;
  /** Only what has no answer yet is asked. */
  readonly restOnly: boolean;
  readonly checking: boolean;
  readonly fault?: Fault;
} & Known;
type Review = { readonly type: 'review'; readonly keeping: Activity } & Known;

/** One union, so that impossible states cannot be written. */
export type ScreeningState =
  /** Asking whether something was kept before. */
  | { readonly type: 'loading' }
  /** That could not be learnt. The person may try again or answer anew. */
  | ({ readonly type: 'error' } & Failure)
  /** Somebody wrote here before, in another window: perhaps this person, perhaps not. Nothing of it is shown. */
  | {
      readonly type: 'found';
      readonly until: number;
      readonly from: Asking | Review;
      readonly anew: KnownState;
    }
  | Asking
  /** To go on later: says where the answers rest, and how long. */
  | { readonly type: 'resting'; readonly from: Asking | Review }
  | Review
  /** Everything is kept. `fresh`: the person saved just now, else it was found from an earlier visit. */
  | ({
      readonly type: 'kept';
      readonly fresh: boolean;
      /** Keeping it can be undone: what was kept before, `before`, comes back, or nothing. */
      readonly undoable: boolean;
      readonly before?: Profile;
      readonly undoing: Activity;
      readonly exporting: Activity;
      readonly confirming: boolean;
      readonly erasing: Activity;
    } & Known)
  /** Erased at the gateway. The profile, not the health answers, can be brought back while this view is open. */
  | {
      readonly type: 'erased';
      readonly screening: ServedScreening;
      readonly profile?: Profile;
      readonly restoring: Activity;
    };

/** Everything that can happen. */
export type ScreeningAction =
  | {
      readonly type: 'loaded';
      readonly screening: ServedScreening;
      readonly profile?: Profile;
      /** Kept by an earlier version of the form, which had no profile. */
      readonly wishes?: Wishes;
      readonly health?: HealthAnswers;
      readonly draft?: Draft;
    }
  | ({ readonly type: 'loading-failed' } & Failure)
  | { readonly type: 'loading-again' }
  /** The network is back. */
  | { readonly type: 'online' }
  | { readonly type: 'begin'; readonly screening: ServedScreening; readonly draft?: Draft }
  | { readonly type: 'answered'; readonly question: string; readonly answer: Partial<Answer> }
  | { readonly type: 'stood'; readonly question: string; readonly standing: Standing }
  | { readonly type: 'skill-added'; readonly skill: Skill }
  | { readonly type: 'skill-removed'; readonly uri: string }
  | { readonly type: 'health-answered'; readonly health: Partial<HealthAnswer> }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'skip' }
  | { readonly type: 'amend'; readonly question: string }
  | { readonly type: 'answer-rest' }
  | { readonly type: 'review' }
  /** What was typed is looked at, by us or by the gateway. */
  | { readonly type: 'checking' }
  | { readonly type: 'settled'; readonly text: string; readonly value: string }
  | { readonly type: 'refused'; readonly fault: Fault }
  /** How a place that was kept before is written, as `7700 Thisted` for `7700`. */
  | { readonly type: 'place-labelled'; readonly near: string; readonly label: string }
  | { readonly type: 'pause' }
  | { readonly type: 'go-on' }
  /** What rested is deleted; the questions begin anew. */
  | { readonly type: 'forgotten' }
  | { readonly type: 'release'; readonly part: Releasable; readonly on: boolean }
  | { readonly type: 'keeping' }
  | { readonly type: 'kept'; readonly profile?: Profile }
  | ({ readonly type: 'keeping-failed' } & Failure)
  | { readonly type: 'undoing' }
  | { readonly type: 'undone' }
  | ({ readonly type: 'undoing-failed' } & Failure)
  | { readonly type: 'exporting' }
  | { readonly type: 'exported' }
  | ({ readonly type: 'exporting-failed' } & Failure)
  /** What was kept about health shall be erased. */
  | { readonly type: 'health-taken-back' }
  | { readonly type: 'keeping-health' }
  | { readonly type: 'health-kept'; readonly health?: HealthAnswers }
  | ({ readonly type: 'keeping-health-failed' } & Failure)
  /** The page was left. Should it come back out of the browser's memory, what was unsaved of health does not. */
  | { readonly type: 'left' }
  | { readonly type: 'confirm-erasing'; readonly open: boolean }
  | { readonly type: 'erasing' }
  | { readonly type: 'erased'; readonly profile?: Profile }
  | ({ readonly type: 'erasing-failed'; readonly healthGone: boolean } & Failure)
  | { readonly type: 'restoring' }
  | { readonly type: 'restored' }
  | ({ readonly type: 'restoring-failed' } & Failure);

export type Of<Type extends ScreeningState['type']> = Extract<
  ScreeningState,
  { readonly type: Type }
>;

/** States after loading, in which the person's answers are at hand. */
export type KnownState = Of<'asking' | 'review' | 'kept'>;

export function isKnown(state: ScreeningState): state is KnownState {
  return state.type === 'asking' || state.type === 'review' || state.type === 'kept';
}

/** What is known, also while it rests; nothing where nobody may be shown it. */
export function knownIn(state: ScreeningState): KnownState | undefined {
  if (state.type === 'resting') return state.from;
  return isKnown(state) ? state : undefined;
}

/** What the person told of health and would lose by leaving; nothing when all of it is kept, or nothing was told. */
export function unsavedHealth(state: ScreeningState): HealthAnswers | undefined {
  const known = knownIn(state);
  const told = known && healthToKeep(known.health);
  return told && !sameHealth(told, known.healthKept) ? told : undefined;
}

/** Health answers are kept that the person has taken back since. */
export function healthTakenBack(state: ScreeningState): boolean {
  const known = knownIn(state);
  return !!known?.healthKept && !healthToKeep(known.health);
}
