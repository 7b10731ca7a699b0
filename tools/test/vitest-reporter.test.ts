import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countVitest } from './vitest-reporter.ts';

type Modules = Parameters<typeof countVitest>[0];
const test = (fullName: string, state: string, ...messages: string[]) => ({
  fullName,
  outcome: { state, errors: messages.map((message) => ({ message })) },
  // As Vitest's own: asked of the test it belongs to.
  result() {
    return this.outcome;
  },
});
const module = (tests: ReturnType<typeof test>[], ...messages: string[]) => ({
  moduleId: 'a.ts',
  errors: () => messages.map((message) => ({ message })),
  children: { allTests: () => tests },
});
const count = (modules: unknown[], ...around: Parameters<typeof countVitest>[1]) =>
  countVitest(modules as Modules, around);

describe('counting what Vitest ran', () => {
  it('counts a test that failed, was left out or never ended as failed, and tells each', () => {
    const tests = [
      test('good', 'passed'),
      test('bad', 'failed', 'not so'),
      test('left out', 'skipped'),
      test('slow', 'pending'),
    ];
    assert.deepEqual(count([module(tests)]), {
      passed: 1,
      failed: 3,
      failures: [
        { name: 'bad', message: 'not so' },
        { name: 'left out', message: 'skipped' },
        { name: 'slow', message: 'pending' },
      ],
    });
  });

  it('counts a file that could not be loaded as failed', () => {
    assert.deepEqual(count([module([test('good', 'passed')]), module([], 'no such module')]), {
      passed: 1,
      failed: 1,
      failures: [{ name: 'a.ts', message: 'no such module' }],
    });
  });

  it('counts a run that broke as failed, and tells why instead of what had to wait', () => {
    const broke = { message: 'Failed to run', cause: { message: 'connection was closed' } };
    assert.deepEqual(
      count([module([test('good', 'passed'), test('next', 'pending')])], broke as never),
      {
        passed: 1,
        failed: 1,
        failures: [{ name: 'the run', message: 'Failed to run\nconnection was closed' }],
      },
    );
  });
});
