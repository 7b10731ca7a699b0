import type { paths } from './generated/openapi.ts';
import { writeJson } from './json.ts';

/** A path of the contract, with something in the place of `{id}`. */
export type ContractPath = {
  [Path in keyof paths]: Path extends `${infer Before}{${string}}` ? `${Before}${string}` : Path;
}[keyof paths];

/** One request of the contract, before it is sent. */
export interface ContractRequest {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As `/v1/places`; what is not fixed in it is encoded already. */
  readonly path: ContractPath;
  /** A list repeats its parameter; what is undefined is left out. */
  readonly query?: object;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * The request as the browser sends it. Without cookies: whose it is, the handle in `authorization` says alone. What is asked
 * of a workplace for one's health is said in the body: servers on the way keep addresses.
 *
 * @param baseUrl Origin of the gateway.
 */
export function toRequest(
  baseUrl: string,
  { method = 'GET', path, query = {}, body }: ContractRequest,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Request {
  if ('accommodation' in query) {
    const inBody = { method: 'POST', path: `${path}/search` as ContractPath, body: query } as const;
    return toRequest(baseUrl, inBody, signal, headers);
  }
  const url = new URL(baseUrl.replace(/\/$/, '') + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, one);
  }
  return new Request(url, {
    method,
    credentials: 'omit',
    signal,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: writeJson(body) }),
  });
}
