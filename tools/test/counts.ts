import { readFileSync } from 'node:fs';
import { failure, type Failure } from './failures.ts';
import { playwrightFailures } from './playwright-failures.ts';

/** What one run of tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Those of the failed that the runner has more to say about. */
  readonly failures: readonly Failure[];
}

/** Reads a runner's own report file. */
export type ReadCounts = (file: string) => Counts;

/** `{ passed, failed, failures }`, as our own reporters for node:test, Vitest and Web Test Runner write it. */
export const readOwnReport: ReadCounts = (file) => {
  const { passed, failed, failures = [] } = readJson(file) as Partial<Counts>;
  return {
    passed: wholeNumber(passed),
    failed: wholeNumber(failed),
    failures: failures.map(({ name, message }) => failure(name, message)),
  };
};

/** Playwright's JSON report. A test that passed only at the second try, or was skipped, counts as failed. */
export const readPlaywrightReport: ReadCounts = (file) => {
  const report = readJson(file) as { stats?: Record<string, unknown>; errors?: unknown[] };
  const { stats, errors } = report;
  const failed =
    wholeNumber(stats?.unexpected) + wholeNumber(stats?.flaky) + wholeNumber(stats?.skipped);
  return {
    passed: wholeNumber(stats?.expected),
    failed: failed || (errors?.length ?? 0),
    failures: playwrightFailures(report),
  };
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
    return {
      passed: 0,
      failed: 1,
      failures: [],
      why: `no readable report: ${(error as Error).message}`,
    };
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, why: 'it ran no test' };
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
