import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/job-application/job-application.ts';
import type { ApplicationState } from '../../components/widgets/job-application/state.ts';
import { createHandlers } from '../../mocks/handlers.ts';
import { dayFromNow } from '../shared/days.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Widgets/Job application',
  component: 'ju-job-application',
  parameters: { msw: { handlers: createHandlers() } },
};
export default meta;

export const Playground = { ...playground('ju-job-application'), tags: ['once'] };

const showing = (state: ApplicationState): StoryObj => ({
  render: () => html`<ju-job-application reading-bar="off" .state=${state}></ju-job-application>`,
});

const addressee = {
  title: 'Lagermedarbejder til nattevagt',
  company: 'Fjordlageret (opdigtet)',
  lastDay: dayFromNow(29),
};
const draft = {
  id: '00000000-0000-4000-8000-000000000000',
  letter:
    'Jeg har arbejdet på lager i to år, og jeg vil gerne tilbage til det.\n\nJeg kan begynde i morgen.',
  ticked: ['experience'],
  contact: { name: 'Sara Eksempel', telephone: '20 12 34 56', email: '' },
  curriculumVitae: {
    about: '',
    experience: 'Tjener, Café Ro, 2019-2022\nBud, 2023',
    education: '',
    skills: 'køre truck\npakke varer',
    languages: '',
    drivingLicences: '',
  },
} as const;
const writing = { type: 'writing', addressee, draft, sending: { type: 'idle' } } as const;

export const Letter = showing({ ...writing, step: 'letter' });
export const Contact = showing({
  ...writing,
  step: 'contact',
  faults: { name: 'empty', telephone: 'short', email: 'at' },
});
export const CurriculumVitae = showing({ ...writing, step: 'curriculum' });
export const Review = showing({
  ...writing,
  step: 'review',
  sending: { type: 'failed', code: 'offline' },
});
export const LongText = showing({
  ...writing,
  step: 'review',
  addressee: { title: 'Uendeligt'.repeat(33), company: 'Langtnavn'.repeat(33) },
});
export const Sent = showing({
  type: 'sent',
  fresh: true,
  takingBack: { type: 'idle' },
  confirming: true,
  application: {
    id: draft.id,
    about: { jobPosting: 'posting-0' },
    title: addressee.title,
    companyName: addressee.company,
    letter: draft.letter,
    contact: { name: 'Sara Eksempel', telephone: '+4520123456' },
    sent: '2026-11-20T09:15:00Z',
  },
});
/** The posting was taken down while somebody wrote: the words are theirs. */
export const Closed = showing({ type: 'closed', why: 'gone', addressee, draft });
