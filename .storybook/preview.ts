import type { Preview } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { createHandlers, type MockOptions } from '../mocks/handlers.ts';
import '../themes/shared/theme.css';
import './preview.css';
import { inSurroundings } from '../stories/shared/surroundings.ts';

const choice = (
  title: string,
  icon: 'mirror' | 'globe' | 'transfer' | 'mobile',
  items: readonly { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  globalTypes: {
    scheme: choice('Scheme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: choice('Language', 'globe', [
      { value: 'da', title: 'Dansk' },
      { value: 'en', title: 'English' },
    ]),
    direction: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left (layout only)' },
    ]),
    width: choice('Width', 'mobile', [
      { value: '320', title: '320 px' },
      { value: '390', title: 'Phone' },
      { value: 'full', title: 'Desktop' },
    ]),
  },
  initialGlobals: { scheme: 'light', language: 'da', direction: 'ltr', width: 'full' },
  decorators: [inSurroundings],
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker();
      await worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      return worker;
    }),
  ],
  // Fresh for every story: what a visitor kept in one is not there in the next. `parameters.mocks` says the state to see.
  beforeEach({ msw, parameters }) {
    // A story may bring handlers of its own (`parameters.msw`).
    if (parameters.msw) return;
    msw.use(...createHandlers((parameters.mocks as MockOptions | undefined) ?? {}));
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: { storySort: { order: ['Foundations', 'Elements', 'Widgets'] } },
  },
};

export default preview;
