import { answersOf, releasedAtFirst } from './profile.ts';
import { noAnswers, noHealthAnswer } from './answers.ts';
import { firstQuestion, idle, knownOf, reviewing } from './moving.ts';
import {
  failureOf,
  type Activity,
  type Failure,
  type Known,
  type KnownState,
  type Of,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';

/** A request is on its way. */
export const running: Activity = { type: 'running' };
/** It could not be done, and why. */
export const failed = (failure: Failure): Activity => ({ ...failureOf(failure), type: 'failed' });

/** Nothing is known of the person. */
export const nothingKnown = (screening: Known['screening']): Known => ({
  screening,
  answers: noAnswers,
  health: noHealthAnswer,
  released: releasedAtFirst,
  keepingHealth: idle,
});

/** Everything is kept. */
export const kept = (from: Known, fresh: boolean, undoable = false): Of<'kept'> => ({
  type: 'kept',
  fresh,
  undoable,
  undoing: idle,
  exporting: idle,
  confirming: false,
  erasing: idle,
  ...knownOf(from),
});

/** Something is on its way that another act would get in the way of. */
export const isBusy = (state: KnownState): boolean =>
  (state.type === 'review' && state.keeping.type === 'running') ||
  (state.type === 'kept' && (state.erasing.type === 'running' || state.undoing.type === 'running'));

/** With what is kept about health now; without it, none is. */
export function withHealthKept<State extends Known>(
  state: State,
  health?: Known['healthKept'],
): State {
  const { healthKept: _before, ...rest } = state;
  return { ...rest, ...(health && { healthKept: health }) } as State;
}
/** With the profile as it is kept now; without it, none is. */
export function withProfileKept<State extends Known>(
  state: State,
  profile?: Known['profileKept'],
): State {
  const { profileKept: _before, ...rest } = state;
  return { ...rest, ...(profile && { profileKept: profile }) } as State;
}

/** After saving: undo, take away, erase. */
export function whenKept(state: Of<'kept'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'confirm-erasing':
      return isBusy(state) ? state : { ...state, confirming: action.open, erasing: idle };
    case 'undoing':
      return { ...state, undoing: running };
    case 'undoing-failed':
      return { ...state, undoing: failed(action) };
    case 'undone':
      return reviewing(withProfileKept(state, state.before));
    case 'exporting':
      return { ...state, exporting: running };
    case 'exporting-failed':
      return { ...state, exporting: failed(action) };
    case 'exported':
      return { ...state, exporting: idle };
    case 'erasing':
      return { ...state, erasing: running };
    case 'erasing-failed':
      return {
        ...(action.healthGone ? { ...withHealthKept(state), health: noHealthAnswer } : state),
        erasing: failed(action),
      };
    case 'erased':
      return {
        type: 'erased',
        screening: state.screening,
        restoring: idle,
        ...(action.profile && { profile: action.profile }),
      };
    default:
      return state;
  }
}

/** After erasing: begin anew, or have it back. */
export function whenErased(state: Of<'erased'>, action: ScreeningAction): ScreeningState {
  const { screening, profile } = state;
  switch (action.type) {
    case 'review':
      return firstQuestion(nothingKnown(screening));
    case 'restoring':
      return { ...state, restoring: running };
    case 'restoring-failed':
      return { ...state, restoring: failed(action) };
    case 'restored':
      return profile
        ? kept(
            {
              ...nothingKnown(screening),
              answers: answersOf(profile),
              released: profile.released ?? releasedAtFirst,
              profileKept: profile,
            },
            true,
          )
        : state;
    default:
      return state;
  }
}
