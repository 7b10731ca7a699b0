import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Space and shape' };
export default meta;

export const Steps: StoryObj = {
  render: () => html`
    <div class="type">
      ${[1, 2, 3, 4, 6, 10].map(
        (step) => html`<p class="step"><span data-space=${step}></span>space-${step}</p>`,
      )}
      <p class="shape" data-radius="control">radius-control</p>
      <p class="shape" data-radius="card">radius-card</p>
      <p class="shape" data-radius="full">radius-full</p>
    </div>
  `,
};
