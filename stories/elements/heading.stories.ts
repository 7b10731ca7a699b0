import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/heading/heading.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Elements/Heading',
  component: 'ju-heading',
};
export default meta;

export const Playground = { ...playground('ju-heading'), tags: ['once'] };

export const Levels: StoryObj = {
  render: () =>
    column(html`
      <ju-heading level="1">Hvad vil du gerne arbejde med?</ju-heading>
      <ju-heading level="2">Vi fandt 43 job til dig</ju-heading>
      <ju-heading level="3">Det venter på dig</ju-heading>
      <ju-heading level="4">Denne uge</ju-heading>
    `),
};

export const SizeApartFromLevel: StoryObj = {
  render: () =>
    column(html`
      <ju-heading level="2" size="title">En stor overskrift på niveau to</ju-heading>
      <ju-heading level="3" size="body">En lille på niveau tre</ju-heading>
    `),
};

export const InAPageOfItsOwnOutline: StoryObj = {
  render: () => html`
    <div headingoffset="2">
      ${column(html`
        <ju-heading level="1">Et modul under sidens egen overskrift</ju-heading>
        <ju-heading level="2">Dets første del</ju-heading>
      `)}
    </div>
  `,
};

export const LongWords: StoryObj = {
  render: () => html`
    <ju-heading level="1">
      Beskæftigelsesindsatsplanlægningssamtale: det skal du vide, før du møder din rådgiver
    </ju-heading>
  `,
};
