import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/term/term.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn, type Say } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Term', component: 'ju-term' };
export default meta;

export const Playground = { ...playground('ju-term'), tags: ['once'] };

const inASentence = (say: Say, open = false) => html`
  ${say('job-details:factKind')}:
  <ju-term name="flexJob" ?open=${open}>${say('job-search:kind_flex-job')}</ju-term>.
  ${say('job-application:ask.flex-job')}
`;

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <p>${inASentence(say)}</p>
      <p>${inASentence(say, true)}</p>
    `);
  },
};

export const InAHeading: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <h2><ju-term name="flexJob" open>${say('job-search:kind_flex-job')}</ju-term></h2>
      <p>${say('job-application:ask.flex-job')}</p>
    `);
  },
};

export const Narrow: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: (_, context) => html`<p>${inASentence(wordsIn(context), true)}</p>`,
};

export const RightToLeft: StoryObj = {
  ...Narrow,
  tags: ['once'],
  globals: { language: 'ar' },
};

export const EasyRead: StoryObj = {
  ...Narrow,
  tags: ['once'],
  globals: { reading: 'easy', width: '390' },
};
