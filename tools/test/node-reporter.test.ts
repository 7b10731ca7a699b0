import assert from 'node:assert/strict';
import { test } from 'node:test';
import countingReporter from './node-reporter.ts';

type Event = Parameters<typeof countingReporter>[0] extends AsyncIterable<infer One> ? One : never;

async function countsOf(...events: Event[]): Promise<unknown> {
  async function* source() {
    yield* events;
  }
  for await (const written of countingReporter(source())) return JSON.parse(written);
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
