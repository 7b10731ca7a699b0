import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const grounds = ['ground', 'surface', 'sunken', 'action-tint', 'sun-tint'];
const pairs = [
  ['ink', 'ground'],
  ['ink-quiet', 'surface'],
  ['on-action', 'action'],
  ['action', 'surface'],
  ['moss', 'moss-tint'],
  ['amber', 'amber-tint'],
  ['brick', 'brick-tint'],
];

/** The sun is a mark: a star, the word spoken now. It is never text. */
export const Colours: StoryObj = {
  render: () => html`
    <div class="swatches">
      ${pairs.map(
        ([text, ground]) =>
          html`<p class="swatch" data-text=${text} data-ground=${ground}>
            <strong>${text}</strong><br />på ${ground}
          </p>`,
      )}
      ${grounds.map((ground) => html`<p class="swatch" data-text="ink" data-ground=${ground}>${ground}</p>`)}
      <p class="swatch" data-text="ink" data-ground="surface"><span class="sun"></span> sun</p>
    </div>
  `,
};
