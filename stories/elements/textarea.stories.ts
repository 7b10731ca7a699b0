import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/textarea/textarea.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Textarea', component: 'ju-textarea' };
export default meta;

export const Playground = { ...playground('ju-textarea'), tags: ['once'] };

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const label = say('job-application:letter.label');
    return column(html`
      <ju-textarea
        label=${say('meeting-booking:confirm.note')}
        description=${say('meeting-booking:confirm.noteHint')}
        show-optional
      ></ju-textarea>
      <ju-textarea label=${label} value="${say('job-application:ideas.saw')} …"></ju-textarea>
      <ju-textarea label=${label} error=${say('job-application:letter.missing')}></ju-textarea>
      <ju-textarea label=${label} disabled value="${say('job-application:ideas.start')} …">
      </ju-textarea>
    `);
  },
};

export const LongWords: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <ju-textarea
      lang="da"
      label="Fortæl om den arbejdsmarkedsuddannelse, du har gennemført"
      value="Speditørmedhjælperuddannelsen"
    ></ju-textarea>
  `,
};

export const RightToLeft: StoryObj = {
  render: () =>
    column(html`<ju-textarea lang="ar" label="حدثنا عن نفسك" value="أستطيع الطبخ."></ju-textarea>`),
};
