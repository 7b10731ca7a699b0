import { pressedInVain } from '../contact/render-contact.ts';
import { failureWords } from '../personal/failures.ts';
import { online } from '../personal/screen.ts';
import type { Screen } from './screen.ts';
import type { BookingState } from './state.ts';
import { daysOf } from './times.ts';

/** What is spoken when a state follows another; headings that take the focus speak for themselves. */
export function tellingOf(
  screen: Screen,
  before: BookingState,
  state: BookingState,
): string | undefined {
  const { t } = screen;
  if (state.type === 'choosing' && state.holding) return t('slots.taking');
  if (state.type === 'confirming' && before.type === 'confirming') {
    const { activity } = state;
    if (activity.type === 'running') return t('confirm.running');
    if (activity.type === 'failed' && before.activity.type === 'running') {
      return `${t('confirm.failed')}. ${failureWords(screen, activity.code)}`;
    }
  }
  return undefined;
}

/** Where reading goes on when the view is another; nothing when it is the same, or the first. */
export function focusAfter(
  { zone }: Screen,
  before: BookingState,
  state: BookingState,
): string | undefined {
  if (before.type === 'loading' || state.type === 'loading') return undefined;
  const notice = noticeOf(state);
  if (notice && notice !== noticeOf(before)) {
    // The network came back by itself: the person goes on where they are.
    return notice.type === 'failed' && notice.code === online ? undefined : 'notice';
  }
  if (state.type === 'confirming' && before.type === 'confirming') {
    return pressedInVain(before, state, state.typed === before.typed);
  }
  if (before.type === 'choosing' && state.type === 'choosing' && state.days > before.days) {
    // The button that showed more days may be gone with the last of them.
    const next = daysOf(state.slots, zone)[before.days];
    if (next) return `day-${next.day}`;
  }
  const moving = (one: BookingState) => one.type === 'choosing' && one.moving !== undefined;
  if (before.type === state.type && moving(before) === moving(state)) return undefined;
  return 'heading';
}

const noticeOf = (state: BookingState) => (state.type === 'choosing' ? state.notice : undefined);
