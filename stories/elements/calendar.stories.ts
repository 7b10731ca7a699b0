import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/calendar/calendar.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Calendar', component: 'ju-calendar' };
export default meta;

export const Playground = { ...playground('ju-calendar'), tags: ['once'] };

export const Month: StoryObj = {
  render: () => html`<ju-calendar value="2027-03-05"></ju-calendar>`,
};

export const WithinASpan: StoryObj = {
  render: () =>
    html`<ju-calendar value="2027-03-05" min="2027-03-03" max="2027-03-24"></ju-calendar>`,
};

export const BothDirections: StoryObj = {
  render: () =>
    column(html`
      <ju-calendar lang="da" value="2027-03-05"></ju-calendar>
      <ju-calendar lang="ar" value="2027-03-05"></ju-calendar>
    `),
};

export const EasyReadingOnAPhone: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`<ju-calendar reading="easy" value="2027-03-05"></ju-calendar>`,
};
