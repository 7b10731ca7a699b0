import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findBrowser } from '../tools/browsers/find.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = process.env.TEST_REPORT;

/** Every story is a test: it renders, its play function passes, axe finds nothing. In light and in dark. */
const project = (name: string, initialGlobals: Record<string, string>) => ({
  extends: true as const,
  plugins: [
    storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)), initialGlobals }),
  ],
  test: { name },
});

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/stories',
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: findBrowser('chromium'), args: [...chromiumArguments] },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 900, height: 700 } }],
    },
    projects: [project('light', { scheme: 'light' }), project('dark', { scheme: 'dark' })],
  },
});
