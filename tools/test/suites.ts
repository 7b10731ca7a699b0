import { journeysPlace } from '../../e2e/place.ts';
import { readOwnReport, readPlaywrightReport, type ReadCounts } from './counts.ts';
import { portsFrom, startedPortBase } from './places.ts';

/** One runner's share of the tests. */
export interface Suite {
  readonly name: string;
  /** Program and words; run by the project's own Node. */
  command(reportFile: string): readonly string[];
  environment?(reportFile: string): Readonly<Record<string, string>>;
  readonly readCounts: ReadCounts;
  /** It has one page at a time, and leaves half of a machine of two cores idle. */
  readonly oneCore?: boolean;
  /** On this machine, for a product of its own. */
  readonly ports?: readonly number[];
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
    command: (reportFile) => ['tools/test/node-tests.ts', reportFile],
    ports: portsFrom(startedPortBase),
    readCounts: readOwnReport,
  },
  // Everything in Chromium; core, forms and widgets in the other two engines as well.
  ...(['chromium', 'firefox', 'webkit'] as const).map((engine) => ({
    name: engine === 'chromium' ? 'components' : `components-${engine}`,
    command: () => ['node_modules/@web/test-runner/dist/bin.js'],
    environment: (reportFile: string) => ({ TEST_REPORT: reportFile, ENGINE: engine }),
    readCounts: readOwnReport,
    oneCore: engine !== 'chromium',
  })),
  {
    name: 'stories',
    command: () => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      '.storybook/vitest.config.ts',
    ],
    environment: (reportFile) => ({ TEST_REPORT: reportFile }),
    readCounts: readOwnReport,
  },
  {
    name: 'pictures',
    command: (reportFile) => [
      '--test',
      '--test-timeout=600000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./tools/test/node-reporter.ts',
      `--test-reporter-destination=${reportFile}`,
      'tools/pictures/pictures.ts',
    ],
    readCounts: readOwnReport,
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
    ports: portsFrom(journeysPlace.portBase),
    readCounts: readPlaywrightReport,
  },
];
