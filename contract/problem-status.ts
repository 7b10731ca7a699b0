import type { ProblemCode } from './types.ts';

/** The HTTP status of each problem, as the contract's `Problem` says. For those who serve the contract. */
export const statusOfProblem: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'unknown-place': 404,
  'not-found': 404,
  'no-visitor': 401,
  'origin-not-registered': 403,
  'slot-taken': 409,
  'hold-expired': 409,
  'too-many-holds': 409,
  'not-open': 409,
  'too-many-requests': 429,
  'body-too-large': 413,
  unavailable: 503,
  internal: 500,
};
