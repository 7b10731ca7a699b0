import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { JuLanguageMenu } from '../../components/elements/language-menu/language-menu.ts';
import '../../components/elements/language-menu/language-menu.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';

const meta: Meta = { title: 'Elements/Language menu', component: 'ju-language-menu' };
export default meta;

export const Playground = { ...playground('ju-language-menu'), tags: ['once'] };

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const menu = await when(
    () => canvasElement.querySelector<JuLanguageMenu>('ju-language-menu'),
    'The menu',
  );
  await menu.updateComplete;
  menu.shadowRoot?.querySelector('button')?.click();
};

export const Open: StoryObj = {
  play: open,
  render: () => html`<div class="story-room"><ju-language-menu></ju-language-menu></div>`,
};

export const OpenRightToLeft: StoryObj = { ...Open, tags: ['once'], globals: { language: 'ar' } };

export const List: StoryObj = {
  tags: ['once'],
  globals: { width: '390' },
  render: () => html`<ju-language-menu list></ju-language-menu>`,
};

export const ListEasyRead: StoryObj = {
  ...List,
  tags: ['once'],
  globals: { width: '320', reading: 'easy', language: 'ar' },
};
