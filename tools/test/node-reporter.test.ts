import assert from 'node:assert/strict';
import { test } from 'node:test';
import countingReporter from './node-reporter.ts';

type Event = Parameters<typeof countingReporter>[0] extends AsyncIterable<infer One> ? One : never;

interface Report {
  passed: number;
  failed: number;
  failures: { name: string; message: string }[];
}

async function reportOf(...events: Event[]): Promise<Report> {
  async function* source() {
    yield* events;
  }
  for await (const written of countingReporter(source())) return JSON.parse(written) as Report;
  throw new Error('nothing was written');
}

async function countsOf(...events: Event[]) {
  const { passed, failed } = await reportOf(...events);
  return { passed, failed };
}

const suite = { details: { type: 'suite' } };

test('tests count, and the suites around them only when they fail', async () => {
  const counts = await countsOf(
    { type: 'test:start', data: {} },
    { type: 'test:pass', data: {} },
    { type: 'test:pass', data: suite },
    { type: 'test:fail', data: {} },
    { type: 'test:fail', data: suite },
  );
  assert.deepEqual(counts, { passed: 1, failed: 2 });
});

test('what was skipped or put off counts as failed, whole suites too', async () => {
  const counts = await countsOf(
    { type: 'test:pass', data: { skip: true } },
    { type: 'test:pass', data: { todo: 'later' } },
    { type: 'test:pass', data: { ...suite, skip: true } },
    { type: 'test:pass', data: { ...suite, todo: true } },
  );
  assert.deepEqual(counts, { passed: 0, failed: 4 });
});

test('a failed test is told with its file and what was thrown; the suite around it is not', async () => {
  const thrown = Object.assign(new Error('failed', { cause: new TypeError('not a number') }), {
    failureType: 'testCodeFailure',
  });
  const around = Object.assign(new Error('1 subtest failed'), { failureType: 'subtestsFailed' });
  const { failures } = await reportOf(
    {
      type: 'test:fail',
      data: { name: 'adds', file: `${process.cwd()}/a/b.test.ts`, details: { error: thrown } },
    },
    { type: 'test:fail', data: { name: 'sums', details: { type: 'suite', error: around } } },
  );
  assert.deepEqual(
    failures.map(({ name, message }) => [name, message.split('\n')[0]]),
    [['a/b.test.ts › adds', 'TypeError: not a number']],
  );
});
