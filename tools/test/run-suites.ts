import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlyBrowserEnded } from './browser-ended.ts';
import { judge, type Counts } from './counts.ts';
import { describeFailures } from './failures.ts';
import type { Suite } from './suites.ts';

export interface SuiteResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** What the counts do not say: why it failed, or that it ran twice. */
  readonly why?: string;
}

/** Runs suites one after the other; those that keep one core busy each, and follow each other, side by side. */
export async function runSuites(chosen: readonly Suite[]): Promise<SuiteResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jobunivers-test-'));
  try {
    const results: SuiteResult[] = [];
    for (const [first, ...beside] of inTurns(chosen)) {
      if (first) results.push(...(await runTurn(folder, first, beside)));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What runs at the same time, in the order given. */
export function inTurns<One extends Pick<Suite, 'oneCore'>>(suites: readonly One[]): One[][] {
  const turns: One[][] = [];
  for (const suite of suites) {
    const before = turns.at(-1);
    if (suite.oneCore && before?.length === 1 && before[0]?.oneCore) before.push(suite);
    else turns.push([suite]);
  }
  return turns;
}

/** The first says what it does as it goes; what the others say follows as a whole. */
async function runTurn(
  folder: string,
  first: Suite,
  beside: readonly Suite[],
): Promise<SuiteResult[]> {
  console.log(`\n— ${[first, ...beside].map(({ name }) => name).join(', beside ')} —`);
  const running = beside.map(async (suite) => {
    const said = join(folder, `${suite.name}.txt`);
    const output = openSync(said, 'w');
    const result = await runSuite(suite, folder, output);
    closeSync(output);
    return { result, said };
  });
  const results = [await runSuite(first, folder, 'inherit')];
  for (const other of running) {
    const { result, said } = await other;
    console.log(`\n— ${result.name} —\n${readFileSync(said, 'utf8')}`);
    results.push(result);
  }
  return results;
}

/** Runs a suite; once more, whole, when its browser ended under it and nothing else went wrong: that is said. */
async function runSuite(
  suite: Suite,
  folder: string,
  output: 'inherit' | number,
): Promise<SuiteResult> {
  const first = await tryOnce(suite, folder, output);
  if (!onlyBrowserEnded(first.failures)) return first;
  for (const line of describeFailures(suite.name, first.failures)) console.log(line);
  console.log(`\n— ${suite.name}, once more: its browser had ended —`);
  const second = await tryOnce(suite, folder, output);
  const seconds = first.seconds + second.seconds;
  return { ...second, seconds, why: second.why ?? 'run twice: its browser had ended' };
}

async function tryOnce(
  suite: Suite,
  folder: string,
  output: 'inherit' | number,
): Promise<SuiteResult> {
  const reportFile = join(folder, `${suite.name}.json`);
  // Of an earlier try.
  rmSync(reportFile, { force: true });
  const began = performance.now();
  const child = spawn(process.execPath, suite.command(reportFile), {
    stdio: ['inherit', output, output],
    env: {
      ...process.env,
      // What one process has compiled, the next hundred need not.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...suite.environment?.(reportFile),
    },
  });
  const status = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  return { name: suite.name, seconds, ...judge(status, () => suite.readCounts(reportFile)) };
}
