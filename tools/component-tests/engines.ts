import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import {
  chromiumArguments,
  findBrowser,
  findChromiumEngine,
  type BrowserName,
} from '../browsers/find.ts';
import {
  freePort,
  startWebkitDriver,
  webkitCapabilities,
  type WebkitDriver,
} from '../browsers/webkit-driver.ts';
import { accessibilityTreePlugin } from './accessibility-tree.ts';

/** How component tests run in one engine. */
export interface Engine {
  readonly files: readonly string[];
  readonly concurrency: number;
  readonly launcher: BrowserLauncher;
  readonly plugins: readonly TestRunnerPlugin[];
  /** Tests stand in a frame, which can be narrower than the engine's windows and is measured from inside. */
  readonly framed: boolean;
}

/** What every reader's browser has to do alike: core, forms and both widgets. */
const everywhere = [
  'components/core/**/*.test.ts',
  'components/elements/{choice-group,combobox,date-field,error-summary,field-group,range,select,switch,text-field,textarea}/*.test.ts',
  'components/widgets/**/*.test.ts',
];

/**
 * Only Chromium shows tests what it tells assistive technology. In the other engines a test that asks for it goes on: what else
 * it says is held there.
 */
const withoutTree: TestRunnerPlugin = {
  name: 'accessibility-tree',
  executeCommand: ({ command }) => (command === 'accessibility-tree' ? { same: true } : undefined),
};

/** Says whether a page can be given other media; `components/testing/surroundings.ts` asks. */
const media = (emulated: boolean): TestRunnerPlugin => ({
  name: 'emulates-media',
  executeCommand: ({ command }) => (command === 'emulates-media' ? emulated : undefined),
});

const engines: Readonly<Record<BrowserName, () => Engine | Promise<Engine>>> = {
  chromium: () => ({
    files: ['components/**/*.test.ts'],
    concurrency: 2,
    launcher: playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findChromiumEngine(), args: [...chromiumArguments] },
      createBrowserContext: ({ browser }) =>
        browser.newContext({
          locale: 'da-DK',
          reducedMotion: 'reduce',
          viewport: { width: 900, height: 700 },
        }),
    }),
    plugins: [
      accessibilityTreePlugin({ update: process.argv.includes('--update-snapshots') }),
      media(true),
    ],
    framed: false,
  }),

  firefox: () => ({
    files: everywhere,
    concurrency: 1,
    launcher: playwrightLauncher({
      product: 'firefox',
      launchOptions: {
        channel: 'moz-firefox',
        executablePath: findBrowser('firefox'),
        // Asked for other media, a page of this Firefox does nothing.
        firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
      },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'da-DK', viewport: { width: 900, height: 700 } }),
    }),
    plugins: [withoutTree, media(false)],
    framed: false,
  }),

  async webkit() {
    const port = await freePort();
    let driver: WebkitDriver | undefined;
    const capabilities = {
      ...webkitCapabilities,
      'webkitgtk:browserOptions': {
        ...webkitCapabilities['webkitgtk:browserOptions'],
        // Room for the widest frame.
        args: ['--automation', '--geometry=1280x1024'],
      },
      'wdio:enforceWebDriverClassic': true,
    };
    return {
      // This WebKit finds no system font by its full name, so nothing can hold a webfont's place there.
      files: [...everywhere, '!components/core/fonts/keep-place.test.ts'],
      concurrency: 1,
      launcher: webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'error',
        capabilities,
      }),
      framed: true,
      plugins: [
        withoutTree,
        media(false),
        {
          name: 'webkit-driver',
          async serverStart() {
            driver = await startWebkitDriver(port);
          },
          async serverStop() {
            await driver?.stop();
          },
        },
      ],
    };
  },
};

/** @throws for a name that is no engine, and for an engine that is not installed. */
export async function engineNamed(name: string): Promise<Engine> {
  if (!Object.hasOwn(engines, name)) {
    throw new Error(`ENGINE is ${Object.keys(engines).join(', ')}; not '${name}'.`);
  }
  return engines[name as BrowserName]();
}
