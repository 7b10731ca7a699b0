/**
 * The page that is switched: fifty job searches with three cards each, beside as many words as plain HTML that one loop writes
 * anew. Everything is at hand; nothing goes over the network.
 */
import {
  contractContext,
  preferences,
  setStandardTexts,
  surroundingsContext,
  type Texts,
} from '../../components/core/facade.ts';
import { answerContexts } from '../../components/core/contexts/answer-contexts.ts';
import '../../components/widgets/job-search/job-search.ts';
import { fakeContract } from '../../components/widgets/job-search/fake-contract.ts';
import arCommon from '../../locales/ar/common.json';
import arJobSearch from '../../locales/ar/job-search.json';
import arJobSearchMore from '../../locales/ar/job-search-more.json';
import daCommon from '../../locales/da/common.json';
import daJobSearch from '../../locales/da/job-search.json';
import daJobSearchMore from '../../locales/da/job-search-more.json';
import { painted } from '../painted.ts';

/** Put in by the build: style sheets of two municipalities. */
declare const THEMES: readonly [string, string];

const widgets = 50;
const cardsEach = 3;
const texts: Record<string, Record<string, Texts>> = {
  da: { common: daCommon, 'job-search': daJobSearch, 'job-search-more': daJobSearchMore },
  ar: { common: arCommon, 'job-search': arJobSearch, 'job-search-more': arJobSearchMore },
};
setStandardTexts({
  load: (language, namespace) => Promise.resolve(texts[language]?.[namespace] ?? {}),
});

const sheet = new CSSStyleSheet();
sheet.replaceSync(THEMES[0]);
document.adoptedStyleSheets.push(sheet);

const everything = fakeContract();
/** A first page of so many cards, and no second. */
const fewCards = fakeContract(undefined, {
  async searchJobPostings(query) {
    const answer = await everything.searchJobPostings(query);
    if (!('data' in answer) || !answer.data) return answer;
    return {
      ...answer,
      data: { ...answer.data, items: answer.data.items.slice(0, cardsEach), next: null },
    };
  },
});

const values = new Map<unknown, unknown>([
  [contractContext, fewCards],
  [surroundingsContext, { municipality: '787', readingBar: false }],
]);
answerContexts(document, values);

const roots = (): Element[] =>
  [...document.querySelectorAll('ju-job-search')].flatMap((one) => [
    ...(one.shadowRoot?.querySelectorAll('.ju-root') ?? []),
  ]);

/** Text nodes of the floor, with their words in both languages. */
let plain: { node: Text; words: readonly [string, string] }[] = [];

const switching = {
  async prepare(kind: 'widgets' | 'plain'): Promise<number> {
    document.body.replaceChildren();
    plain = [];
    if (kind === 'widgets') {
      for (let count = 0; count < widgets; count++) {
        document.body.append(document.createElement('ju-job-search'));
      }
      const cards = () =>
        [...document.querySelectorAll('ju-job-search')].reduce(
          (sum, one) => sum + (one.shadowRoot?.querySelectorAll('ju-job-card').length ?? 0),
          0,
        );
      while (cards() < widgets * cardsEach) await new Promise((resolve) => setTimeout(resolve, 50));
      await painted();
      return cards();
    }
    const words = Object.values(texts.da?.['job-search'] as Texts).filter(
      (text) => typeof text === 'string',
    );
    const arabic = Object.values(texts.ar?.['job-search'] as Texts).filter(
      (text) => typeof text === 'string',
    );
    for (let count = 0; count < widgets * cardsEach; count++) {
      const article = document.createElement('article');
      for (let line = 0; line < 8; line++) {
        const paragraph = document.createElement('p');
        const index = (count + line) % Math.min(words.length, arabic.length);
        const node = new Text(words[index]);
        plain.push({ node, words: [words[index] ?? '', arabic[index] ?? ''] });
        paragraph.append(node);
        article.append(paragraph);
      }
      document.body.append(article);
    }
    await painted();
    return plain.length;
  },

  async theme(turn: number): Promise<number> {
    const start = performance.now();
    sheet.replaceSync(THEMES[turn % 2 ? 0 : 1]);
    await painted();
    return performance.now() - start;
  },

  async language(turn: number): Promise<number> {
    const language = turn % 2 ? 'da' : 'ar';
    const start = performance.now();
    if (plain.length > 0) {
      document.body.dir = turn % 2 ? 'ltr' : 'rtl';
      for (const { node, words } of plain) node.data = words[turn % 2 ? 0 : 1];
    } else preferences.change({ language });
    do await painted();
    while (
      plain.length === 0 &&
      roots().some((root) => !root.getAttribute('lang')?.startsWith(language))
    );
    return performance.now() - start;
  },
};

export type Switching = typeof switching;
(globalThis as unknown as { switching: Switching }).switching = switching;
