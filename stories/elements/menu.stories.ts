import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { JuMenu } from '../../components/elements/menu/menu.ts';
import '../../components/elements/menu/menu.ts';
import { row } from '../shared/layout.ts';
import { when } from '../shared/waiting.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn, type Say } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Menu',
  component: 'ju-menu',
};
export default meta;

export const Playground = { ...playground('ju-menu'), tags: ['once'] };

const actions = (say: Say) => html`
  <ju-menu-item value="save" icon="star">${say('job-details:keep')}</ju-menu-item>
  <ju-menu-item value="share" icon="share">${say('job-details:share')}</ju-menu-item>
  <ju-menu-item value="meet" icon="calendar" disabled>${say('job-details:meet')}</ju-menu-item>
  <hr />
  <ju-menu-item href="#job" icon="external">${say('job-details:apply')}</ju-menu-item>
`;
const label = 'job-details:tools';

export const Buttons: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-menu label=${say(label)}>${actions(say)}</ju-menu>
      <ju-menu label=${say(label)} variant="quiet" icon="more">${actions(say)}</ju-menu>
    `);
  },
};

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const menu = await when(() => canvasElement.querySelector<JuMenu>('ju-menu'), 'The menu');
  await menu.updateComplete;
  menu.shadowRoot?.querySelector('button')?.click();
};

export const Open: StoryObj = {
  play: open,
  render: (_, context) => {
    const say = wordsIn(context);
    return html`<div class="story-room">
      <ju-menu label=${say(label)}>${actions(say)}</ju-menu>
    </div>`;
  },
};

export const OneOfSeveral: StoryObj = {
  play: open,
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <div class="story-room">
        <ju-menu label=${say('job-search-more:order')}>
          ${(['nearest', 'newest', 'deadline'] as const).map(
            (order, index) =>
              html`<ju-menu-item value=${order} checked=${String(index === 0)}
                >${say(`job-search-more:orderBy_${order}`)}</ju-menu-item
              >`,
          )}
        </ju-menu>
      </div>
    `;
  },
};

export const LongWords: StoryObj = {
  play: open,
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <div class="story-room" lang="da" dir="ltr">
      <ju-menu label="Hvad vil du gøre med dette job nu?">
        <ju-menu-item value="a">
          Del det med din rådgiver og skriv en besked om, hvorfor det passer til dig
        </ju-menu-item>
        <ju-menu-item value="b">Beskæftigelsesindsatsplanlægningssamtale</ju-menu-item>
      </ju-menu>
    </div>
  `,
};

export const EasyReading: StoryObj = {
  play: open,
  render: (_, context) => {
    const say = wordsIn(context, { reading: 'easy' });
    return html`<div class="story-room" reading="easy">
      <ju-menu label=${say(label)}>${actions(say)}</ju-menu>
    </div>`;
  },
};
