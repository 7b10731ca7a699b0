import { online } from '../personal/screen.ts';
import { failureWords } from './failures.ts';
import { faultWords } from './render-text.ts';
import { answerTo, shownAnswer } from './answers.ts';
import { activities, activityOf } from './activities.ts';
import { skillName } from './render-skills.ts';
import type { Screen } from './screen.ts';
import { progressOf } from './views.ts';
import { healthTakenBack, isKnown, type ScreeningState } from './state.ts';

/** What the live region says after a change. */
export interface Told {
  readonly words: string;
  readonly politeness?: 'assertive';
}

/** Two states with the same view differ only inside it. */
const viewOf = (state: ScreeningState): string =>
  state.type === 'asking' ? `asking ${state.question}` : state.type;

const healthSettled = (before: ScreeningState, now: ScreeningState): boolean =>
  activityOf(before, 'keepingHealth')?.type === 'running' &&
  activityOf(now, 'keepingHealth')?.type === 'idle';

const skillsIn = (state: ScreeningState) =>
  state.type === 'asking' ? shownAnswer(answerTo(state.answers, state.question)).skills : [];

/** Ids of where the focus belongs after a change, the first that is there; none when it stays. */
export function focusAfter(before: ScreeningState, now: ScreeningState): readonly string[] {
  if (viewOf(before) !== viewOf(now)) {
    // Nobody is taken to the form by its own first question.
    return before.type === 'loading' ? [] : ['heading'];
  }
  if (now.type === 'asking' && before.type === 'asking' && now.fault && !before.fault) {
    return ['answer'];
  }
  // The chip that was pressed is gone.
  if (skillsIn(now).length < skillsIn(before).length) return ['answer'];
  if (now.type === 'kept' && before.type === 'kept' && now.confirming !== before.confirming) {
    return [now.confirming ? 'confirm-heading' : 'erase'];
  }
  // The button that was pressed is gone, and when it was the last thing to settle, so is its section.
  return healthSettled(before, now) ? ['health-heading', 'heading'] : [];
}

/** What to say of a change to who cannot see it. What takes the focus is read by itself. */
export function tellingOf(
  screen: Screen,
  before: ScreeningState,
  now: ScreeningState,
): Told | undefined {
  const { t } = screen;
  // A form that has just come tells nobody of its own first question: it is read when it is reached.
  if (before.type === 'loading') return undefined;
  if (viewOf(before) !== viewOf(now)) return step(screen, now);
  if (now.type === 'asking' && before.type === 'asking') {
    if (now.fault && !before.fault) {
      const typed = answerTo(now.answers, now.question).text;
      return { words: faultWords(screen, now.fault, typed), politeness: 'assertive' };
    }
    const added = skillsIn(now).find((skill) => !skillsIn(before).includes(skill));
    if (added && !answerTo(before.answers, now.question).skills.includes(added)) {
      return { words: t('skills.added', { skill: skillName(screen, added) }) };
    }
    if (now.checking && !before.checking) return { words: t('checking') };
  }
  if (healthSettled(before, now)) {
    const kept = isKnown(now) && now.healthKept;
    return { words: t(kept ? 'healthReview.saved' : 'healthReview.erased') };
  }
  return activity(screen, before, now);
}

function step({ t }: Screen, now: ScreeningState): Told | undefined {
  if (now.type !== 'asking') return undefined;
  return { words: t('common:stepSpoken', { ...progressOf(now, now.question) }) };
}

const running = {
  keeping: 'review.saving',
  keepingHealth: 'healthReview.saving',
  undoing: 'kept.undoing',
  exporting: 'kept.exporting',
  erasing: 'kept.erasing',
  restoring: 'erased.undoing',
} as const;

function activity(screen: Screen, before: ScreeningState, now: ScreeningState): Told | undefined {
  for (const name of activities) {
    const [was, is] = [activityOf(before, name), activityOf(now, name)];
    if (is?.type === 'failed' && is.code === online && was !== is) {
      return { words: failureWords(screen, is.code) };
    }
    if (!is || was?.type === is.type) continue;
    if (is.type === 'failed') {
      return { words: failureWords(screen, is.code), politeness: 'assertive' };
    }
    if (is.type === 'running') {
      const erases = name === 'keepingHealth' && isKnown(now) && healthTakenBack(now);
      return { words: screen.t(erases ? 'healthReview.erasing' : running[name]) };
    }
  }
  return undefined;
}
