/** `npm test`: every suite, each judged by its runner's own report, and one line that sums them. */
import { journeysPlace } from '../../e2e/place.ts';
import { describeFailures } from './failures.ts';
import { sayPortsTaken, stopLeftOverDatabase } from './in-the-way.ts';
import { runSuites, type SuiteResult } from './run-suites.ts';
import { suites, type Suite } from './suites.ts';
import { readWords } from '../words.ts';

const help = `npm test -- [suite ...]

Runs every suite, or those named: ${suites.map(({ name }) => name).join(', ')}.
`;

const positionals = readWords(help, {}, true)?.positionals;
const unknown = positionals?.filter((name) => !suites.some((suite) => suite.name === name)) ?? [];

if (unknown.length > 0) {
  console.error(`There is no suite called ${unknown.join(', ')}.\n\n${help}`);
  process.exitCode = 2;
} else if (positionals) {
  const chosen = suites.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  // Now, not when the journeys' turn comes: that is half an hour later.
  await stopLeftOverDatabase(journeysPlace.dataFolder);
  const inTheWay = await sayPortsTaken(
    chosen.flatMap(({ name, ports = [] }) => ports.map((port) => ({ suite: name, port }))),
  );
  if (inTheWay) console.error(inTheWay);
  process.exitCode = !inTheWay && (await runAll(chosen)) ? 0 : 1;
}

async function runAll(chosen: readonly Suite[]): Promise<boolean> {
  const results = await runSuites(chosen);
  console.log('');
  // Half an hour of output stands above: what failed is said once more where it is looked for.
  for (const { name, failures } of results) {
    for (const line of describeFailures(name, failures)) console.log(line);
  }
  for (const line of results.map(describeResult)) console.log(line);
  const sum = (pick: 'passed' | 'failed') =>
    results.reduce((total, result) => total + result[pick], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function describeResult({ name, passed, failed, seconds, why }: SuiteResult): string {
  const reason = why === undefined ? '' : ` (${why})`;
  return `  ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s${reason}`;
}
