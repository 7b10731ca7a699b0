import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/term/term.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Term', component: 'ju-term' };
export default meta;

export const Playground = { ...playground('ju-term'), tags: ['once'] };

const word = (open = false) => html`<ju-term name="flexJob" ?open=${open}>fleksjob</ju-term>`;

export const States: StoryObj = {
  render: () =>
    column(html`
      <p>Du kan søge et ${word()}, når din kommune har sagt ja til det.</p>
      <p>Du kan søge et ${word(true)}, når din kommune har sagt ja til det efter en samtale.</p>
    `),
};

export const InAHeading: StoryObj = {
  render: () =>
    column(html`
      <h2>Er et ${word(true)} noget for dig?</h2>
      <p>Det kan du tale med din rådgiver om.</p>
    `),
};

export const Narrow: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () =>
    html`<p>Vil du gerne have et ${word(true)} tæt på, hvor du bor, eller længere væk?</p>`,
};

export const RightToLeft: StoryObj = {
  tags: ['once'],
  globals: { language: 'ar' },
  render: () => html`
    <p lang="ar">
      يمكنك التقدم إلى <ju-term name="flexJob" open>العمل المرن</ju-term> عندما توافق بلديتك على
      ذلك.
    </p>
  `,
};

export const EasyRead: StoryObj = {
  tags: ['once'],
  globals: { reading: 'easy', width: '390' },
  render: () => html`<p>Du kan få et ${word(true)}. Det taler du med kommunen om.</p>`,
};
