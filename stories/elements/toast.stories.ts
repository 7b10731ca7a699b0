import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import type { JuToast } from '../../components/elements/toast/toast.ts';
import '../../components/elements/button/button.ts';
import '../../components/elements/toast/toast.ts';
import { when } from '../shared/waiting.ts';
import { playground } from '../shared/playground.ts';

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
  render: () => html`<div class="story-room"><ju-toast stay>Jobbet er gemt.</ju-toast></div>`,
};

export const WithUndo: StoryObj = {
  play: open,
  render: () => html`
    <div class="story-room">
      <ju-toast>
        Jobbet er fjernet fra dine favoritter.
        <ju-button slot="action" variant="quiet" icon="undo">Fortryd</ju-button>
      </ju-toast>
    </div>
  `,
};

export const Several: StoryObj = {
  play: oneAfterTheOther,
  render: () => html`
    <div class="story-room">
      <ju-toast tone="info" stay>Din rådgiver har set din ansøgning.</ju-toast>
      <ju-toast tone="error">Vi kunne ikke gemme. Prøv igen om lidt.</ju-toast>
    </div>
  `,
};

export const EasyReading: StoryObj = {
  play: open,
  render: () => html`
    <div class="story-room" reading="easy"><ju-toast>Jobbet er gemt.</ju-toast></div>
  `,
};

export const LongWords: StoryObj = {
  play: open,
  render: () => html`
    <div class="story-room">
      <ju-toast>
        Din beskæftigelsesindsatsplanlægningssamtale er flyttet til torsdag den 14. januar klokken
        10.
        <ju-button slot="action" variant="quiet">Flyt den tilbage</ju-button>
      </ju-toast>
    </div>
  `,
};
