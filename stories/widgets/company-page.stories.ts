import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/company-page/company-page.ts';
import type { CompanyPageState } from '../../components/widgets/company-page/state.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Widgets/Company page', component: 'ju-company-page' };
export default meta;

export const Playground = { ...playground('ju-company-page'), tags: ['once'] };

/** Who they are, what they look for, their jobs, and when one can meet them. */
export const Loaded: StoryObj = {
  render: () => html`<ju-company-page company="moensterkroen"></ju-company-page>`,
};

/** Nothing is offered today, and the name is long. */
const quiet: CompanyPageState = {
  type: 'loaded',
  company: {
    id: 'nakhil',
    name: 'شركة النخيل للتجهيزات الغذائية والنقل والتخزين في شمال الدنمارك (خيالية)',
    summary: 'Et opdigtet lager.',
    description: '<p>Vi pakker varer til hele landet. Lageret findes kun i dette eksempel.</p>',
    location: { postalCode: '7700', addressLocality: 'Thisted', located: 'postal-code' },
    unsolicited: false,
    skillsSought: [],
    offersMeetings: false,
    postings: 0,
  },
  postings: { type: 'loaded', items: [] },
  slots: { type: 'loaded', items: [] },
};
export const Quiet: StoryObj = {
  render: () => html`<ju-company-page .state=${quiet}></ju-company-page>`,
};
