import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { judge, readOwnReport, readPlaywrightReport } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
after(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting what the runners ran', () => {
  it('reads our own reporters, with what failed', () => {
    const failures = [{ name: 'a test', message: 'not so' }];
    assert.deepEqual(readOwnReport(report({ passed: 3, failed: 1, failures })), {
      passed: 3,
      failed: 1,
      failures,
    });
    assert.deepEqual(readOwnReport(report({ passed: 4, failed: 0 })).failures, []);
  });

  it('counts flaky and skipped Playwright tests as failed', () => {
    const spec = (title: string, status: string, ...messages: string[]) => ({
      title,
      tests: [
        {
          projectName: 'phone',
          status,
          results: [...messages.map((message) => ({ error: { message } })), {}],
        },
      ],
    });
    const specs = [
      spec('a', 'expected'),
      spec('b', 'flaky', 'late'),
      spec('c', 'unexpected', 'no'),
    ];
    const file = report({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 },
      suites: [{ title: 'x.spec.ts', suites: [{ title: 'a page', specs }] }],
    });
    assert.deepEqual(readPlaywrightReport(file), {
      passed: 7,
      failed: 3,
      failures: [
        { name: 'phone › x.spec.ts › a page › b', message: 'late' },
        { name: 'phone › x.spec.ts › a page › c', message: 'no' },
      ],
    });
  });
});

describe('judging a suite', () => {
  it('believes a report that agrees with the exit code', () => {
    assert.deepEqual(
      judge(0, () => ({ passed: 2, failed: 0, failures: [] })),
      { passed: 2, failed: 0, failures: [] },
    );
  });

  it('fails a runner that ran nothing', () => {
    assert.equal(judge(0, () => ({ passed: 0, failed: 0, failures: [] })).failed, 1);
  });

  it('fails a runner that left no report', () => {
    assert.equal(judge(0, () => readOwnReport(join(folder, 'absent.json'))).failed, 1);
  });

  it('fails a runner that ended badly though its report names no failure', () => {
    assert.equal(judge(1, () => ({ passed: 2, failed: 0, failures: [] })).failed, 1);
    assert.equal(judge(null, () => ({ passed: 2, failed: 0, failures: [] })).failed, 1);
  });
});
