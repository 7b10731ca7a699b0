import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/alert/alert.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Alert', component: 'ju-alert' };
export default meta;

export const Playground = { ...playground('ju-alert'), tags: ['once'] };

export const Tones: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-alert heading=${say('screening-form:whyWeAsk')}
        >${say('screening-form:why.work')}</ju-alert
      >
      <ju-alert tone="success" heading=${say('screening-form:kept.title')}>
        ${say('screening-form:kept.intro')}
      </ju-alert>
      <ju-alert tone="warning" heading=${say('glossary:personalNumber.name')}>
        ${say('personal:personalNumber')}
      </ju-alert>
      <ju-alert tone="error" heading=${say('screening-form:review.failed')}>
        ${say('screening-form:failure.default')}
      </ju-alert>
    `);
  },
};
