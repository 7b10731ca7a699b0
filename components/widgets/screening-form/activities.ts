import { onceOnline } from '../personal/screen.ts';
import type { Activity, ScreeningState } from './state.ts';

/** The requests that a person waits for, as states name them. */
export const activities = [
  'keeping',
  'keepingHealth',
  'undoing',
  'exporting',
  'erasing',
  'restoring',
] as const;
export type ActivityName = (typeof activities)[number];

export const activityOf = (state: ScreeningState, name: ActivityName): Activity | undefined =>
  (state as Partial<Record<ActivityName, Activity>>)[name];

/** The network is back: what failed for want of it says so, and can be tried again. The very same where nothing did. */
export function backOnline<State extends ScreeningState>(state: State): State {
  if (state.type === 'resting') {
    const from = backOnline(state.from);
    return from === state.from ? state : { ...state, from };
  }
  const changed = activities.flatMap((name) => {
    const was = activityOf(state, name);
    const now = was && onceOnline(was);
    return now === was ? [] : [[name, now] as const];
  });
  return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed) };
}
