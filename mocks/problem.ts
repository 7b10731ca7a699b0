import type { Problem, ProblemCode } from '../contract/types.ts';

const statusOf: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'unknown-place': 404,
  'not-found': 404,
  'no-visitor': 401,
  'origin-not-registered': 403,
  'too-many-requests': 429,
  'body-too-large': 413,
  unavailable: 503,
  internal: 500,
};

/** Ends a request with a problem document. */
export class MockProblem extends Error {
  readonly body: Problem;

  /** @param pointer The parameter, or the JSON pointer of the field, that does not fit. */
  constructor(code: ProblemCode, pointer?: string) {
    super(code);
    this.body = {
      type: `/problems/${code}`,
      title: code,
      status: statusOf[code],
      ...(pointer !== undefined && { errors: [{ pointer, detail: 'does not fit' }] }),
    };
  }
}
