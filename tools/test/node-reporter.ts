import { relative } from 'node:path';
import { failure, type Failure } from './failures.ts';

/**
 * Reporter for node:test that counts what ran. Suites (describe) are containers, not tests; a test that was skipped or put
 * off counts as failed, for it proves nothing.
 */
interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly file?: string;
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly details?: { readonly type?: string; readonly error?: unknown };
  };
}

export default async function* countingReporter(source: AsyncIterable<TestEvent>) {
  const counts = { passed: 0, failed: 0, failures: [] as Failure[] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Given for `test.skip`, but for `describe.skip` too, whose tests are never told of.
    const proves = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    if (proves && data.details?.type === 'suite') continue;
    counts[proves ? 'passed' : 'failed'] += 1;
    if (!proves && !failedByItsTests(data)) counts.failures.push(failureOf(data));
  }
  yield JSON.stringify(counts);
}

/** node:test wraps what was thrown in an error of its own. */
function failureOf({ name = '', file = '', details }: TestEvent['data']): Failure {
  const { error } = details ?? {};
  const thrown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const path = relative(process.cwd(), file);
  return failure(
    `${path} › ${name}`,
    thrown instanceof Error ? thrown.stack || thrown.message : thrown,
  );
}

/** Nothing of its own is wrong with such a suite. */
const failedByItsTests = ({ details }: TestEvent['data']): boolean =>
  (details?.error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed';
