import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/choice-group/choice-group.ts';
import type { Choice } from '../../components/elements/choice-group/choice-group.ts';
import '../../components/elements/pictogram/answers.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn, type Say } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Choice group', component: 'ju-choice-group' };
export default meta;

export const Playground = { ...playground('ju-choice-group'), tags: ['once'] };

const kinds = (say: Say): readonly Choice[] => [
  { value: 'ordinary', label: say('screening-form:work.kind.ordinary'), pictogram: 'tools' },
  {
    value: 'part-time',
    label: say('screening-form:work.kind.part-time'),
    description: say('screening-form:work.kindHint.part-time'),
    pictogram: 'house',
  },
  {
    value: 'internship',
    label: say('screening-form:work.kind.internship'),
    description: say('screening-form:work.kindHint.internship'),
    pictogram: 'person',
  },
  { value: 'unknown', label: say('screening-form:unknown'), exclusive: true },
];
const health = (say: Say): readonly Choice[] => [
  { value: 'physical', label: say('screening-form:health.choice.physical') },
  { value: 'none', label: say('screening-form:health.choice.none') },
  { value: 'rather-not', label: say('screening-form:declined') },
];

export const Several: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-choice-group
        multiple
        columns
        question
        label=${say('screening-form:ask.kinds')}
        description=${say('screening-form:severalHint')}
        value="part-time"
        .choices=${kinds(say)}
      ></ju-choice-group>
    `;
  },
};

export const One: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-choice-group
        label=${say('screening-form:ask.health')}
        value="none"
        .choices=${health(say)}
      ></ju-choice-group>
    `);
  },
};

/** 'Don't know' and 'rather not say' are answers like the others. */
export const AnswersOfEqualWeight: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-choice-group
        columns
        label=${say('screening-form:ask.distance')}
        .choices=${[
          { value: '20', label: say('screening-form:place.radiusHint.20'), pictogram: 'bus' },
          { value: '5', label: say('screening-form:place.radiusHint.5'), pictogram: 'bicycle' },
          { value: 'unknown', label: say('screening-form:unknown'), exclusive: true },
          { value: 'rather-not', label: say('screening-form:declined'), exclusive: true },
        ]}
      ></ju-choice-group>
    `;
  },
};

export const RightToLeft: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context, { language: 'ar' });
    return column(html`
      <ju-choice-group
        lang="ar"
        multiple
        label=${say('screening-form:ask.kinds')}
        value="part-time"
        .choices=${kinds(say)}
      ></ju-choice-group>
    `);
  },
};

export const EasyReading: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: (_, context) => {
    const say = wordsIn(context, { reading: 'easy' });
    return html`
      <ju-choice-group
        reading="easy"
        label=${say('screening-form:ask.kinds')}
        .choices=${kinds(say)}
      ></ju-choice-group>
    `;
  },
};

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-choice-group
        label=${say('screening-form:ask.language')}
        error=${say('form:missingChoice')}
        .choices=${[
          { value: 'da', label: 'Dansk', lang: 'da' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      ></ju-choice-group>
      <ju-choice-group
        label=${say('screening-form:ask.health')}
        disabled
        value="none"
        .choices=${health(say)}
      ></ju-choice-group>
    `);
  },
};
