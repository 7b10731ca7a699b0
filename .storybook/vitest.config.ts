import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromiumEngine } from '../tools/browsers/find.ts';
import { vitestReporter } from '../tools/test/vitest-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = process.env.TEST_REPORT;

/**
 * Every story is a test in three modes: it renders, its play function passes, axe and our own checks find nothing. One tagged
 * `once` shows what no mode changes, or repeats another in a language or width of its own, and is a test in the first.
 */
const mode = (name: string, initialGlobals: Record<string, string>, exclude: string[] = []) => ({
  extends: true as const,
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL('.', import.meta.url)),
      initialGlobals,
      tags: { exclude },
    }),
  ],
  test: {
    name,
    setupFiles: [fileURLToPath(new URL('checks/story-checks.ts', import.meta.url))],
  },
});

/** The checks themselves, each seen to find what it is for. */
const checks = {
  extends: true as const,
  test: { name: 'checks', include: ['.storybook/checks/*.test.ts'] },
};

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/stories',
  test: {
    reporters: report ? ['default', vitestReporter(report)] : ['default'],
    // A page each: two on a machine of two cores.
    fileParallelism: true,
    maxWorkers: 2,
    // Files of stories follow each other in one document, as in Storybook: half of the time went into loading it anew.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: findChromiumEngine(), args: [...chromiumArguments] },
        // What appears slowly is looked at while it is half there.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 900, height: 700 } }],
    },
    projects: [
      mode('da-light', { language: 'da', scheme: 'light' }),
      mode('ar-easy-dark', { language: 'ar', reading: 'easy', scheme: 'dark' }, ['once']),
      mode('en-contrast', { language: 'en', scheme: 'contrast' }, ['once']),
      checks,
    ],
  },
});
