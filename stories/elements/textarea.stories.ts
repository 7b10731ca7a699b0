import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/textarea/textarea.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Textarea', component: 'ju-textarea' };
export default meta;

export const Playground = { ...playground('ju-textarea'), tags: ['once'] };

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-textarea
        label="Er der andet, vi skal vide?"
        description="Skriv så kort eller langt, du vil."
        show-optional
      ></ju-textarea>
      <ju-textarea
        label="Fortæl lidt mere"
        value="Jeg har arbejdet i køkken i ti år og vil gerne prøve noget med børn."
      ></ju-textarea>
      <ju-textarea label="Fortæl lidt mere" error="Skriv det lidt kortere."></ju-textarea>
      <ju-textarea label="Fortæl lidt mere" disabled value="Kan ikke ændres nu."></ju-textarea>
    `),
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-textarea
      label="Fortæl om den arbejdsmarkedsuddannelse, du har gennemført"
      value="Speditørmedhjælperuddannelsen"
    ></ju-textarea>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(html`<ju-textarea lang="ar" label="حدثنا عن نفسك" value="أستطيع الطبخ."></ju-textarea>`),
};
