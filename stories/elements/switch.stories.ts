import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/switch/switch.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Switch', component: 'ju-switch' };
export default meta;

export const Playground = { ...playground('ju-switch'), tags: ['once'] };

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-switch
        label="Giv mig besked om nye job"
        description="Vi skriver højst en gang om ugen."
        checked
      ></ju-switch>
      <ju-switch label="Vis også job uden fast arbejdssted"></ju-switch>
      <ju-switch
        label="Del mine ønsker med min rådgiver"
        error="Slå det til, før du går videre."
      ></ju-switch>
      <ju-switch label="Kan ikke ændres nu" disabled checked></ju-switch>
      <ju-switch label="Kan heller ikke ændres" disabled></ju-switch>
    `),
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-switch
      label="Giv mig besked om arbejdsmarkedsuddannelser, som ligger inden for den afstand, jeg har valgt"
      checked
    ></ju-switch>
  `,
};

export const RightToLeft: StoryObj = {
  render: () => html`
    <ju-switch
      lang="ar"
      label="أرسلوا لي الوظائف الجديدة"
      description="نكتب لك مرة واحدة في الأسبوع على الأكثر."
      checked
    ></ju-switch>
  `,
};

export const EasyReading: StoryObj = {
  render: () => html`
    <ju-switch reading="easy" label="Skriv til mig om nye job" checked></ju-switch>
  `,
};
