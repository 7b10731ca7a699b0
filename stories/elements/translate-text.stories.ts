import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { TranslationProvider } from '../../components/core/translation/provider.ts';
import type { JuTranslateText } from '../../components/elements/translate-text/translate-text.ts';
import '../../components/elements/translate-text/translate-text.ts';
import { playground } from '../shared/playground.ts';
import { never, when } from '../shared/waiting.ts';

/** The browser's own translator goes first, and is another in each browser: here it is away while one looks. */
const withoutBrowserTranslator: Meta['beforeEach'] = () => {
  const here = globalThis as { Translator?: unknown };
  const { Translator } = here;
  here.Translator = undefined;
  return () => {
    here.Translator = Translator;
  };
};

const meta: Meta = {
  title: 'Elements/Translate text',
  component: 'ju-translate-text',
  beforeEach: withoutBrowserTranslator,
};
export default meta;

export const Playground = { ...playground('ju-translate-text'), tags: ['once'] };

/** The words that a translation would bring; no machine is asked. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    'Kok i Hurup': 'طباخ في هوروب',
    'Vi søger en glad kok til et lille køkken.': 'نبحث عن طباخ مرح لمطبخ صغير.',
    'God løn': 'أجر جيد',
    'Frugt hver dag': 'فواكه كل يوم',
  },
  en: {
    'Kok i Hurup': 'Cook in Hurup',
    'Vi søger en glad kok til et lille køkken.':
      'We are looking for a happy cook for a small kitchen.',
    'God løn': 'Good pay',
    'Frugt hver dag': 'Fruit every day',
  },
};
const provider: TranslationProvider = {
  available: () => Promise.resolve(true),
  translate: (texts, { to }) =>
    Promise.resolve(texts.map((text) => words[to.slice(0, 2)]?.[text] ?? text)),
};

const advertisement = (given: TranslationProvider | undefined = provider) =>
  html`<ju-translate-text .provider=${given}>
    <div lang="da" dir="auto">
      <h3>Kok i Hurup</h3>
      <p>Vi søger en <strong>glad</strong> kok til et lille køkken.</p>
      <ul>
        <li>God løn</li>
        <li>Frugt hver dag</li>
      </ul>
    </div>
  </ju-translate-text>`;

const press: StoryObj['play'] = async ({ canvasElement }) => {
  const element = await when(
    () => canvasElement.querySelector<JuTranslateText>('ju-translate-text'),
    'The text',
  );
  const button = await when(() => element.shadowRoot?.querySelector('button'), 'The offer');
  button.click();
  await element.updateComplete;
};

export const Offer: StoryObj = {
  tags: ['once'],
  globals: { language: 'en' },
  render: () => advertisement(),
};

export const Translated: StoryObj = { ...Offer, tags: [], play: press };

export const TranslatedRightToLeft: StoryObj = {
  ...Translated,
  tags: ['once'],
  globals: { language: 'ar' },
};

export const TranslatedNarrow: StoryObj = {
  ...Translated,
  tags: ['once'],
  globals: { language: 'ar', width: '320', reading: 'easy' },
};

/** The reader is told who gets the text, before it goes. */
export const ByANamedProvider: StoryObj = {
  tags: ['once'],
  globals: { language: 'en' },
  render: () => advertisement({ ...provider, name: 'Eksempel Oversættelse' }),
};

export const FetchingTheLanguage: StoryObj = {
  globals: { language: 'en' },
  play: press,
  render: () =>
    advertisement({
      available: () => Promise.resolve(true),
      translate: (_texts, { onFetching }) => {
        onFetching(0.4);
        return never();
      },
    }),
};

export const Failed: StoryObj = {
  globals: { language: 'en' },
  play: press,
  render: () =>
    advertisement({
      available: () => Promise.resolve(true),
      translate: () => Promise.reject(new Error('Out of order')),
    }),
};

/** Where nobody can translate, the text stands alone. */
export const Nobody: StoryObj = {
  tags: ['once'],
  globals: { language: 'en' },
  render: () => advertisement({ ...provider, available: () => Promise.resolve(false) }),
};
