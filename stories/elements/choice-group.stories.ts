import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/choice-group/choice-group.ts';
import type { Choice } from '../../components/elements/choice-group/choice-group.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Choice group', component: 'ju-choice-group' };
export default meta;

export const Playground = { ...playground('ju-choice-group'), tags: ['once'] };

const kinds: readonly Choice[] = [
  { value: 'ordinary', label: 'Fast job', pictogram: 'tools' },
  {
    value: 'part-time',
    label: 'Deltid',
    description: 'Under 37 timer om ugen',
    pictogram: 'house',
  },
  { value: 'internship', label: 'Praktik', description: 'Prøv et fag af', pictogram: 'person' },
  { value: 'unknown', label: 'Ved ikke', exclusive: true },
];
const health: readonly Choice[] = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
  { value: 'rather-not', label: 'Det vil jeg ikke svare på' },
];

export const Several: StoryObj = {
  render: () => html`
    <ju-choice-group
      multiple
      columns
      question
      label="Hvad leder du efter?"
      description="Du kan vælge flere."
      value="part-time"
      .choices=${kinds}
    ></ju-choice-group>
  `,
};

export const One: StoryObj = {
  render: () =>
    column(html`
      <ju-choice-group
        label="Er der noget, vi skal tage hensyn til?"
        value="no"
        .choices=${health}
      ></ju-choice-group>
    `),
};

/** 'Don't know' and 'rather not say' are answers like the others. */
export const AnswersOfEqualWeight: StoryObj = {
  render: () => html`
    <ju-choice-group
      columns
      label="Hvordan kommer du på arbejde?"
      .choices=${[
        { value: 'bus', label: 'Med bus', pictogram: 'bus' },
        { value: 'home', label: 'Jeg arbejder hjemme', pictogram: 'house' },
        { value: 'unknown', label: 'Ved ikke', exclusive: true },
        { value: 'rather-not', label: 'Det vil jeg ikke svare på', exclusive: true },
      ]}
    ></ju-choice-group>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(html`
      <ju-choice-group
        lang="ar"
        multiple
        label="عمّ تبحث؟"
        value="part-time"
        .choices=${[
          { value: 'ordinary', label: 'عمل دائم', pictogram: 'tools' },
          { value: 'part-time', label: 'دوام جزئي', pictogram: 'house' },
          { value: 'unknown', label: 'لا أعرف', exclusive: true },
        ]}
      ></ju-choice-group>
    `),
};

export const EasyReading: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-choice-group reading="easy" label="Hvad leder du efter?" .choices=${kinds}>
    </ju-choice-group>
  `,
};

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-choice-group
        label="Hvilket sprog vil du helst tale?"
        error="Vælg et svar, før du går videre."
        .choices=${[
          { value: 'da', label: 'Dansk', lang: 'da' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      ></ju-choice-group>
      <ju-choice-group label="Kan ikke ændres nu" disabled value="yes" .choices=${health}>
      </ju-choice-group>
    `),
};
