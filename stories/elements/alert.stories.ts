import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/alert/alert.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Alert', component: 'ju-alert' };
export default meta;

export const Playground = { ...playground('ju-alert'), tags: ['once'] };

export const Tones: StoryObj = {
  render: () =>
    column(html`
      <ju-alert heading="Derfor spørger vi">Så kan vi vise dig job, der passer til dig.</ju-alert>
      <ju-alert tone="success" heading="Dine ønsker er gemt">Nu finder vi job til dig.</ju-alert>
      <ju-alert tone="warning" heading="Det ligner et CPR-nummer">
        Vi behøver det ikke. Tag det ud, før du går videre.
      </ju-alert>
      <ju-alert tone="error" heading="Vi kunne ikke gemme">
        Det, du skrev, står her stadig. Prøv igen om lidt.
      </ju-alert>
    `),
};
