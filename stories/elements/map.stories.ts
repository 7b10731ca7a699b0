import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/map/map.ts';
import { fewPoints, specimenPoints } from '../../components/elements/map/specimen-points.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Map', component: 'ju-map' };
export default meta;

const thisted = { name: 'Thisted', latitude: 56.955, longitude: 8.694 };

export const Playground = { ...playground('ju-map'), tags: ['once'] };

export const Points: StoryObj = {
  render: () => html`<ju-map .points=${fewPoints} without="3" selected="thisted-1"></ju-map>`,
};

export const TwoThousand: StoryObj = {
  tags: ['once'],
  render: () => html`<ju-map .points=${specimenPoints(2000)} over></ju-map>`,
};

export const WithinADistance: StoryObj = {
  tags: ['picture'],
  render: () =>
    html`<ju-map .points=${fewPoints.slice(1, 2)} .near=${thisted} radius="30"></ju-map>`,
};

/** The host offers tiles of a server of its own choice; nothing is fetched before two presses. */
export const TilesOffered: StoryObj = {
  render: () =>
    html`<ju-map
      .points=${fewPoints}
      tiles="https://tiles.example/{z}/{x}/{y}.png"
      attribution="© Tiles Example"
    ></ju-map>`,
};

export const EasyReadingOnAPhone: StoryObj = {
  tags: ['once'],
  globals: { width: '320', language: 'ar' },
  render: () => html`<ju-map reading="easy" .points=${specimenPoints(60)}></ju-map>`,
};
