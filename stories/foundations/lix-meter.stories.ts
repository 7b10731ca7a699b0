import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import './lix-meter.ts';

const meta: Meta = { title: 'Foundations/LIX meter' };
export default meta;

/** Paste a text: the figures follow while you write. */
export const Meter: StoryObj = {
  render: () => html`<story-lix-meter lang="en"></story-lix-meter>`,
};
