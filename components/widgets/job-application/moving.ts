import { readContact } from '../contact/contact.ts';
import { idle } from '../personal/screen.ts';
import { letterToSend } from './sending.ts';
import { steps, type ApplicationState, type Step } from './state.ts';

type Writing = Extract<ApplicationState, { type: 'writing' }>;

/** A view in which one writes; nothing is on its way. */
export const writing = (state: Omit<Writing, 'type' | 'sending'>): Writing => ({
  type: 'writing',
  sending: idle,
  ...state,
});

/** From the review to what is to be mended; the way back leads there. */
export const amend = ({ addressee, draft }: Writing, step: Step): Writing =>
  writing({ addressee, draft, step, amending: true });

/** One view back; nothing before the first. */
export function backFrom({ addressee, draft, step, amending }: Writing): Writing | undefined {
  const before = steps[steps.indexOf(step) - 1];
  return before && writing({ addressee, draft, step: amending ? 'review' : before });
}

/** One view on, or what keeps from it. */
export function nextFrom(state: Writing): Writing {
  const { addressee, draft, step, amending, letterMissing = 0 } = state;
  if (step === 'letter' && !letterToSend(draft.letter)) {
    return { ...state, letterMissing: letterMissing + 1 };
  }
  const faults = step === 'contact' ? readContact(draft.contact).faults : undefined;
  if (faults) return { ...state, faults };
  const after = steps[steps.indexOf(step) + 1] ?? 'review';
  return writing({ addressee, draft, step: amending ? 'review' : after });
}
