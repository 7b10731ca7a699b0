import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/badge/badge.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/card/card.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Card',
  component: 'ju-card',
};
export default meta;

export const Playground = { ...playground('ju-card'), tags: ['once'] };

export const WholeCardIsALink: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const title = say('company-page:section.meet');
    return column(html`
      <ju-card heading=${title} href="#moed">
        <ju-button
          slot="actions"
          variant="quiet"
          icon="star"
          pressed="false"
          label=${say('job-search:favourite', { title })}
        ></ju-button>
        <p>${say('companies:intro')}</p>
        <ju-badge slot="footer" tone="success">${say('company-page:left', { count: 3 })}</ju-badge>
      </ju-card>
      <ju-card heading=${say('job-details:write')} href="#ansoegning">
        <p>${say('job-details:writeNote')}</p>
      </ju-card>
    `);
  },
};

export const WithMedia: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-card heading=${say('job-details:meet')} href="#moede">
        <ju-pictogram slot="media" name="speech"></ju-pictogram>
        <p>${say('glossary:meeting.meaning')}</p>
      </ju-card>
    `);
  },
};

export const OnlyHoldsTogether: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return column(html`
      <ju-card heading=${say('job-search:favourites')}>
        <p>${say('job-search-more:favouritesEmpty')}</p>
        <ju-button slot="footer" variant="primary">${say('job-search:find')}</ju-button>
      </ju-card>
    `);
  },
};

export const EasyReading: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context, { reading: 'easy' });
    return column(html`
      <div reading="easy">
        <ju-card heading=${say('screening-form:work.kind.temp')} href="#vikar">
          <ju-pictogram slot="media" name="person"></ju-pictogram>
          <p>${say('screening-form:work.kindHint.temp')}</p>
        </ju-card>
      </div>
    `);
  },
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-card
        lang="da"
        heading="Beskæftigelsesindsatsplanlægningssamtale for dig, der vil vide alt på forhånd"
        href="#lang"
      >
        <ju-button slot="actions" variant="quiet" icon="star" label="Gem"></ju-button>
        <p>Speciallægepraksisplanlægningsstabiliseringsperioden er ovre.</p>
        <span slot="footer">Torsdag den 14. januar klokken 10 til 12 på jobcenteret i Thisted</span>
      </ju-card>
    `),
};
