import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/chip/chip.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Chip', component: 'ju-chip' };
export default meta;

export const Playground = { ...playground('ju-chip'), tags: ['once'] };

export const Wishes: StoryObj = {
  render: () =>
    row(html`
      <ju-chip label="Vikar"></ju-chip>
      <ju-chip label="Inden for 20 km"></ju-chip>
      <ju-chip
        label="Pædagogmedhjælper i en børnehave eller vuggestue tæt på hvor jeg bor"
      ></ju-chip>
    `),
};
