import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/stepper/stepper.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Stepper', component: 'ju-stepper' };
export default meta;

export const Playground = { ...playground('ju-stepper'), tags: ['once'] };

export const Steps: StoryObj = {
  render: () =>
    column(html`
      <ju-stepper current="1" total="9"></ju-stepper>
      <ju-stepper current="3" total="9"></ju-stepper>
      <ju-stepper current="9" total="9"></ju-stepper>
    `),
};
