import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/link/link.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Elements/Link',
  component: 'ju-link',
};
export default meta;

export const Playground = { ...playground('ju-link'), tags: ['once'] };

export const InASentence: StoryObj = {
  render: () =>
    column(html`
      <p>
        Du kan læse om <ju-link href="#plan">din plan</ju-link>, før I mødes, og finde flere job på
        <ju-link href="#jobnet" external>Jobnet</ju-link>. Reglerne for
        <ju-link href="#dagpenge" external new-window>dagpenge</ju-link> står hos din a-kasse.
      </p>
    `),
};

export const Standalone: StoryObj = {
  render: () =>
    column(html`
      <div>
        <ju-link standalone href="#alle">Se alle dine ansøgninger</ju-link>
        <ju-link standalone external href="#jobnet">Find job på Jobnet</ju-link>
        <ju-link standalone external new-window href="#dagpenge">Læs reglerne for dagpenge</ju-link>
      </div>
    `),
};

export const EasyReading: StoryObj = {
  render: () =>
    column(html`
      <div reading="easy">
        <ju-link standalone href="#plan">Se din plan</ju-link>
        <ju-link standalone external href="#jobnet">Find job på Jobnet</ju-link>
      </div>
    `),
};

export const LongWords: StoryObj = {
  render: () =>
    column(html`
      <ju-link standalone external href="#lang">
        Læs om beskæftigelsesindsatsplanlægningssamtaler og alt det, du kan få hjælp til før, under
        og efter dem
      </ju-link>
    `),
};
