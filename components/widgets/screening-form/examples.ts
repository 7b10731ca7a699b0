import type { Profile } from '../../../contract/types.ts';
import { servedScreening } from '../../../contract/screening/default.ts';
import { noAnswers, noHealthAnswer, type HealthAnswer } from './answers.ts';
import { asking, idle } from './moving.ts';
import { answersOf, releasedAtFirst } from './profile.ts';
import type { Activity, Known, Of, ScreeningState } from './state.ts';

/** For stories and tests: the ordinary questions, and somebody who answered all of them. Not part of the library. */
const screening = servedScreening('2026-11-21');

export const exampleProfile: Profile = {
  age: '30-39',
  education: { level: 'vocational', field: 'isced-f-10' },
  benefit: 'kontanthjaelp',
  targetGroup: 'job-ready',
  monthsUnemployed: 4,
  wishes: {
    near: '7700',
    radiusKm: 20,
    kinds: ['part-time', 'temp'],
    words: 'frisør',
    language: 'ar',
  },
  interests: { trades: ['care', 'food'], words: 'Jeg kan godt lide at danse.' },
  skills: [
    { uri: 'http://data.europa.eu/esco/skill/cut', labels: { da: 'klippe hår', en: 'cut hair' } },
    { uri: 'http://data.europa.eu/esco/skill/advise', labels: { da: 'rådgive kunder' } },
  ],
  languages: ['da', 'ar'],
  reminders: { telephone: '+4520123456', email: 'karoline@eksempel.dk' },
  released: ['wishes'],
};
const told: HealthAnswer = {
  standing: 'given',
  challenges: ['mental'],
  note: 'Ro omkring mig',
};

/** Nothing is answered yet. */
export const newcomer: Known = {
  screening,
  answers: noAnswers,
  health: noHealthAnswer,
  released: releasedAtFirst,
  keepingHealth: idle,
};
const { place, telephone, ...others } = answersOf(exampleProfile);
/** Everything is answered, and nothing kept. */
export const answered: Known = {
  ...newcomer,
  answers: {
    ...others,
    place: { ...place!, text: '7700 Thisted' },
    telephone: { ...telephone!, text: '20 12 34 56' },
  },
  health: told,
};
/** Everything is answered and kept. */
export const saved: Known = {
  ...answered,
  profileKept: exampleProfile,
  healthKept: { consent: true, challenges: ['mental'], note: 'Ro omkring mig' },
};

export const failing: Activity = { type: 'failed', code: 'unavailable' };

/** A question before somebody's eyes. */
export const exampleQuestion = (
  question: string,
  from: Known = newcomer,
  more: Partial<Of<'asking'>> = {},
): ScreeningState => ({ ...asking(question, from), ...more }) as ScreeningState;

export const exampleReview = (from: Known, keeping: Activity = idle): ScreeningState => ({
  type: 'review',
  keeping,
  ...from,
});

export const exampleKept = (from: Known, more: Partial<Of<'kept'>> = {}): ScreeningState => ({
  type: 'kept',
  fresh: true,
  undoable: true,
  undoing: idle,
  exporting: idle,
  confirming: false,
  erasing: idle,
  ...from,
  ...more,
});
