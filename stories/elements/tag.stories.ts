import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/tag/tag.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Tag', component: 'ju-tag' };
export default meta;

export const Playground = { ...playground('ju-tag'), tags: ['once'] };

export const Tones: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-tag>${say('job-search-choices:hours_part-time')}</ju-tag>
      <ju-tag tone="info" icon="briefcase">${say('job-search:kind_internship')}</ju-tag>
      <ju-tag tone="success" icon="success">${say('job-search-more:kept')}</ju-tag>
      <ju-tag tone="warning" icon="flag">${say('job-details:daysLeft', { count: 3 })}</ju-tag>
      <ju-tag tone="error" icon="error">${say('job-details:report.because_filled')}</ju-tag>
    `);
  },
};
