import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/disclosure/disclosure.ts';
import '../../components/elements/skeleton/skeleton.ts';
import { column } from '../shared/layout.ts';
import { wordsIn } from '../shared/words.ts';

/**
 * What appears does so in `--ju-duration` (150 ms, easing out). What a person did themselves happens at once. What goes on and
 * on takes `--ju-duration-loop`. Both are 0 for those who asked for less motion, and nothing moves in easy-read.
 */
const meta: Meta = { title: 'Foundations/Motion' };
export default meta;

export const WhatMoves: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-disclosure summary=${say('screening-form:health.whyTitle')}>
        ${say('screening-form:health.intro')}
      </ju-disclosure>
      <ju-skeleton></ju-skeleton>
    `);
  },
};
/** The same for those who asked for less motion. */
export const Reduced: StoryObj = {
  render: () =>
    html`<div class="ju-theme" data-ju-motion="reduced">
      ${column(html`<ju-skeleton></ju-skeleton>`)}
    </div>`,
};
