import { isOfHealth } from '../../../contract/screening/description.ts';
import {
  answerTo,
  hides,
  mostSkills,
  shownAnswer,
  standingByContent,
  type Answer,
  type HealthAnswer,
  type Standing,
} from './answers.ts';
import { masked } from './draft.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import type { Of, ScreeningAction } from './state.ts';
import { controlOf, questionById, type Control } from './views.ts';

type Asking = Of<'asking'>;

/**
 * Answers while a question is open. `next` and `skip` settle the question's answer and give the very same state back when
 * the person cannot go on yet: what was typed has to be looked at first.
 */
export function whenAsking(state: Asking, action: ScreeningAction): Asking {
  switch (action.type) {
    case 'answered':
      return answered(state, action.question, action.answer);
    case 'skill-added':
      return withSkills(state, (skills) =>
        skills.length >= mostSkills || skills.some(({ uri }) => uri === action.skill.uri)
          ? skills
          : [...skills, action.skill],
      );
    case 'skill-removed':
      return withSkills(state, (skills) => skills.filter(({ uri }) => uri !== action.uri));
    case 'stood':
      return stand(state, action.question, action.standing);
    case 'health-answered':
      return { ...state, health: healthWith(state.health, action.health) };
    case 'checking':
      return { ...state, checking: true };
    case 'refused':
      return state.checking ? { ...state, checking: false, fault: action.fault } : state;
    case 'settled':
      return state.checking
        ? withAnswer(state, state.question, {
            ...answerTo(state.answers, state.question),
            text: action.text,
            value: action.value,
          })
        : state;
    case 'next':
      return toCheck(state) ? state : leaving(counted(state));
    case 'skip':
      return skipped(state);
    default:
      return state;
  }
}

const checked: readonly Control[] = ['place', 'number', 'telephone', 'email'];

/** What has to be looked at before the person goes on; nothing when it is known to be right, or is not the answer. */
export function toCheck(
  state: Asking,
): { readonly control: Control; readonly text: string } | undefined {
  const control = controlIn(state);
  if (!control || !checked.includes(control)) return undefined;
  const { standing, value, text } = answerTo(state.answers, state.question);
  if (hides(standing) || value !== undefined || !text.trim()) return undefined;
  return { control, text: text.trim() };
}

/** How the question that is open is answered. */
export function controlIn(state: Asking): Control | undefined {
  const question = questionById(state, state.question);
  return question && controlOf(question);
}

function answered(state: Asking, id: string, given: Partial<Answer>): Asking {
  const { value: _value, ...before } = shownAnswer(answerTo(state.answers, id));
  // Other words are another thing to look at: what was known of those before is gone.
  const kept = given.text === undefined ? shownAnswer(answerTo(state.answers, id)) : before;
  return withAnswer(state, id, standingByContent({ ...kept, ...given }));
}

function withSkills(state: Asking, change: (skills: Answer['skills']) => Answer['skills']): Asking {
  const answer = shownAnswer(answerTo(state.answers, state.question));
  return withAnswer(
    state,
    state.question,
    standingByContent({ ...answer, skills: change(answer.skills) }),
  );
}

/** `open` takes 'I don't know' back, and shows again what stood there before. */
function stand(state: Asking, id: string, standing: Standing): Asking {
  const answer = answerTo(state.answers, id);
  return withAnswer(
    state,
    id,
    standing === 'open' ? standingByContent(answer) : { ...answer, standing },
  );
}

/** An answer that was skipped before counts again when the person goes on with it before their eyes. */
function counted(state: Asking): Asking {
  const { question, health } = state;
  if (isOfHealth(question)) {
    return health.standing === 'skipped' ? { ...state, health: healthWith(health, {}) } : state;
  }
  const answer = answerTo(state.answers, question);
  return answer.standing === 'skipped'
    ? withAnswer(state, question, standingByContent(answer))
    : state;
}

function healthWith(before: HealthAnswer, given: Partial<HealthAnswer>): HealthAnswer {
  const health = { ...before, ...given };
  if (given.standing && given.standing !== 'given') return { ...health, challenges: [] };
  return { ...health, standing: health.challenges.length > 0 ? 'given' : 'open' };
}

function skipped(state: Asking): Asking {
  const { question, health } = state;
  const standing = 'skipped';
  // Nothing more to say about health is not taking back what was said.
  if (question === 'health-note') return leaving({ ...state, health: { ...health, note: '' } });
  if (isOfHealth(question)) return { ...state, health: { ...health, standing } };
  return leaving(withAnswer(state, question, { ...answerTo(state.answers, question), standing }));
}

/** Personal numbers do not outlive the question that they were typed into. */
function leaving(state: Asking): Asking {
  return {
    ...state,
    answers: masked(state.answers),
    health: { ...state.health, note: maskPersonalNumbers(state.health.note) },
  };
}

/** Another answer is another thing to look at: what was said of the one before is gone. */
function withAnswer(state: Asking, id: string, answer: Answer): Asking {
  const { fault: _fault, ...rest } = state;
  return { ...rest, answers: { ...state.answers, [id]: answer }, checking: false };
}
