import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createContractClient, handleInMemory, handleInStorage } from './client.ts';
import {
  countJobPostings,
  locateJobPostings,
  reportJobPosting,
} from './operations/job-postings.ts';
import type { JobPostingFilters } from './types.ts';

const baseUrl = 'http://gateway.test';
const handleOf = (digit: number) => String(digit).repeat(32);

/** A client before a gateway that answers by the given function; remembers what it was asked. */
function clientBefore(answer: (request: Request) => Response | Promise<Response>, timeoutMs = 500) {
  const asked: Request[] = [];
  const handle = handleInMemory();
  const client = createContractClient({
    baseUrl,
    handle,
    timeoutMs,
    fetch: async (request) => {
      asked.push(request);
      return answer(request);
    },
  });
  return { client, asked, handle };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
const problem = (code: string, status: number, headers: Record<string, string> = {}) =>
  json({ type: `/problems/${code}`, title: code, status }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
const page = { items: [], total: { value: 0, relation: 'exact' }, next: null };

describe('what the client asks', () => {
  test('filters go into the query, several kinds by repetition', async () => {
    const { client, asked } = clientBefore(() => json(page));
    const answer = await client.searchJobPostings({
      query: 'pædagog',
      kind: ['temp', 'flex-job'],
      near: '7700',
      radius: 20,
    });
    assert.deepEqual(answer.data, page);
    const url = new URL(asked[0]!.url);
    assert.equal(url.pathname, '/v1/job-postings');
    assert.deepEqual(url.searchParams.getAll('kind'), ['temp', 'flex-job']);
    assert.equal(url.searchParams.get('query'), 'pædagog');
    assert.equal(asked[0]!.credentials, 'omit');
    assert.equal(asked[0]!.headers.get('authorization'), null);
  });

  test('what one needs for one’s health is said in the body, in no address', async () => {
    const { client, asked } = clientBefore(() => json({ ...page, items: [] }));
    const question: JobPostingFilters = { accommodation: ['physical'], near: '7700' };
    await client.searchJobPostings({ ...question, limit: 20 });
    await countJobPostings(client, question);
    await locateJobPostings(client, question);
    const path = '/v1/job-postings';
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url.slice(baseUrl.length)}`),
      [`POST ${path}/search`, `POST ${path}/counts/search`, `POST ${path}/points/search`],
    );
    assert.deepEqual(await asked[0]!.json(), { ...question, limit: 20 });
    assert.deepEqual(await asked[1]!.json(), question);
    assert.equal(asked[0]!.headers.get('content-type'), 'application/json');
  });

  test('a report goes with the handle where there is one that is known, and makes none', async () => {
    const { client, asked, handle } = clientBefore((request) =>
      request.headers.has('authorization')
        ? problem('no-visitor', 401)
        : new Response(null, { status: 204 }),
    );
    const tell = () => reportJobPosting(client, 'a', { reason: 'fraud' });
    assert.equal((await tell()).problem, undefined);
    handle.write(handleOf(1));
    assert.equal((await tell()).problem, undefined);
    assert.deepEqual(
      asked.map(({ url, headers }) => [url, headers.get('authorization')]),
      [null, `Bearer ${handleOf(1)}`, null].map((sent) => [
        `${baseUrl}/v1/job-postings/a/reports`,
        sent,
      ]),
    );
    assert.equal(handle.read(), undefined);
  });

  test('lists are given as lists', async () => {
    const { client } = clientBefore(() => json({ items: [{ type: 'town', name: 'Thisted' }] }));
    const { data } = await client.searchPlaces({ query: 'thi' });
    assert.equal(data?.[0]?.name, 'Thisted');
  });
});

describe('failures become one problem', () => {
  const cases: [string, () => Response, object][] = [
    [
      'the gateway’s own code',
      () => problem('unknown-place', 404),
      { code: 'unknown-place', status: 404 },
    ],
    [
      'too many requests, with the wait',
      () => problem('too-many-requests', 429, { 'retry-after': '7' }),
      { code: 'too-many-requests', status: 429, retryAfterSeconds: 7 },
    ],
    [
      'a proxy’s HTML 502',
      () => new Response('<html>', { status: 502 }),
      { code: 'unavailable', status: 502 },
    ],
    ['a bare 404', () => new Response('', { status: 404 }), { code: 'not-found', status: 404 }],
    ['a bare 500', () => new Response('oops', { status: 500 }), { code: 'internal', status: 500 }],
    [
      'HTML with status 200',
      () => new Response('<!doctype html>', { status: 200 }),
      { code: 'unavailable' },
    ],
    ['JSON of another shape', () => json({ hits: [] }), { code: 'unavailable', status: 200 }],
    ['null', () => json(null), { code: 'unavailable', status: 200 }],
  ];
  for (const [name, answer, expected] of cases) {
    test(name, async () => {
      const { client } = clientBefore(answer);
      const { problem: met } = await client.searchJobPostings({});
      assert.deepEqual(met, expected);
    });
  }

  test('a connection that fails', async () => {
    const { client } = clientBefore(() => Promise.reject(new TypeError('failed to fetch')));
    assert.deepEqual(await client.getJobPosting('a'), { problem: { code: 'unavailable' } });
  });

  test('no network at all', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { client } = clientBefore(() => Promise.reject(new TypeError('failed to fetch')));
    assert.deepEqual(await client.getJobPosting('a'), { problem: { code: 'offline' } });
    Reflect.deleteProperty(navigator, 'onLine');
  });

  test('a gateway that never answers', async () => {
    const hanging = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
      });
    const { client } = clientBefore(hanging, 20);
    const patience = setTimeout(() => {}, 1000);
    assert.deepEqual(await client.listMunicipalities(), { problem: { code: 'timeout' } });
    clearTimeout(patience);
  });

  test('a refusal whose words never end', async () => {
    const { client } = clientBefore((request) => {
      const body = new ReadableStream({
        start(controller) {
          request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
        },
      });
      return new Response(body, { status: 400 });
    }, 20);
    const patience = setTimeout(() => {}, 1000);
    assert.deepEqual(await client.listMunicipalities(), { problem: { code: 'timeout' } });
    clearTimeout(patience);
  });

  test('a caller that lost interest', async () => {
    const { client } = clientBefore((request) => {
      request.signal.throwIfAborted();
      return json(page);
    });
    const answer = await client.searchJobPostings({}, { signal: AbortSignal.abort() });
    assert.deepEqual(answer, { problem: { code: 'aborted' } });
  });
});

describe('the visitor', () => {
  test('is made once, also by two acts at the same time', async () => {
    const { client, asked, handle } = clientBefore((request) =>
      request.url.endsWith('/visitors')
        ? json({ handle: handleOf(1) }, 201)
        : new Response(null, { status: 204 }),
    );
    await Promise.all([client.putFavourite('a'), client.putWishes({ near: '7700' })]);
    assert.equal(asked.filter(({ url }) => url.endsWith('/v1/visitors')).length, 1);
    assert.equal(handle.read(), handleOf(1));
    assert.ok(
      asked
        .filter(({ url }) => url.includes('/me/'))
        .every(({ headers }) => headers.get('authorization') === `Bearer ${handleOf(1)}`),
    );
  });

  test('is tried again after a failure', async () => {
    let first = true;
    const { client } = clientBefore(() => {
      if (!first) return json({ handle: handleOf(1) }, 201);
      first = false;
      return problem('unavailable', 503);
    });
    assert.equal((await client.ensureVisitor()).problem?.code, 'unavailable');
    assert.equal((await client.ensureVisitor()).data, handleOf(1));
  });

  test('is not made for reading or erasing', async () => {
    const { client, asked } = clientBefore(() => json({}));
    assert.deepEqual(await client.listFavourites(), { data: { items: [], next: null } });
    assert.deepEqual(await client.getWishes(), { data: undefined });
    assert.deepEqual(await client.deleteHealthAnswers(), { data: undefined });
    assert.equal(asked.length, 0);
  });

  test('unknown to the gateway is forgotten; what was to be kept is kept for a new one', async () => {
    const { client, handle } = clientBefore((request) => {
      if (request.url.endsWith('/visitors')) return json({ handle: handleOf(2) }, 201);
      return request.headers.get('authorization') === `Bearer ${handleOf(2)}`
        ? new Response(null, { status: 204 })
        : problem('no-visitor', 401);
    });
    handle.write(handleOf(1));
    assert.deepEqual(await client.putFavourite('a'), { data: undefined });
    assert.equal(handle.read(), handleOf(2));
  });

  test('unknown to the gateway has nothing kept', async () => {
    const { client, handle } = clientBefore(() => problem('no-visitor', 401));
    handle.write(handleOf(1));
    assert.deepEqual(await client.listFavourites(), { data: { items: [], next: null } });
    assert.equal(handle.read(), undefined);
  });

  test('refused for ever does not loop', async () => {
    const { client, asked } = clientBefore((request) =>
      request.url.endsWith('/visitors')
        ? json({ handle: handleOf(3) }, 201)
        : problem('no-visitor', 401),
    );
    assert.equal((await client.putFavourite('a')).problem?.code, 'no-visitor');
    assert.equal(asked.length, 4);
  });

  test('erased is forgotten; a failure to erase is not', async () => {
    let answer = problem('unavailable', 503);
    const { client, handle } = clientBefore(() => answer);
    handle.write(handleOf(1));
    assert.equal((await client.deleteVisitor()).problem?.code, 'unavailable');
    assert.equal(handle.read(), handleOf(1));
    answer = new Response(null, { status: 204 });
    assert.deepEqual(await client.deleteVisitor(), { data: undefined });
    assert.equal(handle.read(), undefined);
  });

  test('lives in memory when the storage is blocked', () => {
    const handle = handleInStorage(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    handle.write('token');
    assert.equal(handle.read(), 'token');
    handle.forget();
    assert.equal(handle.read(), undefined);
  });
});
