import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import type { Counts } from './counts.ts';
import { failure, type Failure } from './failures.ts';

/** As much of Vitest's errors as is told. */
type Thrown = Pick<SerializedError, 'message' | 'cause'>;
type Test = Pick<TestCase, 'fullName' | 'result'>;
type Module = Pick<TestModule, 'moduleId'> & {
  errors(): readonly Thrown[];
  readonly children: { allTests(): Iterable<Test> };
};

/**
 * Adds up a run of Vitest. Its own JSON report leaves out what went wrong outside any test, such as a browser that ended. A test
 * that was left out, or did not come to its end, counts as failed: it proves nothing.
 */
export function countVitest(modules: readonly Module[], around: readonly Thrown[]): Counts {
  const tests = modules.flatMap(({ children }) => [...children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failures = [
    ...around.map((error) => failure('the run', messageOf(error))),
    ...modules.flatMap(moduleFailures),
    ...tests.flatMap((test) => testFailures(test, around.length > 0)),
  ];
  return { passed, failed: Math.max(tests.length - passed, failures.length), failures };
}

const moduleFailures = (module: Module): Failure[] =>
  module.errors().map((error) => failure(module.moduleId, messageOf(error)));

function testFailures(test: Test, runBroke: boolean): Failure[] {
  const { state, errors } = test.result();
  // When the run broke, what had to wait says nothing of its own.
  if (state === 'passed' || (state === 'pending' && runBroke)) return [];
  return [failure(test.fullName, errors?.map(messageOf).join('\n') || state)];
}

const messageOf = ({ message, cause }: Thrown): string =>
  [message, (cause as Thrown | undefined)?.message].filter(Boolean).join('\n');

/** Writes `{ passed, failed, failures }` to the file named. */
export const vitestReporter = (file: string): Reporter => ({
  onTestRunEnd(modules, around) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(countVitest(modules, around))}\n`);
  },
});
