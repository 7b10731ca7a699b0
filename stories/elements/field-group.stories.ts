import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/choice-group/choice-group.ts';
import '../../components/elements/date-field/date-field.ts';
import '../../components/elements/field-group/field-group.ts';
import '../../components/elements/switch/switch.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn, type Say } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Field group', component: 'ju-field-group' };
export default meta;

export const Playground = { ...playground('ju-field-group'), tags: ['once'] };

const days = (say: Say) => html`
  <ju-date-field label=${say('posting-form:field_deadline')} value="2027-03-01"></ju-date-field>
  <ju-date-field label=${say('posting-form:field_start')} value="2027-03-26"></ju-date-field>
`;

export const Together: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-field-group
        label=${say('posting-form:section_time')}
        description=${say('posting-form:help_deadline')}
      >
        ${days(say)}
      </ju-field-group>
    `);
  },
};

export const WithAnError: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-field-group
        label=${say('job-application:contact.heading')}
        error=${say('contact:fault.telephone.either')}
      >
        <ju-text-field label=${say('contact:telephone')} type="tel"></ju-text-field>
        <ju-text-field label=${say('contact:email')} type="email"></ju-text-field>
      </ju-field-group>
    `);
  },
};

export const WhatAnAnswerBrings: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-choice-group
        id="fixed-place"
        label=${say('posting-form:field_moving')}
        value="yes"
        .choices=${[
          { value: 'yes', label: say('posting-form:moving') },
          { value: 'no', label: say('posting-form:moving_yes') },
          { value: 'unknown', label: say('screening-form:unknown') },
        ]}
      ></ju-choice-group>
      <ju-field-group for="fixed-place" when="yes" label=${say('posting-form:section_place')}>
        <ju-text-field label=${say('posting-form:field_town')} value="Thisted"></ju-text-field>
        <ju-switch label=${say('job-search-choices:remote')}></ju-switch>
      </ju-field-group>
    `);
  },
};

export const RightToLeft: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context, { language: 'ar' });
    return column(html`
      <ju-field-group
        lang="ar"
        label=${say('posting-form:section_time')}
        description=${say('posting-form:help_deadline')}
      >
        ${days(say)}
      </ju-field-group>
    `);
  },
};
