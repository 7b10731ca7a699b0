import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/range/range.ts';
import { column } from '../shared/layout.ts';

const meta: Meta = { title: 'Elements/Range', component: 'ju-range' };
export default meta;

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-range label="Hvor langt vil du rejse?" unit="km" value="20" min="1" max="100"></ju-range>
      <ju-range
        label="Hvor langt vil du rejse?"
        unit="km"
        value="900"
        max="200"
        error="Skriv et tal fra 1 til 200."
      >
      </ju-range>
      <ju-range label="Hvor langt vil du rejse?" unit="km" value="20" disabled></ju-range>
    `),
};
