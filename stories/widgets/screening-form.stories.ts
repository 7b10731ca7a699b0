import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import { noAnswers, noHealthAnswer } from '../../components/widgets/screening-form/answers.ts';
import '../../components/widgets/screening-form/screening-form.ts';
import type {
  Activity,
  Known,
  Question,
  ScreeningState,
} from '../../components/widgets/screening-form/state.ts';
import { createHandlers } from '../../mocks/handlers.ts';

const meta: Meta = {
  title: 'Widgets/Screening form',
  component: 'ju-screening-form',
  parameters: { msw: { handlers: createHandlers() } },
};
export default meta;

const idle: Activity = { type: 'idle' };
const failed: Activity = { type: 'failed', code: 'unavailable' };

/** Nothing is answered yet. */
const empty: Known = {
  answers: noAnswers,
  health: noHealthAnswer,
  wishesKept: false,
  keepingHealth: idle,
};
const answered: Known = {
  answers: {
    place: { standing: 'given', typed: '7700 Thisted', near: '7700', radiusKm: 20 },
    work: { standing: 'given', kinds: ['part-time', 'temp'], words: 'frisør' },
    language: { standing: 'given', language: 'ar' },
  },
  health: { standing: 'given', challenges: ['physical'], note: 'Jeg kan ikke løfte tungt.' },
  wishesKept: false,
  keepingHealth: idle,
};
const saved: Known = {
  ...answered,
  wishesKept: true,
  healthKept: { consent: true, challenges: ['physical'], note: 'Jeg kan ikke løfte tungt.' },
};

const showing = (state: ScreeningState): StoryObj => ({
  render: () => html`<ju-screening-form .state=${state}></ju-screening-form>`,
});
const asking = (question: Question, known: Known): ScreeningState => ({
  type: 'asking',
  question,
  amending: false,
  checkingPlace: false,
  ...known,
});
const kept = (known: Known, more: { fresh?: boolean; confirming?: boolean; erasing?: Activity }) =>
  showing({ type: 'kept', fresh: true, confirming: false, erasing: idle, ...more, ...known });

/** From the first question to the jobs, against the mocked gateway. */
export const WholeWay: StoryObj = { render: () => html`<ju-screening-form></ju-screening-form>` };

export const Place = showing(asking('place', empty));
export const PlaceUnknown = showing({
  ...(asking('place', {
    ...empty,
    answers: {
      ...noAnswers,
      place: { standing: 'given', typed: 'Atlantis', radiusKm: 20 },
    },
  }) as Extract<ScreeningState, { type: 'asking' }>),
  placeFault: 'unknown',
});
export const Work = showing(asking('work', empty));
export const WorkAnswered = showing(asking('work', answered));
export const Language = showing(asking('language', empty));
/** The form is not yet in Arabic, and says so. */
export const LanguageAnswered = showing(asking('language', answered));
export const Health = showing(asking('health', empty));
export const HealthAnswered = showing(asking('health', answered));

export const Review = showing({ type: 'review', keeping: idle, ...answered });
export const ReviewOfNothing = showing({ type: 'review', keeping: idle, ...empty });
export const Saving = showing({
  type: 'review',
  keeping: { type: 'running' },
  ...answered,
  keepingHealth: { type: 'running' },
});
export const SavingFailed = showing({
  type: 'review',
  keeping: failed,
  ...answered,
  keepingHealth: { type: 'failed', code: 'too-many-requests', retryAfterSeconds: 30 },
});

export const Saved = kept(saved, {});
/** The wishes are saved; what was said of health is not, and is gone with the page. */
export const SavedButHealth = kept({ ...answered, wishesKept: true }, {});
export const SavedBefore = kept(saved, { fresh: false });
export const Erasing = kept(saved, { fresh: false, confirming: true });
export const ErasingFailed = kept(saved, { fresh: false, confirming: true, erasing: failed });
export const Erased = showing({
  type: 'erased',
  wishes: { near: '7700', radiusKm: 20 },
  restoring: idle,
});

export const Loading = showing({ type: 'loading' });
export const LoadingFailed = showing({ type: 'error', code: 'offline' });

export const LongText = showing({
  type: 'review',
  keeping: idle,
  ...answered,
  answers: {
    ...answered.answers,
    place: {
      standing: 'given',
      typed: 'Sønder Nærå Nordre Landevejsudflytterbebyggelse ved Vesterhavet',
      radiusKm: 100,
    },
    work: {
      standing: 'given',
      kinds: ['ordinary', 'part-time', 'flex-job', 'internship', 'job-order', 'apprenticeship'],
      words: 'specialpædagogikkonsulentmedarbejderassistent '.repeat(4).trim(),
    },
  },
  health: {
    standing: 'given',
    challenges: ['physical', 'mental', 'other'],
    note: 'Jeg har brug for ro, korte dage og en fast plads at sidde på. '.repeat(12),
  },
});
export const Narrow: StoryObj = { ...WorkAnswered, globals: { width: '320' } };
export const NarrowReview: StoryObj = { ...LongText, globals: { width: '320' } };
