import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { JuMenu } from '../../components/elements/menu/menu.ts';
import '../../components/elements/menu/menu.ts';
import { row } from '../shared/layout.ts';
import { when } from '../shared/waiting.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Elements/Menu',
  component: 'ju-menu',
};
export default meta;

export const Playground = { ...playground('ju-menu'), tags: ['once'] };

const actions = html`
  <ju-menu-item value="save" icon="star">Gem som favorit</ju-menu-item>
  <ju-menu-item value="share" icon="share">Del med din rådgiver</ju-menu-item>
  <ju-menu-item value="calendar" icon="calendar" disabled>Sæt i kalenderen</ju-menu-item>
  <hr />
  <ju-menu-item href="#job" icon="external">Åbn hele annoncen</ju-menu-item>
`;

export const Buttons: StoryObj = {
  render: () =>
    row(html`
      <ju-menu label="Mere">${actions}</ju-menu>
      <ju-menu label="Mere" variant="quiet" icon="more">${actions}</ju-menu>
    `),
};

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const menu = await when(() => canvasElement.querySelector<JuMenu>('ju-menu'), 'The menu');
  await menu.updateComplete;
  menu.shadowRoot?.querySelector('button')?.click();
};

export const Open: StoryObj = {
  play: open,
  render: () => html`<div class="story-room"><ju-menu label="Mere">${actions}</ju-menu></div>`,
};

export const OneOfSeveral: StoryObj = {
  play: open,
  render: () => html`
    <div class="story-room">
      <ju-menu label="Sortér">
        <ju-menu-item value="near" checked="true">De nærmeste først</ju-menu-item>
        <ju-menu-item value="new" checked="false">De nyeste først</ju-menu-item>
        <ju-menu-item value="deadline" checked="false">Snarest frist først</ju-menu-item>
      </ju-menu>
    </div>
  `,
};

export const LongWords: StoryObj = {
  play: open,
  tags: ['once'],
  globals: { width: '320' },
  render: () => html`
    <div class="story-room">
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
  render: () =>
    html`<div class="story-room" reading="easy"><ju-menu label="Mere">${actions}</ju-menu></div>`,
};
