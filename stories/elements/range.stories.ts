import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/range/range.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Range', component: 'ju-range' };
export default meta;

export const Playground = { ...playground('ju-range'), tags: ['once'] };

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

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-range
      label="Hvor langt vil du rejse for at komme til en arbejdsmarkedsuddannelse?"
      description="Vi måler afstanden i lige linje fra din bopæl."
      unit="kilometer"
      value="20"
    ></ju-range>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(
      html`<ju-range
        lang="ar"
        label="ما المسافة التي يمكنك قطعها؟"
        unit="كم"
        value="30"
      ></ju-range>`,
    ),
};
