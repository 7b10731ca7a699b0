import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import { SilentSpeech } from '../../components/core/speech/silent-speech.ts';
import type { JuReadAloud } from '../../components/elements/read-aloud/read-aloud.ts';
import '../../components/elements/read-aloud/read-aloud.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { when } from '../shared/waiting.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Read aloud', component: 'ju-read-aloud' };
export default meta;

export const Playground = { ...playground('ju-read-aloud'), tags: ['once'] };

/** A voice that says nothing, so that the states are the same on every machine. */
const silentVoice = () => new SilentSpeech('da', 'en', 'ar', 'ru');

const page =
  (speech?: () => SilentSpeech): StoryObj['render'] =>
  (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-read-aloud .provider=${speech?.()} for="read"></ju-read-aloud>
      <div id="read">
        <p>${say('fragment:screening')}</p>
        <p>${say('screening-form:kept.introNothing')}</p>
      </div>
    `);
  };

const speak =
  (
    then: (speech: SilentSpeech, press: (index: number) => Promise<void>) => unknown,
  ): StoryObj['play'] =>
  async ({ canvasElement }) => {
    const element = await when(
      () => canvasElement.querySelector<JuReadAloud>('ju-read-aloud'),
      'Reading aloud',
    );
    const press = async (index: number) => {
      await element.updateComplete;
      element.shadowRoot?.querySelectorAll('button')[index]?.click();
      await element.updateComplete;
    };
    await press(0);
    await then(element.provider as SilentSpeech, press);
  };

/** With the browser's own voices; not there where it has none for the language. */
export const YourOwnVoice: StoryObj = { render: page() };

export const Silent: StoryObj = { render: page(silentVoice) };

export const Speaking: StoryObj = {
  render: page(silentVoice),
  play: speak((speech) => speech.reach(speech.texts.at(-1)?.split(' ')[2] ?? '')),
};

export const Paused: StoryObj = {
  render: page(silentVoice),
  play: speak((_speech, press) => press(0)),
};

export const Failed: StoryObj = {
  render: page(silentVoice),
  play: speak((speech) => speech.fail()),
};

export const SpeakingNarrow: StoryObj = {
  ...Speaking,
  tags: ['once'],
  globals: { width: '320', reading: 'easy' },
};

export const SpeakingRightToLeft: StoryObj = {
  ...Speaking,
  tags: ['once'],
  globals: { language: 'ar' },
};
