import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { judge, readOwnReport, readPlaywrightReport, readVitestReport } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
after(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting what the runners ran', () => {
  it('reads our own reporters', () => {
    assert.deepEqual(readOwnReport(report({ passed: 3, failed: 1 })), { passed: 3, failed: 1 });
  });

  it('counts a Vitest test that was not run as failed', () => {
    const file = report({ numTotalTests: 5, numPassedTests: 3, numFailedTestSuites: 0 });
    assert.deepEqual(readVitestReport(file), { passed: 3, failed: 2 });
  });

  it('counts a Vitest file that could not be loaded as failed', () => {
    const file = report({ numTotalTests: 5, numPassedTests: 5, numFailedTestSuites: 1 });
    assert.deepEqual(readVitestReport(file), { passed: 5, failed: 1 });
  });

  it('counts flaky and skipped Playwright tests as failed', () => {
    const file = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 } });
    assert.deepEqual(readPlaywrightReport(file), { passed: 7, failed: 3 });
  });
});

describe('judging a suite', () => {
  it('believes a report that agrees with the exit code', () => {
    assert.deepEqual(
      judge(0, () => ({ passed: 2, failed: 0 })),
      { passed: 2, failed: 0 },
    );
  });

  it('fails a runner that ran nothing', () => {
    assert.equal(judge(0, () => ({ passed: 0, failed: 0 })).failed, 1);
  });

  it('fails a runner that left no report', () => {
    assert.equal(judge(0, () => readOwnReport(join(folder, 'absent.json'))).failed, 1);
  });

  it('fails a runner that ended badly though its report names no failure', () => {
    assert.equal(judge(1, () => ({ passed: 2, failed: 0 })).failed, 1);
    assert.equal(judge(null, () => ({ passed: 2, failed: 0 })).failed, 1);
  });
});
