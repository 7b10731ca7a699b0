import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { formatsOf, html } from '../../components/core/facade.ts';
import '../../components/elements/date-field/date-field.ts';
import type { JuDateField } from '../../components/elements/date-field/date-field.ts';
import { languages } from '../../contract/types.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Date field', component: 'ju-date-field' };
export default meta;

export const Playground = { ...playground('ju-date-field'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('posting-form:field_start');
    const last = formatsOf(String(context.globals.language)).date('2027-02-28');
    return column(html`
      <ju-date-field label=${label} min="2027-01-01"></ju-date-field>
      <ju-date-field
        label=${say('posting-form:field_deadline')}
        description=${say('posting-form:help_deadline')}
        value="2027-03-05"
      ></ju-date-field>
      <ju-date-field
        label=${label}
        min="2027-01-01"
        value="2027-02-31"
        error=${say('form:date.notThere', { last })}
      ></ju-date-field>
      <ju-date-field label=${label} value="2027-03-05" disabled></ju-date-field>
    `);
  },
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
  render: (_, context) => html`
    <main>
      ${column(html`
        <ju-date-field
          label=${wordsIn(context)('posting-form:field_start')}
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
  render: (_, context) =>
    column(
      languages.map((language) => {
        const label = wordsIn(context, { language })('posting-form:field_start');
        return html`<ju-date-field
          lang=${language}
          label=${label}
          value="2027-03-05"
        ></ju-date-field>`;
      }),
    ),
};

export const EasyReading: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: (_, context) => html`
    <ju-date-field
      reading="easy"
      label=${wordsIn(context, { reading: 'easy' })('posting-form:field_start')}
      value="2027-03-05"
    ></ju-date-field>
  `,
};
