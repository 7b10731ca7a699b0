import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/disclosure/disclosure.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Disclosure', component: 'ju-disclosure' };
export default meta;

export const Playground = { ...playground('ju-disclosure'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const summary = say('screening-form:whyWeAsk');
    return column(html`
      <ju-disclosure summary=${summary}>${say('screening-form:why.work')}</ju-disclosure>
      <ju-disclosure summary=${summary} open>${say('screening-form:why.place')}</ju-disclosure>
    `);
  },
};
