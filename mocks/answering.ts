import { delay, http, HttpResponse, type HttpHandler, type JsonBodyType } from 'msw';
import type { ProblemCode } from '../contract/types.ts';
import { MockProblem } from './problem.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** How answers go wrong. */
export interface AnsweringOptions {
  readonly baseUrl: string;
  readonly delayMs: number | 'infinite';
  readonly failure: ProblemCode | 'network' | 'html' | undefined;
  readonly visitors: Visitors;
}

/** What a request brings, for one route. */
export interface Context {
  readonly request: Request;
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

type Method = 'get' | 'put' | 'post' | 'delete';
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Makes routes: delay, failure, problems and JSON, once for all. */
export interface Answering {
  /** Open to everybody. What is `undefined` is 204. */
  open(
    method: Method,
    path: string,
    act: (context: Context) => unknown,
    status?: number,
  ): HttpHandler;
  /** In a visitor's name; who it is comes before everything else. `path` is below `/v1/visitors/me`. */
  personal(
    method: Method,
    path: string,
    act: (visitor: Visitor, context: Context) => unknown,
  ): HttpHandler;
  /** All that no other route has. */
  rest(): HttpHandler;
}

/** Makes the routes' maker. */
export function answering({ baseUrl, delayMs, failure, visitors }: AnsweringOptions): Answering {
  const answer =
    (act: (context: Context) => unknown, status = 200) =>
    async ({ request, params }: { request: Request; params: Params }) => {
      if (delayMs !== 0) await delay(delayMs);
      if (failure === 'network') return HttpResponse.error();
      if (failure === 'html') return HttpResponse.html('<!doctype html><title>502</title>');
      try {
        if (failure !== undefined) throw new MockProblem(failure);
        const named = Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, String(value)]),
        );
        const query = new URL(request.url).searchParams;
        const body = await act({ request, id: named.id ?? '', params: named, query });
        return body === undefined
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json(body as JsonBodyType, { status });
      } catch (error) {
        return problem(error);
      }
    };
  const open: Answering['open'] = (method, path, act, status) =>
    http[method](`${baseUrl}${path}`, answer(act, status));
  return {
    open,
    personal: (method, path, act) =>
      open(method, `/v1/visitors/me${path}`, (context) =>
        act(visitors.of(context.request), context),
      ),
    rest: () =>
      http.all(
        `${baseUrl}/v1/*`,
        answer(() => {
          throw new MockProblem('not-found');
        }),
      ),
  };
}

/** A request's JSON. @throws {MockProblem} */
export async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > 262_144) throw new MockProblem('body-too-large');
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new MockProblem('invalid-request', '/');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MockProblem('invalid-request', '/');
  }
}

function problem(error: unknown): Response {
  if (!(error instanceof MockProblem)) throw error;
  const { body } = error;
  const wait = body.status === 429 || body.status === 503 ? { 'retry-after': '2' } : undefined;
  return new HttpResponse(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', ...wait },
  });
}
