import { pressedInVain } from '../contact/render-contact.ts';
import { failureWords } from '../personal/failures.ts';
import type { Screen } from './screen.ts';
import { hasLetter, type ApplicationState } from './state.ts';

/** What is spoken when a state follows another; headings that take the focus speak for themselves. */
export function tellingOf(
  screen: Screen,
  before: ApplicationState,
  state: ApplicationState,
): string | undefined {
  const { t } = screen;
  if (isErased(before, state)) return t('erase.done');
  if (isRestored(before, state)) return t('erase.undone');
  if (state.type === 'writing' && before.type === 'writing') {
    const { sending } = state;
    if (sending.type === 'running') return t('review.sending');
    if (sending.type === 'failed' && before.sending.type === 'running') {
      return `${t('review.failed')}. ${failureWords(screen, sending.code)}`;
    }
    return state.emptied ? t('erase.allDone') : undefined;
  }
  if (state.type === 'sent' && before.type === 'sent') {
    const { takingBack } = state;
    if (takingBack.type === 'failed' && before.takingBack.type === 'running') {
      return `${t('sent.takeBackFailed')}. ${failureWords(screen, takingBack.code)}`;
    }
  }
  if ((state.type === 'sent' || state.type === 'closed') && before.type === state.type) {
    if (state.copying === before.copying || !state.copying) return undefined;
    return t(state.copying === 'copied' ? 'personal:copied' : 'personal:copyByHand');
  }
  return undefined;
}

/** Where reading goes on when the view is another; nothing when it is the same, or the first. */
export function focusAfter(before: ApplicationState, state: ApplicationState): string | undefined {
  // The button that was pressed is gone.
  if (isErased(before, state) || isRestored(before, state)) return 'heading';
  if (state.type === 'writing' && before.type === 'writing') {
    if (!state.emptied && !!state.confirming !== !!before.confirming) {
      return state.confirming ? 'erase-heading' : state.step === 'letter' ? 'erase-all' : 'heading';
    }
    if (state.letterMissing && state.letterMissing !== before.letterMissing) return 'letter';
    const field = pressedInVain(before, state, state.draft === before.draft);
    if (field) return field;
    return state.step === before.step && !state.emptied ? undefined : 'heading';
  }
  if (state.type === 'sent' && before.type === 'sent') {
    return state.confirming && !before.confirming
      ? 'confirm-heading'
      : before.confirming && !state.confirming
        ? 'take-back'
        : undefined;
  }
  return before.type === state.type || before.type === 'loading' || state.type === 'loading'
    ? undefined
    : 'heading';
}

const isErased = (before: ApplicationState, state: ApplicationState): boolean =>
  hasLetter(before) && hasLetter(state) && !before.erased && !!state.erased;
const isRestored = (before: ApplicationState, state: ApplicationState): boolean =>
  hasLetter(before) && hasLetter(state) && before.erased === state.draft;
