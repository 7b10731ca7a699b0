import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/switch/switch.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Switch', component: 'ju-switch' };
export default meta;

export const Playground = { ...playground('ju-switch'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-switch
        label=${say('screening-form:release.languages')}
        description=${say('job-search-choices:languageHelp')}
        checked
      ></ju-switch>
      <ju-switch label=${say('screening-form:release.wishes')}></ju-switch>
      <ju-switch
        label=${say('screening-form:release.skills')}
        error=${say('form:missingSwitch')}
      ></ju-switch>
      <ju-switch label=${say('screening-form:release.education')} disabled checked></ju-switch>
      <ju-switch label=${say('screening-form:release.interests')} disabled></ju-switch>
    `);
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-switch
      lang="da"
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
  render: (_, context) => html`
    <ju-switch
      reading="easy"
      label=${wordsIn(context, { reading: 'easy' })('screening-form:release.wishes')}
      checked
    ></ju-switch>
  `,
};
