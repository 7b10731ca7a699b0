import { defineConfig } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../tools/browsers/find.ts';
import { journeysPlace } from './place.ts';

const { portBase, dataFolder } = journeysPlace;
/** How long a journey may take. */
const timeout = 60_000;

/** Every run begins as a newcomer's first start does; but not while another run is up, and this begins only when none is. */
const forget = `require('fs').rmSync('${dataFolder}', { recursive: true, force: true })`;

const engines = {
  chromium: {
    browserName: 'chromium' as const,
    launchOptions: {
      executablePath: findBrowser('chromium'),
      args: [...chromiumArguments],
    },
  },
  firefox: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: findBrowser('firefox'),
      firefoxUserPrefs: {
        // What its driver does counts as the person's own press once per document, at its first step there; after five seconds
        // no more, and what waits for a press, as 'Se job' in the frame, would rightly lead nowhere. Here the press counts on.
        'dom.user_activation.transient.timeout': timeout,
      },
    },
  },
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://thisted.localhost:${portBase}`,
    locale: 'da-DK',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      use: { ...engines.chromium, viewport: { width: 1100, height: 900 } },
    },
    {
      name: 'phone',
      use: { ...engines.chromium, viewport: { width: 320, height: 640 }, hasTouch: true },
      testMatch: /(search|screening|pages|arriving|marketplace|posting-form)\.spec\.ts/,
    },
    {
      name: 'firefox',
      use: { ...engines.firefox, viewport: { width: 1100, height: 900 } },
      testMatch: /screening\.spec\.ts/,
      // Its driver's keys do not cross into a frame of another process.
      grepInvert: /by keyboard alone/,
    },
  ],
  webServer: {
    command: `"${process.execPath}" --eval "${forget}" && "${process.execPath}" tools/start/start.ts --without-storybook`,
    cwd: '..',
    url: `http://127.0.0.1:${portBase}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    env: {
      JOBUNIVERS_PORT_BASE: String(portBase),
      JOBUNIVERS_DATA: dataFolder,
      // All visitors come from one address here.
      REQUESTS_PER_MINUTE: '0',
      VISITORS_PER_MINUTE: '0',
    },
  },
});
