/**
 * Runs all tests beside the code that need no component in a browser, some files at a time, and writes their counts to the
 * file named. `node --test` would take the files by their names, and one that takes minutes would be left for the end.
 */
import { globSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { endingFiles } from './ending-files.ts';
import countingReporter from './node-reporter.ts';
import { inLanes, type Lane } from './order.ts';

const root = join(import.meta.dirname, '..', '..');
const [reportFile] = process.argv.slice(2);
const slowestTold = 12;

const files = globSync('{contract,gateway,mocks,package,shells,tools,bench}/**/*.test.ts', {
  cwd: root,
  exclude: (name) => name === 'node_modules',
});
const took: { file: string; seconds: number }[] = [];
const counted = new PassThrough({ objectMode: true });

/** Runs a lane's files, tells of them as they go, and hands what is told on to be counted. */
async function runLane({ files, atATime }: Lane): Promise<void> {
  const events = run({
    files: files.map((file) => join(root, file)),
    cwd: root,
    concurrency: atATime,
    // A file with many tests may take long; one that never ends fails and does not stop the rest.
    timeout: 20 * 60_000,
    execArgv: [...endingFiles],
  });
  events.on('test:fail', () => {
    process.exitCode = 1;
  });
  events.on('test:summary', ({ file, duration_ms: duration }) => {
    if (file) took.push({ file: relative(root, file), seconds: Math.round(duration / 1000) });
  });
  const shown = events.pipe(new PassThrough({ objectMode: true }));
  shown.compose(new spec()).pipe(process.stdout, { end: false });
  events.pipe(counted, { end: false });
  await finished(events);
}

const lanes = Promise.all(inLanes(files).map(runLane)).finally(() => counted.end());
for await (const counts of countingReporter(counted)) {
  if (reportFile) writeFileSync(reportFile, counts);
}
await lanes;
took.sort((one, other) => other.seconds - one.seconds);
console.log('\nThe files that took longest:');
for (const { file, seconds } of took.slice(0, slowestTold)) console.log(`  ${seconds} s  ${file}`);
