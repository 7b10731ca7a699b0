import { failure, type Failure } from './failures.ts';

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}
interface PlaywrightReport {
  readonly suites?: readonly PlaywrightSuite[];
  readonly errors?: readonly unknown[];
}

/** What Playwright's JSON report says of tests that failed or passed at a second try, and of the run itself. */
export function playwrightFailures({ suites = [], errors = [] }: PlaywrightReport): Failure[] {
  return [
    ...(errors as { message?: string }[]).map(({ message }) => failure('the run', message)),
    ...suites.flatMap((suite) => suiteFailures(suite, [])),
  ];
}

function suiteFailures(
  { title, suites = [], specs = [] }: PlaywrightSuite,
  around: readonly string[],
): Failure[] {
  const path = [...around, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status !== 'expected')
        .map(({ projectName, status, results }) =>
          failure(
            [projectName, ...path, spec.title].join(' › '),
            results.find(({ error }) => error)?.error?.message ?? status,
          ),
        ),
    ),
    ...suites.flatMap((suite) => suiteFailures(suite, path)),
  ];
}
