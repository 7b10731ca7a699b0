import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/tabs/tabs.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Tabs',
  component: 'ju-tabs',
};
export default meta;

export const Playground = { ...playground('ju-tabs'), tags: ['once'] };

const three = (say: ReturnType<typeof wordsIn>) => html`
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
  render: () => html`
    <ju-tabs label="Din oversigt" selected="skills">
      ${[
        ['week', 'Denne uge'],
        ['applications', 'Ansøgninger'],
        ['courses', 'Kurser'],
        ['skills', 'Det kan jeg'],
        ['papers', 'Dokumenter'],
      ].map(
        ([name, label]) =>
          html`<ju-tab-panel name=${name ?? ''} label=${label ?? ''}
            ><p>${label}</p></ju-tab-panel
          >`,
      )}
    </ju-tabs>
  `,
};

export const KeepsWhatWasTyped: StoryObj = {
  render: () => html`
    <ju-tabs label="Hvordan vil du fortælle det?">
      <ju-tab-panel name="write" label="Skriv det">
        <ju-text-field label="Hvad kan du?"></ju-text-field>
      </ju-tab-panel>
      <ju-tab-panel name="choose" label="Vælg fra en liste"><p>En liste.</p></ju-tab-panel>
    </ju-tabs>
  `,
};

export const EasyReading: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`<ju-tabs reading="easy" label=${say(label)}>${three(say)}</ju-tabs>`;
  },
};
