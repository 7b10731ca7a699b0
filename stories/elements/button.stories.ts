import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import { column, row } from '../shared/layout.ts';

const meta: Meta = { title: 'Elements/Button', component: 'ju-button' };
export default meta;

export const Variants: StoryObj = {
  render: () =>
    row(html`
      <ju-button variant="primary">Find job</ju-button>
      <ju-button>Flere valg</ju-button>
      <ju-button variant="quiet">Spring over</ju-button>
    `),
};

export const WithIcons: StoryObj = {
  render: () =>
    row(html`
      <ju-button variant="primary" icon="search">Find job</ju-button>
      <ju-button icon="filter">Flere valg</ju-button>
      <ju-button variant="quiet" icon="arrow-back">Tilbage</ju-button>
      <ju-button icon-after="external" href="#annonce">Læs hele annoncen</ju-button>
    `),
};

export const States: StoryObj = {
  render: () =>
    row(html`
      <ju-button disabled>Gem</ju-button>
      <ju-button variant="primary" disabled>Gem</ju-button>
      <ju-button icon="star" pressed="false">Gem som favorit</ju-button>
      <ju-button icon="star-filled" pressed="true">Gem som favorit</ju-button>
      <ju-button icon-after="chevron-down" expanded="false">Vis mere om jobbet</ju-button>
    `),
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-button variant="primary" full>
        Gem mine ønsker og vis mig de job, der passer til dem, i nærheden af hvor jeg bor
      </ju-button>
      <ju-button>Beskæftigelsesindsatsplanlægningssamtale</ju-button>
    `),
};
