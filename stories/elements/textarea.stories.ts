import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/textarea/textarea.ts';
import { column } from '../shared/layout.ts';

const meta: Meta = { title: 'Elements/Textarea', component: 'ju-textarea' };
export default meta;

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
