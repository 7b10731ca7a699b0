import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/show-more/show-more.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Show more', component: 'ju-show-more' };
export default meta;

export const Playground = { ...playground('ju-show-more'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const some = say('job-search:shown', { shown: 20, count: 43 });
    return column(html`
      <ju-show-more more>${some}</ju-show-more>
      <ju-show-more more loading>${some}</ju-show-more>
      <ju-show-more>${say('job-search:shown', { shown: 43, count: 43 })}</ju-show-more>
    `);
  },
};
