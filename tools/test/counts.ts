import { readFileSync } from 'node:fs';

/** What one run of tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads a runner's own report file. */
export type ReadCounts = (file: string) => Counts;

/** `{ passed, failed }`, as our own reporters for node:test and Web Test Runner write it. */
export const readOwnReport: ReadCounts = (file) => {
  const { passed, failed } = readJson(file) as Partial<Counts>;
  return { passed: wholeNumber(passed), failed: wholeNumber(failed) };
};

/** Vitest's JSON report. What was left out counts as failed: a skipped check proves nothing. */
export const readVitestReport: ReadCounts = (file) => {
  const report = readJson(file) as Record<string, unknown>;
  const total = wholeNumber(report.numTotalTests);
  const passed = wholeNumber(report.numPassedTests);
  const failedSuites = wholeNumber(report.numFailedTestSuites);
  return { passed, failed: total - passed || failedSuites };
};

/** Playwright's JSON report. A test that passed only at the second try, or was skipped, counts as failed. */
export const readPlaywrightReport: ReadCounts = (file) => {
  const { stats, errors } = readJson(file) as {
    stats?: Record<string, unknown>;
    errors?: unknown[];
  };
  const failed =
    wholeNumber(stats?.unexpected) + wholeNumber(stats?.flaky) + wholeNumber(stats?.skipped);
  return { passed: wholeNumber(stats?.expected), failed: failed || (errors?.length ?? 0) };
};

/**
 * The verdict on a suite: its report and how its process ended must agree. A runner that ran nothing, wrote no report or
 * ended badly without naming a failure is one failure.
 */
export function judge(exitCode: number | null, read: () => Counts): Counts & { why?: string } {
  let counts: Counts;
  try {
    counts = read();
  } catch (error) {
    return { passed: 0, failed: 1, why: `no readable report: ${(error as Error).message}` };
  }
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, why: 'it ran no test' };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, why: `it ended with ${exitCode ?? 'a signal'}` };
  }
  return counts;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function wholeNumber(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) {
    throw new TypeError(`a count is missing from the report (${String(value)})`);
  }
  return value as number;
}
