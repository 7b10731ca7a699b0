import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/badge/badge.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Elements/Badge',
  component: 'ju-badge',
};
export default meta;

export const Playground = { ...playground('ju-badge'), tags: ['once'] };

export const Counts: StoryObj = {
  render: () =>
    row(html`
      <ju-badge count="3" tone="info" label="nye beskeder"></ju-badge>
      <ju-badge count="12" label="job"></ju-badge>
      <ju-badge count="240" tone="info" label="nye job"></ju-badge>
      <ju-badge count="1" tone="error" label="frist, der er overskredet"></ju-badge>
    `),
};

export const States: StoryObj = {
  render: () =>
    row(html`
      <ju-badge>Kladde</ju-badge>
      <ju-badge tone="info">Sendt</ju-badge>
      <ju-badge tone="success">Samtale aftalt</ju-badge>
      <ju-badge tone="warning">Frist om 2 dage</ju-badge>
      <ju-badge tone="error">Mangler svar</ju-badge>
    `),
};
