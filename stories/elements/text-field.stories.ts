import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Text field', component: 'ju-text-field' };
export default meta;

export const Playground = { ...playground('ju-text-field'), tags: ['once'] };

export const Kinds: StoryObj = {
  render: () =>
    column(html`
      <ju-text-field label="Hvad hedder din by?"></ju-text-field>
      <ju-text-field
        type="search"
        label="Hvad vil du gerne arbejde med?"
        description="Skriv et fag, et sted eller et ord."
        value="medhjælper"
      ></ju-text-field>
      <ju-text-field type="number" label="Hvor mange timer om ugen?" suffix="timer" value="20">
      </ju-text-field>
      <ju-text-field type="email" label="Din e-mail" value="navn@eksempel.dk"></ju-text-field>
      <ju-text-field type="tel" label="Dit telefonnummer" value="12 34 56 78"></ju-text-field>
    `),
};

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-text-field label="By eller postnummer" show-optional></ju-text-field>
      <ju-text-field
        label="By eller postnummer"
        value="Atlantis"
        error="Det sted kender vi ikke. Prøv med et postnummer."
      ></ju-text-field>
      <ju-text-field label="By eller postnummer" value="7700 Thisted" disabled></ju-text-field>
    `),
};

export const LabelledByTheHost: StoryObj = {
  render: () =>
    column(html`
      <label for="own">Værtens egen label</label>
      <ju-text-field id="own" aria-describedby="own-help"></ju-text-field>
      <p id="own-help">Værtens egen hjælpetekst.</p>
    `),
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-text-field
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
