import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  Reporter,
  TestResultError,
  TestSession,
  TestSuiteResult,
} from '@web/test-runner-core';

/** What a run comes to. */
export interface Counts {
  passed: number;
  failed: number;
  /** Those of the failed that there is more to say about. */
  failures: { name: string; message: string }[];
}

/** Adds up the tests of all sessions. A file that broke before its tests ran counts as one failure, a skipped test too. */
export function count(sessions: Iterable<TestSession>): Counts {
  const counts: Counts = { passed: 0, failed: 0, failures: [] };
  const fail = (name: string, message = '') => {
    counts.failed += 1;
    counts.failures.push({ name, message });
  };
  const add = ({ name, tests, suites }: TestSuiteResult) => {
    for (const test of tests) {
      if (test.passed && !test.skipped) counts.passed += 1;
      else fail(`${name} › ${test.name}`, messageOf(test.error));
    }
    suites.forEach(add);
  };
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) add(session.testResults);
    if (!session.passed && counts.failed === before) {
      fail(session.testFile ?? '', session.errors.map(messageOf).join('\n'));
    }
  }
  return counts;
}

const messageOf = (error: TestResultError | undefined): string =>
  [error?.message, error?.stack].filter(Boolean).join('\n');

/** Writes `{ passed, failed, failures }` to the file named, when one is. */
export function countReporter(file: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(count(sessions))}\n`);
    },
  };
}
