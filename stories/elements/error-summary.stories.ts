import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/error-summary/error-summary.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Error summary', component: 'ju-error-summary' };
export default meta;

export const Playground = { ...playground('ju-error-summary'), tags: ['once'] };

export const TwoThings: StoryObj = {
  render: () => {
    const control = document.body;
    const entries = [
      { message: 'Skriv en by eller et postnummer', control },
      { message: 'Vælg, hvad du leder efter', control },
    ];
    return column(html`
      <ju-error-summary .entries=${entries}></ju-error-summary>
      <ju-text-field label="Hvor bor du?" error="Skriv en by eller et postnummer"></ju-text-field>
    `);
  },
};
