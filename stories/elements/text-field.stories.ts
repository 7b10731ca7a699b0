import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Text field', component: 'ju-text-field' };
export default meta;

export const Playground = { ...playground('ju-text-field'), tags: ['once'] };

export const Kinds: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-text-field label=${say('contact:name')}></ju-text-field>
      <ju-text-field
        type="search"
        label=${say('job-search:heading')}
        description=${say('job-search:words')}
        value=${say('job-search-more:trade_kitchen')}
      ></ju-text-field>
      <ju-text-field
        type="number"
        label=${say('screening-form:ask.months-unemployed')}
        suffix=${say('screening-form:months.unit')}
        value="4"
      ></ju-text-field>
      <ju-text-field type="email" label=${say('contact:email')} value="navn@eksempel.dk">
      </ju-text-field>
      <ju-text-field type="tel" label=${say('contact:telephone')} value="12 34 56 78">
      </ju-text-field>
    `);
  },
};

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('screening-form:place.label');
    return column(html`
      <ju-text-field label=${label} show-optional></ju-text-field>
      <ju-text-field
        label=${label}
        value="Atlantis"
        error=${say('screening-form:place.fault.unknown', { place: 'Atlantis' })}
      ></ju-text-field>
      <ju-text-field label=${label} value="7700 Thisted" disabled></ju-text-field>
    `);
  },
};

export const LabelledByTheHost: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <label for="own">${say('contact:telephone')}</label>
      <ju-text-field id="own" aria-describedby="own-help"></ju-text-field>
      <p id="own-help">${say('contact:telephoneHint')}</p>
    `);
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-text-field
      lang="da"
      label="Hvilken arbejdsmarkedsuddannelse vil du helst begynde på?"
      description="Skriv navnet, som det står i brevet fra kommunen."
      value="Speditørmedhjælperuddannelsen"
    ></ju-text-field>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(html`
      <ju-text-field lang="ar" label="ما اسم مدينتك؟" value="تيستد"></ju-text-field>
      <ju-text-field lang="ar" type="tel" label="رقم هاتفك" value="12 34 56 78"></ju-text-field>
      <ju-text-field lang="ar" type="email" label="بريدك الإلكتروني" value="navn@eksempel.dk">
      </ju-text-field>
    `),
};
