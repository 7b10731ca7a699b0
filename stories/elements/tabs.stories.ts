import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/tabs/tabs.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn, type Say } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Tabs',
  component: 'ju-tabs',
};
export default meta;

export const Playground = { ...playground('ju-tabs'), tags: ['once'] };

const three = (say: Say) => html`
  <ju-tab-panel name="list" label=${say('job-search-more:asList')} icon="list">
    ${column(html`<p>${say('job-search-more:matchNote')}</p>`)}
  </ju-tab-panel>
  <ju-tab-panel name="map" label=${say('job-search-more:asMap')} icon="map">
    <p>${say('job-search-more:mapFailed')}</p>
  </ju-tab-panel>
  <ju-tab-panel name="saved" label=${say('job-search:favourites')} icon="star">
    <p>${say('job-search-more:favouritesEmpty')}</p>
  </ju-tab-panel>
`;
const label = 'job-search-more:showAs';

export const Views: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`<ju-tabs label=${say(label)}>${three(say)}</ju-tabs>`;
  },
};

export const Manual: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`<ju-tabs label=${say(label)} manual selected="map">${three(say)}</ju-tabs>`;
  },
};

export const ManyOnAPhone: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-tabs label=${say('job-search-more:rooms')} selected="favourites">
        ${Object.entries({
          jobs: say('job-search-more:room'),
          companies: say('job-search-more:room_companies'),
          searches: say('job-search-choices:savedAll'),
          favourites: say('job-search:favourites'),
          meeting: say('meeting-booking:own.confirmed'),
        }).map(
          ([name, label]) =>
            html`<ju-tab-panel name=${name} label=${label}><p>${label}</p></ju-tab-panel>`,
        )}
      </ju-tabs>
    `;
  },
};

export const KeepsWhatWasTyped: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-tabs label=${say('job-search:heading')}>
        <ju-tab-panel name="write" label=${say('job-search-more:trade_own')}>
          <ju-text-field label=${say('job-search:words')}></ju-text-field>
        </ju-tab-panel>
        <ju-tab-panel name="choose" label=${say('job-search-choices:pick')}>
          <p>${say('job-search-more:guideHelp')}</p>
        </ju-tab-panel>
      </ju-tabs>
    `;
  },
};

export const EasyReading: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context, { reading: 'easy' });
    return html`<ju-tabs reading="easy" label=${say(label)}>${three(say)}</ju-tabs>`;
  },
};
