import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/choice-group/choice-group.ts';
import '../../components/elements/date-field/date-field.ts';
import '../../components/elements/field-group/field-group.ts';
import '../../components/elements/switch/switch.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Field group', component: 'ju-field-group' };
export default meta;

export const Playground = { ...playground('ju-field-group'), tags: ['once'] };

const yesOrNo = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
  { value: 'unknown', label: 'Ved ikke' },
];

export const Together: StoryObj = {
  render: () =>
    column(html`
      <ju-field-group label="Din praktik" description="Du kan altid ændre dagene.">
        <ju-date-field label="Første dag" value="2027-03-01"></ju-date-field>
        <ju-date-field label="Sidste dag" value="2027-03-26"></ju-date-field>
      </ju-field-group>
    `),
};

export const WithAnError: StoryObj = {
  render: () =>
    column(html`
      <ju-field-group label="Din praktik" error="Den sidste dag skal komme efter den første.">
        <ju-date-field label="Første dag" value="2027-03-26"></ju-date-field>
        <ju-date-field label="Sidste dag" value="2027-03-01"></ju-date-field>
      </ju-field-group>
    `),
};

export const WhatAnAnswerBrings: StoryObj = {
  render: () =>
    column(html`
      <ju-choice-group
        id="licence"
        label="Har du kørekort?"
        value="yes"
        .choices=${yesOrNo}
      ></ju-choice-group>
      <ju-field-group for="licence" when="yes" label="Om dit kørekort">
        <ju-text-field label="Hvilken kategori?" value="B"></ju-text-field>
        <ju-switch label="Jeg har adgang til en bil"></ju-switch>
      </ju-field-group>
    `),
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(html`
      <ju-field-group lang="ar" label="تدريبك" description="يمكنك تغيير الأيام في أي وقت.">
        <ju-date-field label="اليوم الأول" value="2027-03-01"></ju-date-field>
        <ju-date-field label="اليوم الأخير" value="2027-03-26"></ju-date-field>
      </ju-field-group>
    `),
};
