import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/dialog/dialog.ts';
import '../../components/elements/range/range.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Dialog', component: 'ju-dialog' };
export default meta;

export const Playground = { ...playground('ju-dialog'), tags: ['once'] };

export const Open: StoryObj = {
  render: () => html`
    <ju-dialog open heading="Flere valg">
      ${column(html`
        <ju-text-field label="By eller postnummer" value="7700 Thisted"></ju-text-field>
        <ju-range label="Hvor langt vil du rejse?" unit="km" value="20"></ju-range>
      `)}
      <div slot="actions"><ju-button variant="primary" full>Vis 43 job</ju-button></div>
    </ju-dialog>
  `,
};

export const LongText: StoryObj = {
  render: () => html`
    <ju-dialog open heading="Sådan bruger vi det, du fortæller os om dit helbred">
      ${Array.from({ length: 14 }, () => html`<p>${sentence}</p>`)}
      <div slot="actions"><ju-button variant="primary" full>Det er forstået</ju-button></div>
    </ju-dialog>
  `,
};

const sentence =
  'Du bestemmer selv, om du vil fortælle noget. Det ændrer ikke på, hvilke job du får vist, og du kan slette det igen.';
