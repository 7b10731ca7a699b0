import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/combobox/combobox.ts';
import type { JuCombobox, Suggest } from '../../components/elements/combobox/combobox.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Combobox', component: 'ju-combobox' };
export default meta;

export const Playground = { ...playground('ju-combobox'), tags: ['once'] };

const places = ['7700 Thisted', '7730 Hanstholm', '7752 Snedsted', '7755 Bedsted Thy', 'Thisted'];
const suggest: Suggest = async (typed) =>
  places
    .filter((place) => place.toLowerCase().includes(typed.toLowerCase()))
    .map((label) => ({ label, value: label.split(' ')[0] ?? label }));

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('screening-form:ask.place');
    return column(html`
      <ju-combobox
        label=${label}
        description=${say('screening-form:place.hint')}
        icon="place"
        .suggest=${suggest}
      ></ju-combobox>
      <ju-combobox label=${label} value="7700" text="7700 Thisted" .suggest=${suggest}>
      </ju-combobox>
      <ju-combobox
        label=${label}
        value="Atlantis"
        error=${say('screening-form:place.fault.unknown', { place: 'Atlantis' })}
      ></ju-combobox>
      <ju-combobox label=${label} value="Thisted" disabled></ju-combobox>
    `);
  },
};

export const Open: StoryObj = {
  render: (_, context) => {
    const label = wordsIn(context)('screening-form:ask.place');
    return html`
      <main>${column(html`<ju-combobox label=${label} .suggest=${suggest}></ju-combobox>`)}</main>
    `;
  },
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
      lang="da"
      label="Hvilken arbejdsmarkedsuddannelse?"
      icon="place"
      value="Speditørmedhjælperuddannelsen"
    ></ju-combobox>
  `,
};

export const RightToLeft: StoryObj = {
  render: (_, context) => {
    const label = wordsIn(context, { language: 'ar' })('screening-form:ask.place');
    return column(
      html`<ju-combobox lang="ar" label=${label} icon="place" value="تيستد"></ju-combobox>`,
    );
  },
};
