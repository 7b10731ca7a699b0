import { statusOfProblem } from '../contract/problem-status.ts';
import type { Problem, ProblemCode } from '../contract/types.ts';

/** Ends a request with a problem document. */
export class MockProblem extends Error {
  readonly body: Problem;

  /** @param pointer The parameter, or the JSON pointer of the field, that does not fit. */
  constructor(code: ProblemCode, pointer?: string) {
    super(code);
    this.body = {
      type: `/problems/${code}`,
      title: code,
      status: statusOfProblem[code],
      ...(pointer !== undefined && { errors: [{ pointer, detail: 'does not fit' }] }),
    };
  }
}
