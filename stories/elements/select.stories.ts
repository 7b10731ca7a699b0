import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/select/select.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Select', component: 'ju-select' };
export default meta;

export const Playground = { ...playground('ju-select'), tags: ['once'] };

const municipalities = [
  { value: '851', label: 'Aalborg' },
  { value: '751', label: 'Aarhus' },
  { value: '787', label: 'Thisted' },
];

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('job-search-choices:municipality');
    const options = [{ value: '', label: say('job-search-choices:pick') }, ...municipalities];
    return column(html`
      <ju-select label=${label} .options=${options}></ju-select>
      <ju-select label=${label} .options=${options} value="787"></ju-select>
      <ju-select label=${label} .options=${options} error=${say('form:missingChoice')}></ju-select>
      <ju-select label=${label} .options=${options} value="751" disabled></ju-select>
    `);
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-select
      lang="da"
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
