import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { pictogramNames } from '../../components/elements/pictogram/pictograms.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Pictogram', component: 'ju-pictogram' };
export default meta;

export const Playground = { ...playground('ju-pictogram'), tags: ['once'] };

/** Beside words that say the same, always. */
export const BesideWords: StoryObj = {
  tags: ['picture'],
  render: () =>
    row(
      pictogramNames()
        .slice(0, 4)
        .map((name) => html`<p><ju-pictogram name=${name}></ju-pictogram><br />${name}</p>`),
    ),
};
