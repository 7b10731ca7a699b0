import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/badge/badge.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/card/card.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Elements/Card',
  component: 'ju-card',
};
export default meta;

export const Playground = { ...playground('ju-card'), tags: ['once'] };

export const WholeCardIsALink: StoryObj = {
  render: () =>
    column(html`
      <ju-card heading="Kom godt i gang som vikar" href="#vikar">
        <ju-button
          slot="actions"
          variant="quiet"
          icon="star"
          pressed="false"
          label="Gem Kom godt i gang som vikar"
        ></ju-button>
        <p>Du lærer, hvor du finder vagter, og hvad du skal spørge om den første dag.</p>
        <ju-badge slot="footer" tone="success">Du kan begynde i dag</ju-badge>
      </ju-card>
      <ju-card heading="Skriv en ansøgning, der ligner dig" href="#ansoegning">
        <p>Tre korte øvelser på 12 minutter.</p>
      </ju-card>
    `),
};

export const WithMedia: StoryObj = {
  render: () =>
    column(html`
      <ju-card heading="Mød en arbejdsgiver på video" href="#video">
        <ju-pictogram slot="media" name="speech"></ju-pictogram>
        <p>Du kan spørge om arbejdet, tonen og den første dag.</p>
      </ju-card>
    `),
};

export const OnlyHoldsTogether: StoryObj = {
  render: () =>
    column(html`
      <ju-card heading="Dine kurser">
        <p>Du har ikke valgt kurser endnu.</p>
        <ju-button slot="footer" variant="primary">Find et kursus</ju-button>
      </ju-card>
    `),
};

export const EasyReading: StoryObj = {
  render: () =>
    column(html`
      <div reading="easy">
        <ju-card heading="Bliv vikar" href="#vikar">
          <ju-pictogram slot="media" name="person"></ju-pictogram>
          <p>Du lærer at finde vagter.</p>
        </ju-card>
      </div>
    `),
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-card
        heading="Beskæftigelsesindsatsplanlægningssamtale for dig, der vil vide alt på forhånd"
        href="#lang"
      >
        <ju-button slot="actions" variant="quiet" icon="star" label="Gem"></ju-button>
        <p>Speciallægepraksisplanlægningsstabiliseringsperioden er ovre.</p>
        <span slot="footer">Torsdag den 14. januar klokken 10 til 12 på jobcenteret i Thisted</span>
      </ju-card>
    `),
};
