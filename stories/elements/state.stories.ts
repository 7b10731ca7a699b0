import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/state/state.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/State', component: 'ju-state' };
export default meta;

export const Playground = { ...playground('ju-state'), tags: ['once'] };

export const Empty: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-state heading=${say('job-search:emptyHeading')} pictogram="magnifier-paper">
        ${say('job-search-more:emptyHelp')}
        <ju-button slot="actions">${say('job-search-more:withoutKinds')}</ju-button>
      </ju-state>
    `;
  },
};

export const Failed: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-state heading=${say('job-search:errorHeading')} pictogram="cable-out">
        ${say('job-search-more:error')}
        <ju-button slot="actions" variant="primary">${say('job-search-more:retry')}</ju-button>
      </ju-state>
    `;
  },
};
