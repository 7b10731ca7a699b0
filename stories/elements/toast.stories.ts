import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { JuToast } from '../../components/elements/toast/toast.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/toast/toast.ts';
import { when } from '../shared/waiting.ts';
import { playground } from '../shared/playground.ts';
import { wordsIn } from '../shared/words.ts';

const meta: Meta = {
  title: 'Elements/Toast',
  component: 'ju-toast',
};
export default meta;

export const Playground = { ...playground('ju-toast'), tags: ['once'] };

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const toasts = await when(() => canvasElement.querySelectorAll<JuToast>('ju-toast'), 'A toast');
  for (const toast of toasts) {
    await toast.updateComplete;
    toast.show();
    await toast.updateComplete;
  }
};

/** Each is heard for itself, as when one thing happens after another. */
const oneAfterTheOther: StoryObj['play'] = async ({ canvasElement }) => {
  const [first, second] = canvasElement.querySelectorAll<JuToast>('ju-toast');
  first?.show();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  second?.show();
  await second?.updateComplete;
};

export const Saved: StoryObj = {
  play: open,
  render: (_, context) => html`
    <div class="story-room">
      <ju-toast stay>${wordsIn(context)('job-search-choices:saved')}</ju-toast>
    </div>
  `,
};

export const WithUndo: StoryObj = {
  play: open,
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <div class="story-room">
        <ju-toast>
          ${say('job-details:dismissed')}
          <ju-button slot="action" variant="quiet" icon="undo"
            >${say('job-details:undo')}</ju-button
          >
        </ju-toast>
      </div>
    `;
  },
};

export const Several: StoryObj = {
  play: oneAfterTheOther,
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <div class="story-room">
        <ju-toast tone="info" stay>${say('job-details:copied')}</ju-toast>
        <ju-toast tone="error">${say('job-search-choices:savedFailed')}</ju-toast>
      </div>
    `;
  },
};

export const EasyReading: StoryObj = {
  play: open,
  render: (_, context) => html`
    <div class="story-room" reading="easy">
      <ju-toast>${wordsIn(context, { reading: 'easy' })('job-search-choices:saved')}</ju-toast>
    </div>
  `,
};

export const LongWords: StoryObj = {
  play: open,
  render: (_, context) => {
    const say = wordsIn(context);
    return html`
      <div class="story-room">
        <ju-toast>
          <span lang="da">Beskæftigelsesindsatsplanlægningssamtale:</span>
          ${say('meeting-booking:booked.retaken')}
          <ju-button slot="action" variant="quiet">${say('meeting-booking:move.keep')}</ju-button>
        </ju-toast>
      </div>
    `;
  },
};
