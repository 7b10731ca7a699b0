import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/range/range.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Range', component: 'ju-range' };
export default meta;

export const Playground = { ...playground('ju-range'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('screening-form:ask.distance');
    const unit = say('screening-form:place.radius', { km: '' }).trim();
    return column(html`
      <ju-range label=${label} unit=${unit} value="20" min="1" max="100"></ju-range>
      <ju-range
        label=${label}
        unit=${unit}
        value="900"
        max="200"
        error=${say('form:number', { minimum: 1, maximum: 200 })}
      ></ju-range>
      <ju-range label=${label} unit=${unit} value="20" disabled></ju-range>
    `);
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-range
      lang="da"
      label="Hvor langt vil du rejse for at komme til en arbejdsmarkedsuddannelse?"
      description="Vi måler afstanden i lige linje fra din bopæl."
      unit="kilometer"
      value="20"
    ></ju-range>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(
      html`<ju-range
        lang="ar"
        label="ما المسافة التي يمكنك قطعها؟"
        unit="كم"
        value="30"
      ></ju-range>`,
    ),
};
