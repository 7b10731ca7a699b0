import type { ProblemCode } from './types.ts';

/**
 * Why a request has no answer, in one flat union that a widget can switch over. The gateway's own codes, and those only the
 * browser knows:
 * - `offline`: the browser says that it has no network;
 * - `timeout`: no whole answer within the time allowed;
 * - `aborted`: the caller's own signal ended it; nothing to tell the person;
 * - `unavailable`: also no connection at all, a refused origin, or an answer that is not of the contract (such as HTML).
 */
export interface ContractProblem {
  readonly code: ProblemCode | 'offline' | 'timeout' | 'aborted';
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** How long the gateway asks to wait. */
  readonly retryAfterSeconds?: number;
}

/** What a request ends with. `problem` is there exactly when `data` is not meant. */
export type Answer<Data> =
  | { readonly data: Data; readonly problem?: undefined }
  | { readonly problem: ContractProblem; readonly data?: undefined };

const codeOfStatus: Partial<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  401: 'no-visitor',
  403: 'origin-not-registered',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
  500: 'internal',
};

/** Reads a failed answer: by the problem's `type`, and where something else answered (a proxy), by the status. */
export function problemOfAnswer(status: number, headers: Headers, body: unknown): ContractProblem {
  const type = (body as { type?: unknown } | undefined)?.type;
  const code =
    typeof type === 'string' && type.startsWith('/problems/')
      ? (type.slice(10) as ProblemCode)
      : (codeOfStatus[status] ?? 'unavailable');
  const wait = headers.get('retry-after');
  const seconds = wait ? Math.ceil(+wait || (Date.parse(wait) - Date.now()) / 1000) : NaN;
  return { code, status, ...(seconds >= 0 && { retryAfterSeconds: seconds }) };
}

/** Reads what `fetch` or the reading of the body threw. */
export function problemOfThrown(
  error: unknown,
  timeout: AbortSignal,
  caller?: AbortSignal | null,
): ContractProblem {
  if (caller?.aborted) return { code: 'aborted' };
  if (timeout.aborted) return { code: 'timeout' };
  const unconnected = error instanceof TypeError && globalThis.navigator?.onLine === false;
  return { code: unconnected ? 'offline' : 'unavailable' };
}
