import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/icon/icon.ts';
import { iconNames } from '../../components/elements/icon/icons.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { pictogramNames } from '../../components/elements/pictogram/pictograms.ts';
import { row } from '../shared/layout.ts';

const meta: Meta = { title: 'Elements/Icon and pictogram', component: 'ju-icon' };
export default meta;

export const Icons: StoryObj = {
  render: () => row(iconNames.map((name) => html`<p><ju-icon name=${name}></ju-icon> ${name}</p>`)),
};

export const Pictograms: StoryObj = {
  render: () =>
    row(
      pictogramNames.map(
        (name) => html`<p><ju-pictogram name=${name}></ju-pictogram><br />${name}</p>`,
      ),
    ),
};
