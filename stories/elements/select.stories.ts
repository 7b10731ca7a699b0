import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/select/select.ts';
import { column } from '../shared/layout.ts';

const meta: Meta = { title: 'Elements/Select', component: 'ju-select' };
export default meta;

const options = [
  { value: '', label: 'Vælg en kommune' },
  { value: '851', label: 'Aalborg' },
  { value: '751', label: 'Aarhus' },
  { value: '787', label: 'Thisted' },
];

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-select label="Kommune" .options=${options}></ju-select>
      <ju-select label="Kommune" .options=${options} value="787"></ju-select>
      <ju-select label="Kommune" .options=${options} error="Vælg en kommune."></ju-select>
      <ju-select label="Kommune" .options=${options} value="751" disabled></ju-select>
    `),
};
