import { failureWords } from './render-parts.ts';
import type { Screen } from './screen.ts';
import { healthTakenBack, isKnown, steps, type Activity, type ScreeningState } from './state.ts';

/** What the live region says after a change. */
export interface Told {
  readonly words: string;
  readonly politeness?: 'assertive';
}

/** Two states with the same view differ only inside it. */
const viewOf = (state: ScreeningState): string =>
  state.type === 'asking' ? state.question : state.type;

type ActivityName = 'keeping' | 'keepingHealth' | 'erasing' | 'restoring';
const activityOf = (state: ScreeningState, name: ActivityName): Activity | undefined =>
  (state as Partial<Record<ActivityName, Activity>>)[name];
const healthSettled = (before: ScreeningState, now: ScreeningState): boolean =>
  activityOf(before, 'keepingHealth')?.type === 'running' &&
  activityOf(now, 'keepingHealth')?.type === 'idle';

/** Ids of where the focus belongs after a change, the first that is there; none when it stays. */
export function focusAfter(before: ScreeningState, now: ScreeningState): readonly string[] {
  if (viewOf(before) !== viewOf(now)) {
    // Nobody is taken to the form by its own first question.
    return before.type === 'loading' ? [] : ['heading'];
  }
  if (now.type === 'asking' && before.type === 'asking' && now.placeFault && !before.placeFault) {
    return ['place'];
  }
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
  if (viewOf(before) !== viewOf(now)) return step(screen, now);
  if (now.type === 'asking' && before.type === 'asking') {
    if (now.placeFault && !before.placeFault) {
      const place = now.answers.place.typed.trim();
      return { words: t(`place.fault.${now.placeFault}`, { place }), politeness: 'assertive' };
    }
    if (now.checkingPlace && !before.checkingPlace) return { words: t('place.checking') };
  }
  if (healthSettled(before, now)) {
    const kept = isKnown(now) && now.healthKept;
    return { words: t(kept ? 'healthReview.saved' : 'healthReview.erased') };
  }
  return activity(screen, before, now);
}

function step({ t }: Screen, now: ScreeningState): Told | undefined {
  const name = now.type === 'asking' ? now.question : now.type === 'review' ? 'review' : undefined;
  if (!name) return undefined;
  const current = steps.indexOf(name) + 1;
  return { words: t('common:stepSpoken', { current, total: steps.length }) };
}

const running = {
  keeping: 'review.saving',
  keepingHealth: 'healthReview.saving',
  erasing: 'kept.erasing',
  restoring: 'erased.undoing',
} as const;

function activity(screen: Screen, before: ScreeningState, now: ScreeningState): Told | undefined {
  for (const name of Object.keys(running) as ActivityName[]) {
    const [was, is] = [activityOf(before, name), activityOf(now, name)];
    if (!is || was?.type === is.type) continue;
    if (is.type === 'failed') {
      return { words: failureWords(screen, is), politeness: 'assertive' };
    }
    if (is.type === 'running') {
      const erases = name === 'keepingHealth' && isKnown(now) && healthTakenBack(now);
      return { words: screen.t(erases ? 'healthReview.erasing' : running[name]) };
    }
  }
  return undefined;
}
