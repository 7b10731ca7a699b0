import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/pictogram/pictogram.ts';
import { row } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Pictogram', component: 'ju-pictogram' };
export default meta;

export const Playground = { ...playground('ju-pictogram'), tags: ['once'] };

/** Beside words that say the same, always. */
export const BesideWords: StoryObj = {
  tags: ['picture'],
  render: (_, context) => {
    const say = wordsIn(context);
    return row(
      Object.entries({
        place: say('job-search-more:nearTown'),
        bus: say('job-search-more:country'),
        write: say('job-search-more:trade_own'),
        'magnifier-paper': say('job-search-more:guideSee'),
      }).map(
        ([name, words]) => html`<p><ju-pictogram name=${name}></ju-pictogram><br />${words}</p>`,
      ),
    );
  },
};
