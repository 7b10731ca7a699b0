import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from '../../components/core/facade.ts';
import { leastContrast, modes } from '../../themes/pairs.ts';
import { tokens } from '../../themes/tokens.ts';
import { themes } from '../shared/globals.ts';
import './colour-pairs.ts';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const colours = Object.entries(tokens).filter(
  ([name, { type }]) => type === 'color' && !name.includes('.on-') && name !== 'colour.veil',
);

/** What each colour is for, in the theme and mode of the toolbar. The sun is a mark, never text. */
export const Palette: StoryObj = {
  render: () => html`
    <ul class="palette">
      ${colours.map(
        ([name, { description, property }]) =>
          html`<li>
            <span class="patch" data-colour=${name.replace('colour.', '')}></span>
            <strong>${name.replace('colour.', '')}</strong>
            <span class="note">${description}</span>
            <code>${property}</code>
          </li>`,
      )}
    </ul>
  `,
  play: ({ canvasElement }) => {
    for (const patch of canvasElement.querySelectorAll<HTMLElement>('[data-colour]')) {
      patch.style.setProperty('background-color', `var(--ju-colour-${patch.dataset['colour']})`);
    }
  },
};

/** Every pair that may stand on each other, with the contrast that this browser paints. */
export const Contrast: StoryObj = {
  render: () => html`<story-colour-pairs></story-colour-pairs>`,
};

/** Measured in every theme, light, dark and with more contrast. */
export const EveryTheme: StoryObj = {
  tags: ['once'],
  render: () =>
    html`<div class="every-theme">
      ${[...themes.keys()].flatMap((theme) =>
        modes.map(
          (mode) =>
            html`<story-colour-pairs summary theme=${theme} mode=${mode}></story-colour-pairs>`,
        ),
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    const tooLow: string[] = [];
    let pairs = 0;
    for (const shown of canvasElement.querySelectorAll('story-colour-pairs')) {
      await shown.measured;
      for (const { front, back, kind, ratio } of shown.proofs) {
        pairs += 1;
        if (ratio >= leastContrast(kind, shown.mode || 'light')) continue;
        tooLow.push(`${shown.theme} ${shown.mode}: ${front} on ${back}`);
      }
    }
    await expect(tooLow).toEqual([]);
    await expect(pairs).toBeGreaterThan(1000);
  },
};
