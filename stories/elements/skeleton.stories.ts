import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/skeleton/skeleton.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Skeleton', component: 'ju-skeleton' };
export default meta;

export const Playground = { ...playground('ju-skeleton'), tags: ['once'] };

export const Cards: StoryObj = {
  render: () => column(html`<ju-skeleton></ju-skeleton><ju-skeleton lines="4"></ju-skeleton>`),
};
