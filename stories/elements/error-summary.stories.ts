import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/error-summary/error-summary.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Error summary', component: 'ju-error-summary' };
export default meta;

export const Playground = { ...playground('ju-error-summary'), tags: ['once'] };

export const TwoThings: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const control = document.body;
    const message = say('contact:fault.name');
    const entries = [
      { message, control },
      { message: say('contact:fault.telephone.either'), control },
    ];
    return column(html`
      <ju-error-summary .entries=${entries}></ju-error-summary>
      <ju-text-field label=${say('contact:name')} error=${message}></ju-text-field>
    `);
  },
};
