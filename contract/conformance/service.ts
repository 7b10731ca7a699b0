import assert from 'node:assert/strict';
import { validateResponse } from './document.ts';

/** Which service is tested, and how to reach it. */
export interface ConformanceOptions {
  /** Origin of the service; a function where it is known only once the service is up. */
  readonly baseUrl: string | (() => string | Promise<string>);
  /** Sent with every request, as `origin` where the service asks for a registered one. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
}

/** An answer that keeps the contract. */
export interface CheckedAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed; `undefined` where there is none. */
  readonly body: Body;
}

/** What a request is made of. `body` is sent as JSON, `rawBody` as it stands. */
export interface Ask {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly visitor?: string;
  readonly body?: unknown;
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the service; every answer is held against `openapi.yaml`. */
export class Service {
  readonly #options: ConformanceOptions;
  #baseUrl: string | undefined;

  constructor(options: ConformanceOptions) {
    this.#options = options;
  }

  async ask<Body = unknown>(path: string, ask: Ask = {}): Promise<CheckedAnswer<Body>> {
    const { fetch = globalThis.fetch, headers, baseUrl } = this.#options;
    this.#baseUrl ??= typeof baseUrl === 'string' ? baseUrl : await baseUrl();
    const { method = 'GET', query = {}, visitor, body, rawBody } = ask;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? (value as string[]) : [value]) {
        parameters.append(name, String(one));
      }
    }
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    const text = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    // A service may have rate limits; its wait is respected, twice.
    for (let turn = 0; ; turn++) {
      const response = await fetch(`${this.#baseUrl}${path}${search}`, {
        method,
        headers: {
          ...headers,
          ...(visitor !== undefined && { authorization: `Bearer ${visitor}` }),
          ...(text !== undefined && { 'content-type': 'application/json' }),
          ...ask.headers,
        },
        ...(text !== undefined && { body: text }),
        signal: AbortSignal.timeout(20_000),
      });
      const received = await response.text();
      const wait = Number(response.headers.get('retry-after') ?? NaN);
      if (response.status === 429 && wait <= 60 && turn < 2) {
        await new Promise((resolve) => setTimeout(resolve, (wait + 0.1) * 1000));
        continue;
      }
      const broken = validateResponse({
        method,
        path,
        status: response.status,
        contentType: response.headers.get('content-type'),
        body: received,
      });
      assert.deepEqual(broken, [], `${method} ${path}${search}`);
      return {
        status: response.status,
        headers: response.headers,
        body: (received === '' ? undefined : JSON.parse(received)) as Body,
      };
    }
  }

  /** Asks and expects success. */
  async get<Body>(path: string, query: Ask['query'] = {}, visitor?: string): Promise<Body> {
    const answer = await this.ask<Body>(path, { query, ...(visitor !== undefined && { visitor }) });
    assert.equal(answer.status, 200, `GET ${path} ${JSON.stringify(query)}`);
    return answer.body;
  }

  /** Asks and expects exactly this problem. @returns its document. */
  async fails(code: string, status: number | readonly number[], path: string, ask: Ask = {}) {
    const answer = await this.ask<ProblemBody>(path, ask);
    const about = `${ask.method ?? 'GET'} ${path} ${JSON.stringify(ask).slice(0, 200)}`;
    assert.equal(answer.body.type, `/problems/${code}`, about);
    assert.ok([status].flat().includes(answer.status), `${about} answers ${answer.status}`);
    return answer.body;
  }

  /** A new visitor. @returns its handle. */
  async visitor(): Promise<string> {
    const answer = await this.ask<{ handle: string }>('/v1/visitors', { method: 'POST' });
    assert.equal(answer.status, 201);
    return answer.body.handle;
  }
}

interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string }[];
}
