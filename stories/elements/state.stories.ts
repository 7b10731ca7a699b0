import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/state/state.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/State', component: 'ju-state' };
export default meta;

export const Playground = { ...playground('ju-state'), tags: ['once'] };

export const Empty: StoryObj = {
  render: () => html`
    <ju-state heading="Vi fandt ingen job med det hele" pictogram="magnifier-paper">
      Prøv med færre ønsker, eller søg længere væk.
      <ju-button slot="actions">Fjern alle ønsker</ju-button>
    </ju-state>
  `,
};

export const Failed: StoryObj = {
  render: () => html`
    <ju-state heading="Vi kan ikke hente jobbene lige nu" pictogram="cable-out">
      Det er ikke din skyld. Det, du har valgt, er her stadig.
      <ju-button slot="actions" variant="primary">Prøv igen</ju-button>
    </ju-state>
  `,
};
