import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/date-field/date-field.ts';
import type { JuDateField } from '../../components/elements/date-field/date-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';

const meta: Meta = { title: 'Elements/Date field', component: 'ju-date-field' };
export default meta;

export const Playground = { ...playground('ju-date-field'), tags: ['once'] };

export const States: StoryObj = {
  render: () =>
    column(html`
      <ju-date-field label="Hvornår kan du begynde?" min="2027-01-01"></ju-date-field>
      <ju-date-field
        label="Hvornår kan du begynde?"
        description="Den første dag, du kan møde på arbejde."
        value="2027-03-05"
      ></ju-date-field>
      <ju-date-field
        label="Hvornår kan du begynde?"
        min="2027-01-01"
        value="2027-02-31"
        error="Den dag findes ikke. Månedens sidste dag er 28. februar 2027."
      ></ju-date-field>
      <ju-date-field label="Hvornår kan du begynde?" value="2027-03-05" disabled></ju-date-field>
    `),
};

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const field = canvasElement.querySelector<JuDateField>('ju-date-field');
  await field?.updateComplete;
  field?.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
  const dialog = field?.shadowRoot?.querySelector('dialog');
  await when(() => dialog?.open, 'The calendar');
  await when(() => dialog?.querySelector('ju-calendar')?.shadowRoot?.activeElement, 'The focus');
};

export const Open: StoryObj = {
  render: () => html`
    <main>
      ${column(html`
        <ju-date-field
          label="Hvornår kan du begynde?"
          value="2027-03-05"
          min="2027-03-02"
          max="2027-08-31"
        ></ju-date-field>
      `)}
    </main>
  `,
  play: open,
};

export const OpenOnAPhone: StoryObj = {
  ...Open,
  tags: ['once'],
  globals: { width: '320' },
};

export const EveryLanguage: StoryObj = {
  render: () =>
    column(
      [
        ['da', 'Hvornår kan du begynde?'],
        ['en', 'When can you start?'],
        ['ar', 'متى يمكنك أن تبدأ؟'],
        ['ru', 'Когда вы можете начать?'],
      ].map(
        ([language, label]) =>
          html`<ju-date-field
            lang=${language ?? ''}
            label=${label ?? ''}
            value="2027-03-05"
          ></ju-date-field>`,
      ),
    ),
};

export const EasyReading: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-date-field
      reading="easy"
      label="Hvornår kan du begynde at arbejde?"
      value="2027-03-05"
    ></ju-date-field>
  `,
};
