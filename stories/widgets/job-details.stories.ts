import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/job-details/job-details.ts';
import type { JobDetailsState } from '../../components/widgets/job-details/state.ts';
import type { Fit } from '../../components/widgets/job-details/why.ts';
import type { JobPosting } from '../../contract/types.ts';
import { dayFromNow } from '../shared/days.ts';
import { when } from '../shared/waiting.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Widgets/Job details', component: 'ju-job-details' };
export default meta;

export const Playground = { ...playground('ju-job-details'), tags: ['once'] };
type Story = StoryObj;

/** All that a posting can have; its days are near whenever it is looked at. */
const posting: JobPosting = {
  id: 'posting-0',
  title: 'Lagermedarbejder til nattevagt',
  summary: 'Et opdigtet opslag.',
  kind: 'temp',
  hiringOrganization: { name: 'Fjordlageret (opdigtet)', anonymous: false },
  company: 'fjordlageret',
  jobLocation: {
    streetAddress: 'Prøvevej 1',
    addressLocality: 'Thisted',
    postalCode: '7700',
    located: 'coordinates',
  },
  distanceKm: 3.4,
  workHours: '37 timer om ugen',
  hours: ['night', 'weekend'],
  remote: 'partly',
  educationRequired: 'none',
  languagesRequired: ['da', 'en'],
  accommodations: ['physical', 'language'],
  directApply: true,
  offersMeetings: true,
  datePosted: dayFromNow(-20),
  validThrough: dayFromNow(23),
  url: 'https://job.example/1',
  reasons: [],
  description:
    '<h3>Om os</h3><p>Vi er <strong>otte</strong> kolleger, der pakker varer til hele landet. Arbejdspladsen findes kun i ' +
    'dette eksempel.</p><h3>Du skal</h3><ul><li>kunne lide at arbejde om natten</li><li>kunne løfte 15 kg</li></ul>',
  workplace: '<p>Lageret ligger ved fjorden. Der er kantine og bus til døren.</p>',
  skills: [
    { uri: 'http://data.europa.eu/esco/skill/example-1', labels: { da: 'pakke varer' } },
    { uri: 'http://data.europa.eu/esco/skill/example-2', labels: { da: 'køre truck' } },
  ],
  video: {
    name: 'En nat på Fjordlageret (opdigtet)',
    contentUrl: 'https://film.example/nat.mp4',
    external: true,
    captions: [{ language: 'da', url: 'https://film.example/nat.da.vtt' }],
    transcript: 'Velkommen til Fjordlageret.\nHer pakker vi varer om natten.',
  },
};
const strange: JobPosting = {
  ...posting,
  title: 'Beskæftigelsesindsatsplanlægningsmedarbejder '.repeat(7).trim(),
  hiringOrganization: { name: 'شركة الميناء (خيالية)', anonymous: false },
  description: '<img src=x onerror="alert(1)"><form><input></form><p>Velkommen</p>',
};

const fit: Fit = {
  reasons: [
    { type: 'hours', hours: 'night' },
    { type: 'near', place: 'Thisted', distanceKm: 3.4, approximate: false },
  ],
  changes: [{ type: 'kind', kind: 'part-time' }],
};
const showing = (state: JobDetailsState): Story => ({
  render: () => html`<ju-job-details why .fit=${fit} .state=${state}></ju-job-details>`,
  play: async ({ canvasElement }) => {
    const details = canvasElement.querySelector('ju-job-details')!;
    await when(() => details.shadowRoot?.querySelector('.posting, ju-alert'), 'the posting');
  },
});

/** All that a posting can have. */
export const Whole = showing({ type: 'loaded', posting });
export const Narrow: Story = { ...Whole, tags: ['once'], globals: { width: '320' } };
export const Easy: Story = { ...Whole, tags: ['once'], globals: { reading: 'easy' } };
export const ArabicEasyNarrow: Story = {
  ...Whole,
  tags: ['once'],
  globals: { reading: 'easy', language: 'ar', width: '320' },
};

/** A title without end, an employer in another script, and an advertisement that means harm. */
export const Strange: Story = {
  ...showing({ type: 'loaded', posting: strange }),
  tags: ['once'],
  globals: { width: '320' },
};

/** Taken down while it was read. */
export const Withdrawn = showing({ type: 'loaded', posting, withdrawn: true });

/** Not found, and nothing known of it. */
export const Gone = showing({ type: 'error', code: 'not-found', known: undefined });
