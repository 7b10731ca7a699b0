import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/tag/tag.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Tag', component: 'ju-tag' };
export default meta;

export const Playground = { ...playground('ju-tag'), tags: ['once'] };

export const Tones: StoryObj = {
  render: () =>
    row(html`
      <ju-tag>Deltid</ju-tag>
      <ju-tag tone="info" icon="briefcase">Praktik</ju-tag>
      <ju-tag tone="success" icon="success">Gemt</ju-tag>
      <ju-tag tone="warning" icon="flag">3 dage tilbage</ju-tag>
      <ju-tag tone="error" icon="error">Frist i går</ju-tag>
    `),
};
