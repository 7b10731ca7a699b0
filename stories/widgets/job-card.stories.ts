import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/job-card/job-card.ts';
import type { JobPostingSummary } from '../../contract/types.ts';
import { dayFromNow } from '../shared/days.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Widgets/Job card', component: 'ju-job-card' };
export default meta;

export const Playground = { ...playground('ju-job-card'), tags: ['once'] };
type Story = StoryObj;

const posting: JobPostingSummary = {
  id: 'story',
  title: 'Lagermedarbejder til nattevagt',
  summary: 'Et opdigtet opslag.',
  kind: 'temp',
  hiringOrganization: { name: 'Fjordlageret (opdigtet)', anonymous: false },
  jobLocation: {
    postalCode: '7700',
    addressLocality: 'Thisted',
    municipality: { code: '787', name: 'Thisted' },
    located: 'postal-code',
  },
  workHours: '37 timer om ugen',
  datePosted: '2026-11-01',
  distanceKm: 3.4,
  reasons: [],
};

const card = (changes: Partial<JobPostingSummary>, { favourite = false, why = false } = {}) => html`
  <ju-job-card
    ?favourite=${favourite}
    ?why=${why}
    .posting=${{ ...posting, ...changes }}
  ></ju-job-card>
`;

export const Plain: Story = { render: () => card({ validThrough: dayFromNow(30) }) };

export const Favourite: Story = { render: () => card({}, { favourite: true }) };

export const Deadlines: Story = {
  render: () =>
    column([
      card({ validThrough: dayFromNow(40) }),
      card({ validThrough: dayFromNow(4) }),
      card({ validThrough: dayFromNow(1) }),
      card({ validThrough: dayFromNow(0) }),
    ]),
};

export const Why: Story = {
  render: () =>
    card(
      {
        reasons: [
          { type: 'kind', kind: 'temp' },
          { type: 'near', place: '7700 Thisted', radiusKm: 20, approximate: false },
          { type: 'words', words: ['lager'] },
        ],
      },
      { why: true },
    ),
};

export const LittleKnown: Story = {
  render: () =>
    column([
      card({
        hiringOrganization: { name: null, anonymous: true },
        jobLocation: { located: 'unknown', notStatic: true },
      }),
      card({
        jobLocation: { municipality: { code: '101', name: 'København' }, located: 'municipality' },
        distanceKm: 12,
      }),
    ]),
};

export const LongText: Story = {
  render: () =>
    card({
      title:
        'Beskæftigelsesindsatsplanlægningsmedarbejder med ansvar for tværfagligt samarbejde i hele kommunen',
      hiringOrganization: {
        name: 'Aktieselskabet for Meget Lange Virksomhedsnavne og Datterselskaber (opdigtet)',
        anonymous: false,
      },
      workHours: 'Skiftende arbejdstider, 12 til 37 timer om ugen efter aftale',
    }),
};

export const Narrow: Story = { ...LongText, tags: ['once'], globals: { width: '320' } };

/** Easy-read: the trade as a picture, three lines, one button. */
export const Easy: Story = {
  render: () =>
    column([
      card({ validThrough: dayFromNow(4), occupation: 'Lagermedarbejder' }),
      card({ title: 'Pædagogmedhjælper', validThrough: dayFromNow(30) }, { favourite: true }),
      card({ title: 'Et opdigtet fag' }),
    ]),
  globals: { reading: 'easy' },
};
export const EasyNarrow: Story = {
  ...Easy,
  tags: ['once'],
  globals: { reading: 'easy', width: '320' },
};
export const Arabic: Story = { ...Why, tags: ['once'], globals: { language: 'ar' } };
export const ArabicEasy: Story = {
  ...Easy,
  tags: ['once'],
  globals: { reading: 'easy', language: 'ar' },
};
