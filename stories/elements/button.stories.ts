import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import { column, row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Button', component: 'ju-button' };
export default meta;

export const Playground = { ...playground('ju-button'), tags: ['once'] };

export const Variants: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-button variant="primary">${say('job-search:find')}</ju-button>
      <ju-button>${say('job-search:choices')}</ju-button>
      <ju-button variant="quiet">${say('job-search-more:guideSkip')}</ju-button>
    `);
  },
};

export const WithIcons: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-button variant="primary" icon="search">${say('job-search:find')}</ju-button>
      <ju-button icon="filter">${say('job-search:choices')}</ju-button>
      <ju-button variant="quiet" icon="arrow-back">${say('job-search-more:guideBack')}</ju-button>
      <ju-button icon-after="external" href="#annonce">${say('job-details:apply')}</ju-button>
    `);
  },
};

export const States: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const [keep, more] = [say('job-details:keep'), say('job-details:moreFacts')];
    return row(html`
      <ju-button disabled>${say('job-search-choices:savedKeep')}</ju-button>
      <ju-button variant="primary" disabled>${say('job-search-choices:savedKeep')}</ju-button>
      <ju-button icon="star" pressed="false">${keep}</ju-button>
      <ju-button icon="star-filled" pressed="true">${keep}</ju-button>
      <ju-button icon-after="chevron-down" expanded="false">${more}</ju-button>
    `);
  },
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-button variant="primary" full>
        Gem mine ønsker og vis mig de job, der passer til dem, i nærheden af hvor jeg bor
      </ju-button>
      <ju-button>Beskæftigelsesindsatsplanlægningssamtale</ju-button>
    `),
};
