import { noAnswers, type Answers, type HealthAnswer, type Standing } from './answers.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';
import type { ScreeningAction, ScreeningState } from './state.ts';

type Asking = Extract<ScreeningState, { type: 'asking' }>;

/**
 * Answers while a question is open. `next` and `skip` settle the question's answer and give the very same state back when
 * the person cannot go on yet: the place has to be looked up first.
 */
export function whenAsking(state: Asking, action: ScreeningAction): Asking {
  const { place, work } = state.answers;
  switch (action.type) {
    case 'place-answered': {
      const { type: _type, ...answer } = action;
      const { near: _near, ...before } = shownPlace(place);
      const kept = answer.typed === undefined ? place : before;
      return withPlace(state, standingByPlace({ ...kept, ...answer }));
    }
    case 'work-answered': {
      const { type: _type, ...answer } = action;
      return withAnswers(state, {
        work: standingByWork({ ...shownWork(work), ...answer }),
      });
    }
    case 'language-answered':
      return withAnswers(state, { language: { standing: 'given', language: action.language } });
    case 'stood':
      return stand(state, action.question, action.standing);
    case 'health-answered':
      return { ...state, health: healthWith(state.health, action.health) };
    case 'place-checking':
      return { ...state, checkingPlace: true };
    case 'place-refused':
      return state.checkingPlace
        ? { ...state, checkingPlace: false, placeFault: action.fault }
        : state;
    case 'place-found':
      return state.checkingPlace
        ? withPlace(state, { ...place, typed: action.label, near: action.near })
        : state;
    case 'next':
      return placeToCheck(state) ? state : masked(counted(state));
    case 'skip':
      return skipped(state);
    default:
      return state;
  }
}

/** What has to be looked up before the person goes on; nothing when the place is known, or is not the answer. */
export function placeToCheck(state: Asking): string | undefined {
  const { standing, near, typed } = state.answers.place;
  if (state.question !== 'place' || hides(standing) || near) return undefined;
  return typed.trim() || undefined;
}

/** While another answer stands, what was typed before is out of sight, but not lost. */
const hides = (standing: Standing) => standing === 'unknown' || standing === 'declined';

/** The place as the question shows it. */
export function shownPlace(place: Answers['place']): Answers['place'] {
  return hides(place.standing) ? { ...noAnswers.place, standing: place.standing } : place;
}

/** The wishes for work as the question shows them. */
export function shownWork(work: Answers['work']): Answers['work'] {
  return hides(work.standing) ? { ...noAnswers.work, standing: work.standing } : work;
}

/** A distance alone says nothing. */
const standingByPlace = (place: Answers['place']): Answers['place'] => ({
  ...place,
  standing: place.typed.trim() ? 'given' : 'open',
});

/** Nothing ticked and nothing written is no answer. */
const standingByWork = (work: Answers['work']): Answers['work'] => ({
  ...work,
  standing: work.kinds.length > 0 || work.words.trim() ? 'given' : 'open',
});

/** `open` takes 'I don't know' back, and shows again what stood there before. */
function stand(state: Asking, question: keyof Answers, standing: Standing): Asking {
  const { place, work, language } = state.answers;
  const back = standing === 'open';
  switch (question) {
    case 'place':
      return withPlace(state, back ? standingByPlace(place) : { ...place, standing });
    case 'work':
      return withAnswers(state, { work: back ? standingByWork(work) : { ...work, standing } });
    case 'language':
      return withAnswers(state, { language: { ...language, standing } });
  }
}

/** An answer that was skipped before counts again when the person goes on with it before their eyes. */
function counted(state: Asking): Asking {
  const { place, work, language } = state.answers;
  if (state.question === 'health') {
    return state.health.standing === 'skipped'
      ? { ...state, health: healthWith(state.health, {}) }
      : state;
  }
  if (state.answers[state.question].standing !== 'skipped') return state;
  const given = language.language ? 'given' : 'open';
  return withAnswers(state, {
    place: state.question === 'place' ? standingByPlace(place) : place,
    work: state.question === 'work' ? standingByWork(work) : work,
    language: state.question === 'language' ? { ...language, standing: given } : language,
  });
}

function healthWith(before: HealthAnswer, given: Partial<HealthAnswer>): HealthAnswer {
  const health = { ...before, ...given };
  if (given.standing && given.standing !== 'given') return { ...health, challenges: [] };
  return { ...health, standing: health.challenges.length > 0 ? 'given' : 'open' };
}

function skipped(state: Asking): Asking {
  const standing = 'skipped';
  if (state.question === 'health') return { ...state, health: { ...state.health, standing } };
  const answer = { ...state.answers[state.question], standing };
  return masked(withAnswers(state, { [state.question]: answer }));
}

/** Personal numbers do not outlive the question that they were typed into. */
function masked(state: Asking): Asking {
  const { place, work } = state.answers;
  return {
    ...withAnswers(state, {
      place: { ...place, typed: maskPersonalNumbers(place.typed) },
      work: { ...work, words: maskPersonalNumbers(work.words) },
    }),
    health: { ...state.health, note: maskPersonalNumbers(state.health.note) },
  };
}

const withAnswers = (state: Asking, answers: Partial<Answers>): Asking => ({
  ...state,
  answers: { ...state.answers, ...answers },
});

/** Another place is another question to the gateway: what was said of the one before is gone. */
function withPlace(state: Asking, place: Answers['place']): Asking {
  const { placeFault: _fault, ...rest } = state;
  return { ...withAnswers(rest, { place }), checkingPlace: false };
}
