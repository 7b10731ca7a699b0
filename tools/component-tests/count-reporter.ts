import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

/** What a run comes to. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Adds up the tests of all sessions. A file that broke before its tests ran counts as one failure, a skipped test too. */
export function count(sessions: Iterable<TestSession>): Counts {
  const counts: Counts = { passed: 0, failed: 0 };
  const add = ({ tests, suites }: TestSuiteResult) => {
    for (const test of tests) {
      if (test.passed && !test.skipped) counts.passed += 1;
      else counts.failed += 1;
    }
    suites.forEach(add);
  };
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) add(session.testResults);
    if (!session.passed && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/** Writes `{ passed, failed }` to the file named, when one is. */
export function countReporter(file: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(count(sessions))}\n`);
    },
  };
}
