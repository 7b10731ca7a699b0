import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/badge/badge.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Badge',
  component: 'ju-badge',
};
export default meta;

export const Playground = { ...playground('ju-badge'), tags: ['once'] };

export const Counts: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-badge count="3" tone="info" label=${say('company-page:fact.jobs')}></ju-badge>
      <ju-badge count="12" label=${say('job-search:wanted')}></ju-badge>
      <ju-badge count="240" tone="info" label=${say('job-search:wanted')}></ju-badge>
      <ju-badge count="1" tone="error" label=${say('job-details:factDeadline')}></ju-badge>
    `);
  },
};

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-badge>${say('meeting-booking:slots.full')}</ju-badge>
      <ju-badge tone="info">${say('companies:followed')}</ju-badge>
      <ju-badge tone="success">${say('meeting-booking:booked.heading')}</ju-badge>
      <ju-badge tone="warning">${say('job-details:daysLeft', { count: 2 })}</ju-badge>
      <ju-badge tone="error">${say('screening-form:review.open')}</ju-badge>
    `);
  },
};
