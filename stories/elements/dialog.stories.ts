import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/dialog/dialog.ts';
import '../../components/elements/range/range.ts';
import '../../components/elements/text-field/text-field.ts';
import { column } from '../shared/layout.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = { title: 'Elements/Dialog', component: 'ju-dialog' };
export default meta;

export const Playground = { ...playground('ju-dialog'), tags: ['once'] };

export const Open: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    const km = say('screening-form:place.radius', { km: '' }).trim();
    return html`
      <ju-dialog open heading=${say('job-search:choices')}>
        ${column(html`
          <ju-text-field
            dir="auto"
            label=${say('job-search-more:near')}
            value="7700 Thisted"
          ></ju-text-field>
          <ju-range label=${say('job-search-more:radius')} unit=${km} value="20"></ju-range>
        `)}
        <div slot="actions">
          <ju-button variant="primary" full>${say('job-search-more:see', { count: 43 })}</ju-button>
        </div>
      </ju-dialog>
    `;
  },
};

export const LongText: StoryObj = {
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <ju-dialog open heading=${say('screening-form:ask.health')}>
        ${longText.map((name) => html`<p>${say(name)}</p>`)}
        <div slot="actions">
          <ju-button variant="primary" full>${say('screening-form:rest.goOn')}</ju-button>
        </div>
      </ju-dialog>
    `;
  },
};

const longText = [
  'screening-form:health.intro',
  'screening-form:why.health',
  'screening-form:health.who',
  'screening-form:health.long',
  'screening-form:health.unsaved',
  'screening-form:healthReview.consent',
  'screening-form:healthReview.notRemembered',
  'screening-form:review.keeping',
  'screening-form:release.intro',
  'screening-form:rest.where',
  'screening-form:rest.shared',
] as const;
