import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/heading/heading.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Heading',
  component: 'ju-heading',
};
export default meta;

export const Playground = { ...playground('ju-heading'), tags: ['once'] };

export const Levels: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-heading level="1">${say('job-search:heading')}</ju-heading>
      <ju-heading level="2">${say('job-search:found', { count: 43 })}</ju-heading>
      <ju-heading level="3">${say('job-details:facts')}</ju-heading>
      <ju-heading level="4">${say('job-details:moreFacts')}</ju-heading>
    `);
  },
};

export const SizeApartFromLevel: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-heading level="2" size="title">${say('companies:heading')}</ju-heading>
      <ju-heading level="3" size="body">${say('company-page:facts')}</ju-heading>
    `);
  },
};

export const InAPageOfItsOwnOutline: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <div headingoffset="2">
        ${column(html`
          <ju-heading level="1">${say('screening-form:review.title')}</ju-heading>
          <ju-heading level="2">${say('screening-form:theme.work')}</ju-heading>
        `)}
      </div>
    `;
  },
};

export const LongWords: StoryObj = {
  render: () => html`
    <ju-heading level="1" lang="da">
      Beskæftigelsesindsatsplanlægningssamtale: det skal du vide, før du møder din rådgiver
    </ju-heading>
  `,
};
