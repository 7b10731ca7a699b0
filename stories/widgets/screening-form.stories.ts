import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import {
  answered,
  exampleKept,
  exampleQuestion,
  exampleReview,
  failing,
  newcomer,
  saved,
} from '../../components/widgets/screening-form/examples.ts';
import { asking } from '../../components/widgets/screening-form/moving.ts';
import '../../components/widgets/screening-form/screening-form.ts';
import type { ScreeningState } from '../../components/widgets/screening-form/state.ts';
import { createHandlers } from '../../mocks/handlers.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Widgets/Screening form',
  component: 'ju-screening-form',
  parameters: { msw: { handlers: createHandlers() } },
};
export default meta;

export const Playground = { ...playground('ju-screening-form'), tags: ['once'] };

const showing = (state: ScreeningState): StoryObj => ({
  render: () => html`<ju-screening-form .state=${state}></ju-screening-form>`,
});
const easy = { reading: 'easy' };

/** From the first question to the jobs, against the mocked gateway. */
export const WholeWay: StoryObj = { render: () => html`<ju-screening-form></ju-screening-form>` };

export const Education = showing(exampleQuestion('education-level', answered));
export const Benefit = showing(exampleQuestion('benefit'));
export const Months = showing(
  exampleQuestion('months-unemployed', answered, { fault: { about: 'months', code: 'digits' } }),
);
export const Work = showing(exampleQuestion('kinds', answered));
export const PlaceUnknown = showing(
  exampleQuestion('place', answered, { fault: { about: 'place', code: 'unknown' } }),
);
export const Trades = showing(exampleQuestion('trades', answered));
export const Skills = showing(exampleQuestion('skills', answered));
/** Offers the form in the language that was chosen. */
export const LanguageAnswered = showing(exampleQuestion('language', answered));
export const Telephone = showing(exampleQuestion('telephone', answered));
export const Health = showing(exampleQuestion('health', answered));

/** Somebody wrote here before: nothing of it is shown. */
export const Found = showing({
  type: 'found',
  until: Date.UTC(2026, 11, 21),
  from: asking('place', answered),
  anew: asking('age', newcomer),
});
export const Resting = showing({ type: 'resting', from: asking('place', answered) });

export const Review = showing(exampleReview(answered));
export const ReviewOfNothing = showing(exampleReview(newcomer));
export const SavingFailed = showing(
  exampleReview({ ...answered, keepingHealth: failing }, failing),
);

export const Saved = showing(exampleKept(saved));
/** The profile is saved; what was said of health is not, and is gone with the page. */
export const SavedButHealth = showing(
  exampleKept({ ...answered, profileKept: saved.profileKept! }),
);
export const SavedBefore = showing(exampleKept(saved, { fresh: false, undoable: false }));
export const ErasingFailed = showing(
  exampleKept(saved, { fresh: false, undoable: false, confirming: true, erasing: failing }),
);
export const Erased = showing({
  type: 'erased',
  screening: newcomer.screening,
  profile: saved.profileKept!,
  restoring: { type: 'idle' },
});

export const Loading = showing({ type: 'loading' });
export const LoadingFailed = showing({ type: 'error', code: 'offline' });

const long = (id: string, text: string) => ({
  [id]: { ...answered.answers[id]!, text },
});
export const LongText = showing(
  exampleReview({
    ...answered,
    answers: {
      ...answered.answers,
      ...long('place', 'Sønder Nærå Nordre Landevejsudflytterbebyggelse ved Vesterhavet'),
      ...long('words', 'specialpædagogikkonsulentmedarbejderassistent '.repeat(4).trim()),
    },
    health: {
      standing: 'given',
      challenges: ['physical', 'mental', 'other'],
      note: 'Jeg har brug for ro, korte dage og en fast plads at sidde på. '.repeat(12),
    },
  }),
);

export const EasyEducation: StoryObj = { ...Education, globals: easy };
export const EasySkills: StoryObj = { ...Skills, globals: easy };
export const EasyReview: StoryObj = { ...Review, globals: easy };
export const EasyNarrowArabic: StoryObj = {
  ...Trades,
  tags: ['once'],
  globals: { ...easy, width: '320', language: 'ar' },
};

export const ArabicReview: StoryObj = { ...Review, tags: ['once'], globals: { language: 'ar' } };
export const Dark: StoryObj = { ...Education, globals: { scheme: 'dark' } };

export const Narrow: StoryObj = { ...Education, tags: ['once'], globals: { width: '320' } };
export const NarrowReview: StoryObj = { ...LongText, tags: ['once'], globals: { width: '320' } };
