import type { Preview } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { createHandlers, type MockOptions } from '../mocks/handlers.ts';
import '../themes/fonts/fonts.css';
import '../themes/shared/theme.css';
import './preview.css';
import { globalTypes, initialGlobals, type StoryGlobals } from '../stories/shared/globals.ts';
import { dressPage, forgetChoices } from '../stories/shared/page.ts';
import { inSurroundings } from '../stories/shared/surroundings.ts';
import { axeParameters } from '../tools/page-checks/axe-rules.ts';
import { extractArgTypes, extractComponentDescription } from './docs/arg-types.ts';
import page from './docs/element-page.mdx';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
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
    ({ globals }) => dressPage(globals as unknown as StoryGlobals),
  ],
  // Fresh for every story: what a visitor kept in one is not there in the next. `parameters.mocks` says the state to see.
  beforeEach(context) {
    const { msw, parameters } = context;
    forgetChoices();
    // A story may bring handlers of its own (`parameters.msw`).
    if (!parameters.msw) {
      msw.use(...createHandlers((parameters.mocks as MockOptions | undefined) ?? {}));
    }
    globalThis.storyChecks?.before(context);
  },
  afterEach: (context) => globalThis.storyChecks?.after(context),
  parameters: {
    layout: 'fullscreen',
    a11y: axeParameters,
    controls: { expanded: true },
    docs: { codePanel: true, page, extractArgTypes, extractComponentDescription },
    options: { storySort: { order: ['Start here', 'Foundations', 'Elements', 'Widgets'] } },
  },
};

export default preview;
