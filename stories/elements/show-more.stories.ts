import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/show-more/show-more.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Show more', component: 'ju-show-more' };
export default meta;

export const Playground = { ...playground('ju-show-more'), tags: ['once'] };

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-show-more more>Du ser 20 af 43 job</ju-show-more>
      <ju-show-more more loading>Du ser 20 af 43 job</ju-show-more>
      <ju-show-more>Du ser alle 43 job</ju-show-more>
    `),
};
