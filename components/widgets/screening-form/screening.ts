import { answersOf, hasWishes, healthAnswerOf, noAnswers, noHealthAnswer } from './answers.ts';
import { whenAsking } from './asking.ts';
import {
  steps,
  type Activity,
  type Failure,
  type Known,
  type KnownState,
  type Question,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';

type Of<Type extends ScreeningState['type']> = Extract<ScreeningState, { type: Type }>;

/** Where every visit begins. */
export const loading: ScreeningState = { type: 'loading' };

const idle: Activity = { type: 'idle' };
const running: Activity = { type: 'running' };
const nothingKnown: Known = {
  answers: noAnswers,
  health: noHealthAnswer,
  wishesKept: false,
  keepingHealth: idle,
};

/** The next state. Pure; what does not fit the present state changes nothing, so a late or double act is harmless. */
export function screening(state: ScreeningState, action: ScreeningAction): ScreeningState {
  switch (state.type) {
    case 'loading':
    case 'error':
      return whenArriving(state, action);
    case 'erased':
      return whenErased(state, action);
    default:
      return whenKnown(state, action);
  }
}

function whenArriving(state: Of<'loading' | 'error'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'loaded':
      return found(action);
    case 'loading-failed':
      return { ...failureOf(action), type: 'error' };
    case 'loading-again':
      return loading;
    case 'begin':
      return found({ type: 'loaded', ...(action.draft && { draft: action.draft }) });
    default:
      return state;
  }
}

/** An unsaved draft is newer than what was kept, so it goes first. */
function found({
  wishes,
  health,
  draft,
}: Extract<ScreeningAction, { type: 'loaded' }>): ScreeningState {
  const from: Known = {
    answers: draft?.answers ?? (wishes ? answersOf(wishes) : noAnswers),
    health: health ? healthAnswerOf(health) : noHealthAnswer,
    wishesKept: !!wishes,
    ...(health && { healthKept: health }),
    keepingHealth: idle,
  };
  if (draft) return draft.step === 'review' ? reviewing(from) : asking(draft.step, from);
  return wishes || health ? kept(from, false) : asking('place', from);
}

function whenKnown(state: KnownState, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'amend':
      return isBusy(state) ? state : asking(action.question, state, true);
    case 'review':
      return isBusy(state) ? state : reviewing(state);
    case 'place-labelled':
      return labelled(state, action);
    case 'left':
      return {
        ...state,
        health: state.healthKept ? healthAnswerOf(state.healthKept) : noHealthAnswer,
      };
    case 'health-taken-back':
      return { ...state, health: noHealthAnswer };
    case 'keeping-health':
      return { ...state, keepingHealth: running };
    case 'keeping-health-failed':
      return { ...state, keepingHealth: failed(action) };
    case 'health-kept':
      return { ...withHealthKept(state, action.health), keepingHealth: idle };
  }
  if (state.type === 'asking') return whenMoving(state, action);
  return state.type === 'review' ? whenReviewing(state, action) : whenKept(state, action);
}

function labelled(
  state: KnownState,
  { near, label }: { readonly near: string; readonly label: string },
): ScreeningState {
  const { place } = state.answers;
  if (place.near !== near || place.typed !== near) return state;
  return { ...state, answers: { ...state.answers, place: { ...place, typed: label } } };
}

/** One question: onwards, back, past it; everything else answers it. */
function whenMoving(state: Of<'asking'>, action: ScreeningAction): ScreeningState {
  const answered = whenAsking(state, action);
  switch (action.type) {
    case 'next':
    case 'skip':
    case 'place-found':
      return answered === state ? state : move(answered, 1);
    case 'back':
      return move(state, -1);
    default:
      return answered;
  }
}

function move(state: Of<'asking'>, by: 1 | -1): ScreeningState {
  const step = state.amending ? 'review' : steps[steps.indexOf(state.question) + by];
  if (!step) return state;
  return step === 'review' ? reviewing(state) : asking(step, state);
}

function whenReviewing(state: Of<'review'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'back':
      return isBusy(state) ? state : asking('health', state);
    case 'keeping':
      return { ...state, keeping: running };
    case 'keeping-failed':
      return { ...state, keeping: failed(action) };
    case 'kept':
      return kept({ ...state, wishesKept: hasWishes(state.answers) }, true);
    default:
      return state;
  }
}

function whenKept(state: Of<'kept'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'confirm-erasing':
      return isBusy(state) ? state : { ...state, confirming: action.open, erasing: idle };
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
        restoring: idle,
        ...(action.wishes && { wishes: action.wishes }),
      };
    default:
      return state;
  }
}

function whenErased(state: Of<'erased'>, action: ScreeningAction): ScreeningState {
  switch (action.type) {
    case 'begin':
      return asking('place', nothingKnown);
    case 'restoring':
      return { ...state, restoring: running };
    case 'restoring-failed':
      return { ...state, restoring: failed(action) };
    case 'restored':
      return state.wishes
        ? kept({ ...nothingKnown, answers: answersOf(state.wishes), wishesKept: true }, true)
        : state;
    default:
      return state;
  }
}

const isBusy = (state: KnownState): boolean =>
  (state.type === 'review' && state.keeping.type === 'running') ||
  (state.type === 'kept' && state.erasing.type === 'running');

function withHealthKept<State extends KnownState>(
  state: State,
  health?: Known['healthKept'],
): State {
  const { healthKept: _before, ...rest } = state;
  return { ...rest, ...(health && { healthKept: health }) } as State;
}

const failureOf = ({ code, retryAfterSeconds }: Failure): Failure => ({
  code,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
const failed = (failure: Failure): Activity => ({ ...failureOf(failure), type: 'failed' });

const knownOf = ({ answers, health, wishesKept, healthKept, keepingHealth }: Known): Known => ({
  answers,
  health,
  wishesKept,
  ...(healthKept && { healthKept }),
  keepingHealth,
});
const asking = (question: Question, from: Known, amending = false): Of<'asking'> => ({
  type: 'asking',
  question,
  amending,
  checkingPlace: false,
  ...knownOf(from),
});
const reviewing = (from: Known): ScreeningState => ({
  type: 'review',
  keeping: idle,
  ...knownOf(from),
});
const kept = (from: Known, fresh: boolean): ScreeningState => ({
  type: 'kept',
  fresh,
  confirming: false,
  erasing: idle,
  ...knownOf(from),
});
