import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/combobox/combobox.ts';
import type { JuCombobox, Suggest } from '../../components/elements/combobox/combobox.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Combobox', component: 'ju-combobox' };
export default meta;

export const Playground = { ...playground('ju-combobox'), tags: ['once'] };

const places = ['7700 Thisted', '7730 Hanstholm', '7752 Snedsted', '7755 Bedsted Thy', 'Thisted'];
const suggest: Suggest = async (typed) =>
  places
    .filter((place) => place.toLowerCase().includes(typed.toLowerCase()))
    .map((label) => ({ label, value: label.split(' ')[0] ?? label }));

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-combobox
        label="Hvor bor du?"
        description="Skriv en by eller et postnummer."
        icon="place"
        .suggest=${suggest}
      ></ju-combobox>
      <ju-combobox label="Hvor bor du?" value="7700" text="7700 Thisted" .suggest=${suggest}>
      </ju-combobox>
      <ju-combobox label="Hvor bor du?" value="Atlantis" error="Det sted kender vi ikke.">
      </ju-combobox>
      <ju-combobox label="Hvor bor du?" value="Thisted" disabled></ju-combobox>
    `),
};

export const Open: StoryObj = {
  render: () => html`
    <main>
      ${column(html`<ju-combobox label="Hvor bor du?" .suggest=${suggest}></ju-combobox>`)}
    </main>
  `,
  play: async ({ canvasElement }) => {
    const field = canvasElement.querySelector<JuCombobox>('ju-combobox');
    await field?.updateComplete;
    const input = field?.shadowRoot?.querySelector('input');
    if (!field || !input) throw new Error('No field.');
    input.focus();
    input.value = 'th';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await field.updateComplete;
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-combobox
      label="Hvilken arbejdsmarkedsuddannelse?"
      icon="place"
      value="Speditørmedhjælperuddannelsen"
    ></ju-combobox>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(
      html`<ju-combobox lang="ar" label="أين تسكن؟" icon="place" value="تيستد"></ju-combobox>`,
    ),
};
