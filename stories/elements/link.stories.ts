import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/link/link.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Link',
  component: 'ju-link',
};
export default meta;

export const Playground = { ...playground('ju-link'), tags: ['once'] };

/** A text whose word leads somewhere. The marks that part the word from the direction of the text have nothing to part then. */
const inSentence = (text: string, word: string, link: unknown) => {
  const [before, after] = text.replace(/[\u2068\u2069]/g, '').split(word);
  return html`${before}${link}${after}`;
};

export const InASentence: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const company = 'Fjordlageret';
    const site = 'fjordlageret.example';
    return column(html`
      <p>
        ${inSentence(
          say('job-application:review.only', { company }),
          company,
          html`<ju-link href="#fjordlageret">${company}</ju-link>`,
        )}
        ${inSentence(
          say('job-details:otherJobsAt'),
          'jobnet.dk',
          html`<ju-link href="#jobnet" external>jobnet.dk</ju-link>`,
        )}
        ${inSentence(
          say('job-details:applyNote', { site }),
          site,
          html`<ju-link href="#annonce" external new-window>${site}</ju-link>`,
        )}
      </p>
    `);
  },
};

export const Standalone: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <div>
        <ju-link standalone href="#alle">${say('job-search:showAll')}</ju-link>
        <ju-link standalone external href="#firma">${say('company-page:website')}</ju-link>
        <ju-link standalone external new-window href="#annonce"
          >${say('job-details:apply')}</ju-link
        >
      </div>
    `);
  },
};

export const EasyReading: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context, { reading: 'easy' });
    return column(html`
      <div reading="easy">
        <ju-link standalone href="#alle">${say('job-search:showAll')}</ju-link>
        <ju-link standalone external href="#firma">${say('company-page:website')}</ju-link>
      </div>
    `);
  },
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-link lang="da" standalone external href="#lang">
        Læs om beskæftigelsesindsatsplanlægningssamtaler og alt det, du kan få hjælp til før, under
        og efter dem
      </ju-link>
    `),
};
