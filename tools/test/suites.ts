import { globSync } from 'node:fs';
import {
  readOwnReport,
  readPlaywrightReport,
  readVitestReport,
  type ReadCounts,
} from './counts.ts';

/** One runner's share of the tests. */
export interface Suite {
  readonly name: string;
  /** Program and words; run by the project's own Node. */
  command(reportFile: string): readonly string[];
  environment?(reportFile: string): Readonly<Record<string, string>>;
  readonly readCounts: ReadCounts;
}

/** Every suite there is; `npm test` runs them in this order. */
export const suites: readonly Suite[] = [
  {
    name: 'checks',
    command: (reportFile) => ['tools/test/checks.ts', reportFile],
    readCounts: readOwnReport,
  },
  {
    name: 'node',
    command: (reportFile) => [
      '--test',
      '--test-concurrency=2',
      // A test that hangs, or leaves something open, fails; it does not stop the rest.
      '--test-timeout=240000',
      '--test-force-exit',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./tools/test/node-reporter.ts',
      `--test-reporter-destination=${reportFile}`,
      ...globSync('{contract,gateway,mocks,shells,tools,bench}/**/*.test.ts', {
        exclude: (name) => name === 'node_modules',
      }).sort(),
    ],
    readCounts: readOwnReport,
  },
  {
    name: 'components',
    command: () => ['node_modules/@web/test-runner/dist/bin.js'],
    environment: (reportFile) => ({ TEST_REPORT: reportFile }),
    readCounts: readOwnReport,
  },
  {
    name: 'stories',
    command: () => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      '.storybook/vitest.config.ts',
    ],
    environment: (reportFile) => ({ TEST_REPORT: reportFile }),
    readCounts: readVitestReport,
  },
  {
    name: 'journeys',
    command: () => [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'e2e/playwright.config.ts',
    ],
    environment: (reportFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    readCounts: readPlaywrightReport,
  },
];
