import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurns, runSuites } from './run-suites.ts';
import { readOwnReport } from './counts.ts';
import type { Suite } from './suites.ts';

test('two suites that keep one core busy each run side by side; no others do', () => {
  const [busy, one] = [{}, { oneCore: true }] as const;
  assert.deepEqual(inTurns([busy, one, one, one, busy, one]), [
    [busy],
    [one, one],
    [one],
    [busy],
    [one],
  ]);
});

test('each suite is judged by its own report and how it ended, side by side too', async (context) => {
  context.mock.method(console, 'log', () => {});
  const suite = (name: string, counts: object, code: number): Suite => ({
    name,
    oneCore: true,
    command: (file) => [
      '--eval',
      `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(counts))}); process.exitCode = ${code}`,
    ],
    readCounts: readOwnReport,
  });
  const results = await runSuites([
    suite('good', { passed: 2, failed: 0 }, 0),
    suite('bad', { passed: 1, failed: 1 }, 1),
    suite('lying', { passed: 1, failed: 0 }, 1),
  ]);
  assert.deepEqual(
    results.map(({ name, passed, failed }) => [name, passed, failed]),
    [
      ['good', 2, 0],
      ['bad', 1, 1],
      ['lying', 1, 1],
    ],
  );
});

/** A suite that says one thing when it runs first, and another when it runs again. */
function changing(mark: string, first: object, again: object): Suite {
  const script = (file: string) => `
    const fs = require('fs');
    const ran = fs.existsSync(${JSON.stringify(mark)});
    const counts = ran ? ${JSON.stringify(again)} : ${JSON.stringify(first)};
    fs.writeFileSync(${JSON.stringify(mark)}, '');
    fs.writeFileSync(${JSON.stringify(file)}, JSON.stringify(counts));
    process.exitCode = counts.failed ? 1 : 0;`;
  return {
    name: 'changing',
    command: (file) => ['--eval', script(file)],
    readCounts: readOwnReport,
  };
}
const failing = (message: string) => ({
  passed: 1,
  failed: 1,
  failures: [{ name: 'one', message }],
});

test('a suite whose browser ended runs once more, whole, and says so; one that failed does not', async (context) => {
  context.mock.method(console, 'log', () => {});
  const folder = mkdtempSync(join(tmpdir(), 'changing-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const whole = { passed: 2, failed: 0, failures: [] };
  const [crash, wrong] = [failing('page.goto: Page crashed'), failing('expected 4 to equal 5')];
  const run = async (first: object, again: object) => {
    const mark = join(mkdtempSync(join(folder, 'run-')), 'ran');
    const [result] = await runSuites([changing(mark, first, again)]);
    assert.ok(existsSync(mark));
    return { passed: result?.passed, failed: result?.failed, why: result?.why };
  };
  const why = 'run twice: its browser had ended';
  assert.deepEqual(await run(crash, whole), { passed: 2, failed: 0, why });
  assert.deepEqual(await run(crash, crash), { passed: 1, failed: 1, why });
  assert.deepEqual(await run(wrong, whole), { passed: 1, failed: 1, why: undefined });
});
