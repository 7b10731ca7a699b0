import { askedAbout } from '../../../contract/screening/conditions.ts';
import { isOfHealth } from '../../../contract/screening/description.ts';
import type { Activity, Known, KnownState, Of, ScreeningState } from './state.ts';
import { isOpen, viewsOf } from './views.ts';

/** Nothing is under way. */
export const idle: Activity = { type: 'idle' };

/** What every known state carries on. */
export const knownOf = ({
  screening,
  answers,
  health,
  released,
  profileKept,
  healthKept,
  keepingHealth,
}: Known): Known => ({
  screening,
  answers,
  health,
  released,
  ...(profileKept && { profileKept }),
  ...(healthKept && { healthKept }),
  keepingHealth,
});

type Way = Partial<Pick<Of<'asking'>, 'amending' | 'restOnly'>>;

/** A question, from its beginning. */
export const asking = (question: string, from: Known, way: Way = {}): Of<'asking'> => ({
  type: 'asking',
  question,
  amending: false,
  restOnly: false,
  checking: false,
  ...way,
  ...knownOf(from),
});

/** All answers at a glance. */
export const reviewing = (from: Known): Of<'review'> => ({
  type: 'review',
  keeping: idle,
  ...knownOf(from),
});

const idsOf = (from: Known): string[] => viewsOf(from).map(({ question }) => question.id);

/** The first question there is. */
export const firstQuestion = (from: Known): KnownState => {
  const [first] = idsOf(from);
  return first === undefined ? reviewing(from) : asking(first, from);
};

/** The first question without an answer; all answers, where every one has. */
export const firstOpen = (from: Known): KnownState => {
  const open = idsOf(from).find((id) => isOpen(from, id));
  return open === undefined ? reviewing(from) : asking(open, from, { restOnly: true });
};

/** The next view: the next question there is by now, or back to the review. */
export function onwards(state: Of<'asking'>): ScreeningState {
  const views = idsOf(state);
  const after = views.slice(views.indexOf(state.question) + 1);
  const next = state.amending
    ? after.find((id) => isOpen(state, id) && follows(state, id))
    : after.find((id) => !state.restOnly || isOpen(state, id));
  const { amending, restOnly } = state;
  return next === undefined ? reviewing(state) : asking(next, state, { amending, restOnly });
}

/** Whether a question is there only because of how the one before the person's eyes was answered. */
function follows(state: Of<'asking'>, id: string): boolean {
  if (id === 'health-note') return state.question === 'health';
  const view = viewsOf(state).find(({ question }) => question.id === id);
  const { when } = view?.question ?? {};
  return !!when && [...askedAbout(when)].some(({ question }) => question === state.question);
}

/** The view before; the first question has none. */
export function backwards(state: Of<'asking'>): ScreeningState {
  const views = idsOf(state);
  const before = views[views.indexOf(state.question) - 1];
  if (state.amending) {
    const back = before !== undefined && follows(asking(before, state), state.question);
    return back ? asking(before, state, { amending: true }) : reviewing(state);
  }
  return before === undefined ? state : asking(before, state);
}

/** The last question, met from behind. */
export const lastQuestion = (from: Known): KnownState => {
  const last = idsOf(from).at(-1);
  return last === undefined ? reviewing(from) : asking(last, from);
};

/** Where a draft rested; from the beginning where there is no such question any more. */
export function placeOf(at: string, from: Known): Of<'asking'> | Of<'review'> {
  if (at === 'review') return reviewing(from);
  // What was said of health is gone: it begins with whether, not with what.
  const id = isOfHealth(at) ? 'health' : at;
  const found = idsOf(from).includes(id);
  const first = firstQuestion(from);
  return found ? asking(id, from) : first.type === 'asking' ? first : reviewing(from);
}
