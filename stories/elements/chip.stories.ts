import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/chip/chip.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Chip', component: 'ju-chip' };
export default meta;

export const Playground = { ...playground('ju-chip'), tags: ['once'] };

export const Wishes: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return row(html`
      <ju-chip label=${say('job-search:kind_temp')}></ju-chip>
      <ju-chip label=${say('job-search-more:radiusKm', { km: 20 })}></ju-chip>
      <ju-chip label=${say('job-search-choices:accommodation_physical')}></ju-chip>
    `);
  },
};

/** A place may have a name of any length. */
export const LongWords: StoryObj = {
  render: (_, context) => {
    const place = 'Sønder Vestermarksbebyggelsen ved Fjordby';
    return row(
      html`<ju-chip
        label=${wordsIn(context)('job-search:wishNear', { km: 100, place })}
      ></ju-chip>`,
    );
  },
};
