import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import { SilentSpeech } from '../../components/core/speech/silent-speech.ts';
import { setStandardSpeech } from '../../components/core/speech/provider.ts';
import type { JuReadingBar } from '../../components/elements/reading-bar/reading-bar.ts';
import '../../components/elements/reading-bar/reading-bar.ts';
import '../../components/elements/reading-bar/reading-bar.lazy.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Reading bar',
  component: 'ju-reading-bar',
  // A voice that says nothing: the bar is the same on every machine.
  beforeEach: () => {
    setStandardSpeech(new SilentSpeech('da', 'en', 'ar', 'ru'));
    return () => setStandardSpeech(undefined);
  },
};
export default meta;

export const Playground = { ...playground('ju-reading-bar'), tags: ['once'] };

const page: StoryObj['render'] = (_, context) =>
  html`<div>
    <ju-reading-bar></ju-reading-bar>
    <p>${wordsIn(context)('fragment:screening')}</p>
  </div>`;

const pressing =
  (...selectors: readonly string[]): StoryObj['play'] =>
  async ({ canvasElement }) => {
    const bar = await when(
      () => canvasElement.querySelector<JuReadingBar>('ju-reading-bar'),
      'The bar',
    );
    for (const selector of selectors) {
      await bar.updateComplete;
      bar.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
  };

export const Wide: StoryObj = { render: page };

export const WideWithMore: StoryObj = { render: page, play: pressing('[aria-controls=more]') };

export const Folded: StoryObj = { tags: ['once'], globals: { width: '320' }, render: page };

export const Unfolded: StoryObj = {
  tags: ['once'],
  globals: { width: '320' },
  render: page,
  play: pressing('.fold', '[aria-controls=more]'),
};

export const WideRightToLeft: StoryObj = { ...Wide, tags: ['once'], globals: { language: 'ar' } };

export const UnfoldedRightToLeft: StoryObj = {
  ...Unfolded,
  tags: ['once'],
  globals: { language: 'ar', width: '320' },
};

export const UnfoldedEasyRead: StoryObj = {
  ...Unfolded,
  tags: ['once'],
  globals: { reading: 'easy', width: '390' },
};

/** Easy-read has no texts of its own in Russian, and says so. */
export const EasyReadInRussian: StoryObj = {
  ...Unfolded,
  tags: ['once'],
  globals: { language: 'ru', reading: 'easy', width: '390' },
};

/** Every word is longer here; the bar folds sooner. */
export const LargeLetters: StoryObj = { globals: { textScale: '2' }, render: page };
