/**
 * Reporter for node:test that counts what ran. Suites (describe) are containers, not tests; a test that was skipped or put
 * off counts as failed, for it proves nothing.
 */
interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly details?: { readonly type?: string };
  };
}

export default async function* countingReporter(source: AsyncIterable<TestEvent>) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Given for `test.skip`, but for `describe.skip` too, whose tests are never told of.
    const proves = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    if (proves && data.details?.type === 'suite') continue;
    counts[proves ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(counts);
}
