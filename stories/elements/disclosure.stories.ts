import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/disclosure/disclosure.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Disclosure', component: 'ju-disclosure' };
export default meta;

export const Playground = { ...playground('ju-disclosure'), tags: ['once'] };

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-disclosure summary="Hvorfor spørger vi?">Så kan vi vise job, der passer.</ju-disclosure>
      <ju-disclosure summary="Hvorfor spørger vi?" open>
        Så kan vi vise dig job, du kan komme til. Du kan altid ændre det igen.
      </ju-disclosure>
    `),
};
