import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/icon/icon.ts';
import { directedIcons, iconNames } from '../../components/elements/icon/icons.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { pictogramNames } from '../../components/elements/pictogram/pictograms.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

/**
 * One family. Icons on 24 by 24 with a two-unit line stand beside a word and take its colour and size; pictograms on 64 by 64
 * with one flat accent show people and things beside words that say the same. Neither ever stands alone, so neither has a name
 * for assistive technology.
 */
const meta: Meta = { title: 'Elements/Icon and pictogram', component: 'ju-icon' };
export default meta;

export const Playground = { ...playground('ju-icon'), tags: ['once'] };

export const Icons: StoryObj = {
  render: () => row(iconNames.map((name) => html`<p><ju-icon name=${name}></ju-icon> ${name}</p>`)),
};

/** These point along the line of reading, and so turn round in right-to-left. Clock, check and sun do not. */
export const PointingIcons: StoryObj = {
  render: () =>
    row(
      iconNames
        .filter((name) => directedIcons.has(name))
        .map((name) => html`<p><ju-icon name=${name}></ju-icon> ${name}</p>`),
    ),
  tags: ['once'],
  globals: { language: 'ar' },
};

const contactSheet = () =>
  row(
    pictogramNames().map(
      (name) => html`<p><ju-pictogram name=${name}></ju-pictogram><br />${name}</p>`,
    ),
  );

export const Pictograms: StoryObj = { render: contactSheet };
export const PictogramsDark: StoryObj = { render: contactSheet, globals: { scheme: 'dark' } };
