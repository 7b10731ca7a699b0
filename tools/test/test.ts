/** `npm test`: every suite, each judged by its runner's own report, and one line that sums them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, type Counts } from './counts.ts';
import { suites, type Suite } from './suites.ts';

const help = `npm test -- [suite ...]

Runs every suite, or those named: ${suites.map(({ name }) => name).join(', ')}.
`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));

if (values.help) {
  console.log(help);
} else if (unknown.length > 0) {
  console.error(`There is no suite called ${unknown.join(', ')}.\n\n${help}`);
  process.exitCode = 2;
} else {
  const chosen = suites.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  process.exitCode = runAll(chosen) ? 0 : 1;
}

function runAll(chosen: readonly Suite[]): boolean {
  const reports = mkdtempSync(join(tmpdir(), 'jobunivers-test-'));
  const results = chosen.map((suite) => runSuite(suite, join(reports, `${suite.name}.json`)));
  rmSync(reports, { recursive: true, force: true });
  console.log('');
  for (const line of results.map(describeResult)) console.log(line);
  const sum = (pick: keyof Counts) => results.reduce((total, result) => total + result[pick], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function runSuite(suite: Suite, reportFile: string) {
  console.log(`\n— ${suite.name} —`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, suite.command(reportFile), {
    stdio: 'inherit',
    env: { ...process.env, ...suite.environment?.(reportFile) },
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  return { name: suite.name, seconds, ...judge(status, () => suite.readCounts(reportFile)) };
}

function describeResult({ name, passed, failed, seconds, why }: ReturnType<typeof runSuite>) {
  const reason = why === undefined ? '' : ` (${why})`;
  return `  ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s${reason}`;
}
