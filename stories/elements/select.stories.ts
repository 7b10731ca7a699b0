import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/select/select.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Select', component: 'ju-select' };
export default meta;

export const Playground = { ...playground('ju-select'), tags: ['once'] };

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

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-select
      label="Hvilken arbejdsmarkedsuddannelse?"
      value="a"
      .options=${[{ value: 'a', label: 'Speditørmedhjælperuddannelsen i Nordjylland' }]}
    ></ju-select>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(
      html`<ju-select
        lang="ar"
        label="البلدية"
        value="787"
        .options=${[{ value: '787', label: 'تيستد' }]}
      ></ju-select>`,
    ),
};
