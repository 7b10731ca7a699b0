import type { FastifyReply } from 'fastify';
import { statusOfProblem } from '../../contract/problem-status.ts';
import type { Problem, ProblemCode } from '../../contract/types.ts';
import type { FieldError } from './validation.ts';

/** For developers; what a person reads comes from the widget's locales by the code. */
const titleOf: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'The request does not fit the contract.',
  'unknown-place': 'No such town or postal code is known.',
  'not-found': 'There is nothing here.',
  'no-visitor': 'The handle of a visitor is missing or unknown.',
  'origin-not-registered': 'This origin is not registered with the gateway.',
  'slot-taken': 'No place is left at that time.',
  'hold-expired': 'It was held too long, and the place is gone.',
  'too-many-holds': 'Too many places are held at once; confirm or cancel one first.',
  'not-open': 'Applications are not taken here, or not any more.',
  'too-many-requests': 'Too many requests; wait before the next one.',
  'body-too-large': 'The body of the request is too large.',
  unavailable: 'The gateway cannot answer just now.',
  internal: 'The gateway failed.',
};

/** What may stand in a problem beside its code. */
export interface ProblemDetails {
  /** For what HTTP has a status of its own and the contract no code, as 405 and 415. */
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem document (RFC 9457). */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? statusOfProblem[this.code];
  }

  toJSON(): Problem {
    const { detail, errors } = this.details;
    return {
      type: `/problems/${this.code}`,
      title: titleOf[this.code],
      status: this.status,
      ...(detail !== undefined && { detail }),
      ...(errors && { errors: [...errors] }),
    };
  }
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: ProblemError): FastifyReply {
  return reply
    .code(problem.status)
    .headers({ ...problem.details.headers, 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** Connection lost or refused, shutting down, too many connections, statement timeout, pool exhausted. */
const unavailableCodes =
  /^(?:08|57P|53|55P03|57014|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/;
const unavailableMessages =
  /timeout exceeded when trying to connect|Connection terminated|after calling end/i;

/** Reads whatever was thrown as a problem. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { code, statusCode, message } = error as {
    code?: string;
    statusCode?: number;
    message?: string;
  };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new ProblemError('body-too-large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new ProblemError('invalid-request', {
      status: 415,
      detail: 'Bodies are application/json.',
    });
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new ProblemError('invalid-request', {
      detail:
        code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || error instanceof SyntaxError
          ? 'The body is not JSON.'
          : 'The request cannot be read.',
    });
  }
  if (
    (typeof code === 'string' && unavailableCodes.test(code)) ||
    (typeof message === 'string' && unavailableMessages.test(message))
  ) {
    return new ProblemError('unavailable', { headers: { 'retry-after': '2' } });
  }
  return new ProblemError('internal');
}
