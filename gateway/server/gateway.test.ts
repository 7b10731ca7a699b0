import assert from 'node:assert/strict';
import type { InjectOptions, LightMyRequestResponse as Answer } from 'fastify';
import net from 'node:net';
import { after, before, describe, test } from 'node:test';
import { contractOperations, validateResponse } from '../../contract/conformance/conformance.ts';
import {
  createTestGateway,
  importRaw,
  registeredOrigin,
  type TestGateway,
} from '../testing/test-gateway.ts';
import { readContract } from './contract-document.ts';

describe('the gateway', () => {
  let gateway: TestGateway;

  before(async () => {
    gateway = await createTestGateway();
    await importRaw(gateway.pool, [{ title: 'Gartner' }]);
  });
  after(() => gateway.stop());

  const ask = (options: InjectOptions): Promise<Answer> => gateway.app.inject(options);

  function assertProblem(answer: Answer, status: number, code: string): void {
    assert.equal(answer.statusCode, status, answer.body);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    assert.equal(answer.json<{ type: string }>().type, `/problems/${code}`);
    assert.equal(answer.json<{ status: number }>().status, status);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }

  test('serves every operation of the document, and the document is the contract itself', () => {
    const served = readContract().operations.map(({ method, path }) => `${method} ${path}`);
    const declared = contractOperations.map(({ method, template }) => `${method} ${template}`);
    assert.deepEqual(served.sort(), declared.sort());
  });

  test('answers everything that is no route with a problem', async () => {
    assertProblem(await ask({ url: '/' }), 404, 'not-found');
    assertProblem(await ask({ url: '/v1/job-postings/%E0%A4%A' }), 404, 'not-found');
    assertProblem(await ask({ url: '/v1/nothing/here' }), 404, 'not-found');
    assertProblem(await ask({ url: `/v1/job-postings/${'x'.repeat(500)}` }), 404, 'not-found');
  });

  test('tells which methods a path has', async () => {
    const answer = await ask({ method: 'PATCH', url: '/v1/visitors/me/wishes' });
    assertProblem(answer, 405, 'invalid-request');
    assert.equal(answer.headers.allow, 'GET, PUT, DELETE, HEAD');
  });

  test('answers HEAD as GET without the body', async () => {
    const answer = await ask({ method: 'HEAD', url: '/v1/municipalities' });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.body, '');
  });

  test('refuses bodies that are not JSON, of another type, or too large', async () => {
    const { handle } = (await ask({ method: 'POST', url: '/v1/visitors' })).json<{
      handle: string;
    }>();
    const put = (payload: string, type = 'application/json') =>
      ask({
        method: 'PUT',
        url: '/v1/visitors/me/wishes',
        headers: { authorization: `Bearer ${handle}`, 'content-type': type },
        payload,
      });
    assertProblem(await put('{"near":'), 400, 'invalid-request');
    assertProblem(await put(''), 400, 'invalid-request');
    assertProblem(await put('null'), 400, 'invalid-request');
    assertProblem(await put('{"__proto__":{"near":"x"}}'), 400, 'invalid-request');
    assertProblem(await put('<wishes/>', 'application/xml'), 415, 'invalid-request');
    assertProblem(await put(`{"words":"${'x'.repeat(270_000)}"}`), 413, 'body-too-large');
    for (const text of ['\\u0000', '\\ud800']) {
      const refused = await put(`{"words":"${text}"}`);
      assertProblem(refused, 400, 'invalid-request');
      assert.equal(refused.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer, '/words');
    }
    assert.equal((await put('{"words":"\\ud83c\\udf3f æøå"}')).statusCode, 204);
  });

  test('answers rubbish on the wire without falling over', async () => {
    const { port, hostname } = new URL(await gateway.origin());
    for (const [sent, status] of [
      ['RUBBISH\r\n\r\n', 400],
      [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ] as const) {
      const answer = await new Promise<string>((resolve) => {
        const socket = net.connect(Number(port), hostname, () => socket.write(sent));
        let text = '';
        socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
        socket.on('error', () => {});
        socket.on('close', () => resolve(text));
      });
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      assert.ok(head.startsWith(`HTTP/1.1 ${status} `), head);
      assert.match(head, /^content-type: application\/problem\+json/im);
      assert.partialDeepStrictEqual(JSON.parse(body), {
        type: '/problems/invalid-request',
        status,
      });
    }
    assert.equal((await ask({ url: '/health' })).statusCode, 200);
  });

  describe('towards other origins', () => {
    test('lets registered pages ask, and no credentials with it', async () => {
      const answer = await ask({
        url: '/v1/municipalities',
        headers: { origin: registeredOrigin },
      });
      assert.equal(answer.headers['access-control-allow-origin'], registeredOrigin);
      assert.equal(answer.headers['access-control-allow-credentials'], undefined);
      assert.match(String(answer.headers['access-control-expose-headers']), /Retry-After/);
      assert.equal(answer.headers.vary, 'Origin');
    });

    test('answers the preflight of registered pages', async () => {
      const answer = await ask({
        method: 'OPTIONS',
        url: '/v1/visitors/me/wishes',
        headers: { origin: registeredOrigin, 'access-control-request-method': 'PUT' },
      });
      assert.equal(answer.statusCode, 204);
      assert.match(String(answer.headers['access-control-allow-methods']), /PUT/);
      assert.match(String(answer.headers['access-control-allow-headers']), /authorization/);
    });

    test('refuses the pages of all others, without any CORS header', async () => {
      for (const origin of ['https://evil.example', 'null', `${registeredOrigin}.evil.example`]) {
        for (const method of ['GET', 'OPTIONS'] as const) {
          const answer = await ask({
            method,
            url: '/v1/municipalities',
            headers: { origin, 'access-control-request-method': 'GET' },
          });
          assertProblem(answer, 403, 'origin-not-registered');
          const cors = Object.keys(answer.headers).filter((name) => name.startsWith('access-'));
          assert.deepEqual(cors, []);
          assert.equal(answer.headers.vary, 'Origin');
        }
      }
    });

    test('gives registered pages their errors to read', async () => {
      const answer = await ask({ url: '/v1/nothing', headers: { origin: registeredOrigin } });
      assertProblem(answer, 404, 'not-found');
      assert.equal(answer.headers['access-control-allow-origin'], registeredOrigin);
    });

    test('answers without an origin, as the command line asks', async () => {
      const answer = await ask({ url: '/v1/municipalities' });
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    });
  });

  test('sends headers that keep its answers from being anything but data', async () => {
    const { headers } = await ask({ url: '/v1/municipalities' });
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  });

  test('lets open data be kept and asks nothing twice; personal data never', async () => {
    const first = await ask({ url: '/v1/job-postings' });
    assert.equal(first.headers['cache-control'], 'public, no-cache');
    const again = await ask({
      url: '/v1/job-postings',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    assert.equal(again.statusCode, 304);
    assert.equal(again.body, '');
    await importRaw(gateway.pool, [{ identifier: 'new', title: 'Ny' }]);
    const changed = await ask({
      url: '/v1/job-postings',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    assert.equal(changed.statusCode, 200);
    const visitor = await ask({ method: 'POST', url: '/v1/visitors' });
    assert.equal(visitor.headers['cache-control'], 'no-store');
    assert.equal(visitor.headers.etag, undefined);
    // A cache keeps the address, and this one tells of somebody's health.
    const health = await ask({ url: '/v1/job-postings/counts?accommodation=physical' });
    assert.equal(health.statusCode, 200);
    assert.equal(health.headers['cache-control'], 'no-store');
    for (const part of ['', '/counts', '/points']) {
      const inBody = await ask({
        method: 'POST',
        url: `/v1/job-postings${part}/search`,
        payload: { accommodation: ['physical'] },
      });
      assert.equal(inBody.statusCode, 200);
      assert.equal(inBody.headers['cache-control'], 'no-store');
      assert.equal(inBody.headers.etag, undefined);
    }
  });

  test('is not upset by signs and days that the database does not know', async () => {
    assert.equal((await ask({ url: '/v1/skills?query=%00' })).statusCode, 200);
    assertProblem(
      await ask({ url: '/v1/job-postings?postedSince=0000-01-01' }),
      400,
      'invalid-request',
    );
    const made = await ask({ method: 'POST', url: '/v1/visitors' });
    const headers = { authorization: `Bearer ${made.json<{ handle: string }>().handle}` };
    const url = '/v1/visitors/me/saved-searches';
    const keep = (seen: string) =>
      ask({
        method: 'PUT',
        url: `${url}/5f0d9a52-6d5c-4a4e-9d53-0c2f6f0c1a10`,
        headers,
        payload: { name: 'Køkken', search: {}, seen },
      });
    assertProblem(await keep('0000-12-31'), 400, 'invalid-request');
    assert.equal((await keep('9999-12-31')).statusCode, 204);
    assert.equal((await ask({ url, headers })).statusCode, 200);
    for (const further of [{ a: '\0' }, { 'a\0': 'a' }, { '\ud800': 'a' }]) {
      const payload = { further };
      assertProblem(
        await ask({ method: 'PUT', url: '/v1/visitors/me/profile', headers, payload }),
        400,
        'invalid-request',
      );
    }
  });

  test('limits how often an address may ask, and says how long to wait', async () => {
    const limited = await createTestGateway({
      limits: { requestsPerMinute: 5, visitorsPerMinute: 2 },
    });
    try {
      const post = () =>
        limited.app.inject({
          method: 'POST',
          url: '/v1/visitors',
          headers: { origin: registeredOrigin },
        });
      assert.equal((await post()).statusCode, 201);
      assert.equal((await post()).statusCode, 201);
      const refused = await post();
      assertProblem(refused, 429, 'too-many-requests');
      const wait = Number(refused.headers['retry-after']);
      assert.ok(wait >= 1 && wait <= 60, `wait ${wait}`);
      assert.equal(refused.headers['access-control-allow-origin'], registeredOrigin);
      assert.equal((await limited.app.inject('/v1/municipalities')).statusCode, 200);
      assert.equal((await limited.app.inject('/v1/nothing')).statusCode, 404);
      assertProblem(await limited.app.inject('/v1/municipalities'), 429, 'too-many-requests');
      // Another address has its own count; a monitor is never refused.
      const other = { url: '/v1/municipalities', remoteAddress: '192.0.2.7' };
      assert.equal((await limited.app.inject(other)).statusCode, 200);
      assert.equal((await limited.app.inject('/health')).statusCode, 200);
      // An address that a client claims for itself counts for nothing.
      const claimed = { url: '/v1/municipalities', headers: { 'x-forwarded-for': '192.0.2.8' } };
      assertProblem(await limited.app.inject(claimed), 429, 'too-many-requests');
    } finally {
      await limited.stop();
    }
  });

  test('counts each client by itself behind a proxy that it trusts', async () => {
    const limited = await createTestGateway({
      limits: { requestsPerMinute: 1, visitorsPerMinute: 0 },
      trustedProxies: ['10.0.0.0/8'],
    });
    try {
      const status = async (remoteAddress: string, forwardedFor: string) => {
        const headers = { 'x-forwarded-for': forwardedFor };
        const url = '/v1/municipalities';
        return (await limited.app.inject({ url, remoteAddress, headers })).statusCode;
      };
      assert.equal(await status('10.1.2.3', '192.0.2.1'), 200);
      assert.equal(await status('10.1.2.3', '192.0.2.2'), 200);
      assert.equal(await status('10.1.2.3', '192.0.2.2'), 429);
      // What a client puts before the proxy's own word counts for nothing.
      assert.equal(await status('10.1.2.3', '192.0.2.9, 192.0.2.1'), 429);
      assert.equal(await status('198.51.100.1', '192.0.2.3'), 200);
      assert.equal(await status('198.51.100.1', '192.0.2.4'), 429);
    } finally {
      await limited.stop();
    }
  });

  test('is up but not ready without its database, and answers so', async () => {
    const broken = await createTestGateway();
    try {
      await broken.pool.end();
      assert.equal((await broken.app.inject('/health')).statusCode, 200);
      for (const url of ['/ready', '/v1/job-postings', '/v1/places?query=a']) {
        const answer = await broken.app.inject(url);
        assertProblem(answer, 503, 'unavailable');
        assert.ok(Number(answer.headers['retry-after']) > 0);
        const broke = validateResponse({
          method: 'GET',
          path: url,
          status: 503,
          contentType: String(answer.headers['content-type']),
          body: answer.body,
        });
        assert.deepEqual(broke, []);
      }
    } finally {
      await broken.stop();
    }
  });

  test('gives up on a statement that takes too long', async () => {
    const client = await gateway.pool.connect();
    try {
      await client.query('set statement_timeout = 50');
      await assert.rejects(client.query('select pg_sleep(5)'), { code: '57014' });
    } finally {
      client.release(true);
    }
    const { rows } = await gateway.pool.query<{ statement_timeout: string }>(
      'show statement_timeout',
    );
    assert.equal(rows[0]?.statement_timeout, '5s');
  });
});
