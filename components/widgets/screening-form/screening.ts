import { healthAnswerOf, noAnswers, noHealthAnswer, answerTo } from './answers.ts';
import { backOnline } from './activities.ts';
import { whenAsking } from './asking.ts';
import {
  failed,
  isBusy,
  kept,
  nothingKnown,
  running,
  whenErased,
  whenKept,
  withHealthKept,
  withProfileKept,
} from './keeping.ts';
import {
  asking,
  backwards,
  firstOpen,
  firstQuestion,
  idle,
  lastQuestion,
  onwards,
  placeOf,
  reviewing,
} from './moving.ts';
import { answersOf, releasedAtFirst } from './profile.ts';
import {
  failureOf,
  type Known,
  type KnownState,
  type Of,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';

/** Where every visit begins. */
export const loading: ScreeningState = { type: 'loading' };

/** The next state. Pure; what does not fit the present state changes nothing, so a late or double act is harmless. */
export function screening(state: ScreeningState, action: ScreeningAction): ScreeningState {
  if (action.type === 'online') return backOnline(state);
  switch (state.type) {
    case 'loading':
    case 'error':
      return whenArriving(state, action);
    case 'found':
      return whenFound(state, action);
    case 'resting':
      return whenResting(state, action);
    case 'erased':
      return whenErased(state, action);
    default:
      return whenKnown(state, action);
  }
}

function whenArriving(state: Of<'loading' | 'error'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'loaded':
      return arrived(action);
    case 'loading-failed':
      return { ...failureOf(action), type: 'error' };
    case 'loading-again':
      return loading;
    case 'begin':
      return arrived({ ...action, type: 'loaded' });
    default:
      return state;
  }
}

/** An unsent draft is newer than what was kept, so it goes first; one of another window is asked about. */
function arrived({
  screening,
  profile,
  wishes,
  health,
  draft,
}: Extract<ScreeningAction, { type: 'loaded' }>) {
  const keptBefore = profile ?? (wishes && { wishes, released: [...releasedAtFirst] });
  const known: Known = {
    ...nothingKnown(screening),
    answers: keptBefore ? answersOf(keptBefore) : noAnswers,
    health: health ? healthAnswerOf(health) : noHealthAnswer,
    released: keptBefore?.released ?? releasedAtFirst,
    ...(keptBefore && { profileKept: keptBefore }),
    ...(health && { healthKept: health }),
  };
  const anew = keptBefore || health ? kept(known, false) : firstQuestion(known);
  if (!draft) return anew;
  const from = placeOf(draft.at, { ...known, answers: draft.answers });
  return draft.here ? from : ({ type: 'found', until: draft.until, from, anew } as const);
}

function whenFound(state: Of<'found'>, action: ScreeningAction): ScreeningState {
  if (action.type === 'go-on') return state.from;
  return action.type === 'forgotten' ? state.anew : state;
}

/** Health is in memory as long as the window stands open; leaving it is said beforehand. */
function whenResting(state: Of<'resting'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'go-on':
      return state.from;
    case 'forgotten':
      return forgotten(state.from);
    case 'left':
      return { ...state, from: withoutHealth(state.from) };
    default:
      return state;
  }
}

/** What was written is gone; what was kept before still is. */
const forgotten = (from: KnownState): ScreeningState =>
  from.profileKept || from.healthKept
    ? kept(
        {
          ...from,
          answers: from.profileKept ? answersOf(from.profileKept) : noAnswers,
          health: withoutHealth(from).health,
        },
        false,
      )
    : firstQuestion(nothingKnown(from.screening));

const withoutHealth = <State extends Known>(state: State): State => ({
  ...state,
  health: state.healthKept ? healthAnswerOf(state.healthKept) : noHealthAnswer,
});

function whenKnown(state: KnownState, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'amend':
      return isBusy(state) ? state : asking(action.question, state, { amending: true });
    case 'answer-rest':
      return isBusy(state) ? state : firstOpen(state);
    case 'review':
      return isBusy(state) ? state : reviewing(state);
    case 'place-labelled':
      return labelled(state, action);
    case 'left':
      return withoutHealth(state);
    case 'health-taken-back':
      return { ...state, health: noHealthAnswer };
    case 'keeping-health':
      return { ...state, keepingHealth: running };
    case 'keeping-health-failed':
      return { ...state, keepingHealth: failed(action) };
    case 'health-kept':
      return { ...withHealthKept(state, action.health), keepingHealth: idle };
    case 'release':
      return {
        ...state,
        released: [
          ...state.released.filter((part) => part !== action.part),
          ...(action.on ? [action.part] : []),
        ],
      };
  }
  if (state.type === 'kept') return whenKept(state, action);
  if (action.type === 'pause') return isBusy(state) ? state : { type: 'resting', from: state };
  if (action.type === 'forgotten') return isBusy(state) ? state : forgotten(state);
  return state.type === 'asking' ? whenMoving(state, action) : whenReviewing(state, action);
}

function labelled(
  state: KnownState,
  { near, label }: { readonly near: string; readonly label: string },
): ScreeningState {
  const place = answerTo(state.answers, 'place');
  if (place.value !== near || place.text !== near) return state;
  return { ...state, answers: { ...state.answers, place: { ...place, text: label } } };
}

/** One question: onwards, back, past it; everything else answers it. */
function whenMoving(state: Of<'asking'>, action: ScreeningAction): ScreeningState {
  const answered = whenAsking(state, action);
  switch (action.type) {
    case 'next':
    case 'skip':
    case 'settled':
      return answered === state ? state : onwards(answered);
    case 'back':
      return backwards(state);
    default:
      return answered;
  }
}

function whenReviewing(state: Of<'review'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'back':
      return isBusy(state) ? state : lastQuestion(state);
    case 'keeping':
      return { ...state, keeping: running };
    case 'keeping-failed':
      return { ...state, keeping: failed(action) };
    case 'kept': {
      const { profileKept: before } = state;
      return {
        ...kept(withProfileKept(state, action.profile), true, !!(before ?? action.profile)),
        ...(before && { before }),
      };
    }
    default:
      return state;
  }
}
