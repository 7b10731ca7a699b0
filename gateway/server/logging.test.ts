import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTestGateway } from '../testing/test-gateway.ts';
import { createLogger, describeError } from './logging.ts';

const canary = 'kanariefugl';

describe('the log', () => {
  test('is JSON and holds nothing that was sent, whatever goes wrong', async () => {
    const lines: string[] = [];
    const logger = createLogger({ write: (line) => void lines.push(line) });
    const gateway = await createTestGateway({ logger });
    try {
      const inject = (options: object) =>
        gateway.app.inject({ remoteAddress: '192.0.2.66', ...options });
      const created = await inject({ method: 'POST', url: '/v1/visitors' });
      const { handle } = created.json<{ handle: string }>();
      const headers = {
        authorization: `Bearer ${handle}`,
        'user-agent': `${canary}-agent`,
        referer: `http://x.example/${canary}`,
        'x-request-id': canary,
        'content-type': 'application/json',
      };
      await inject({ url: `/v1/job-postings?query=${canary}&near=Aarhus`, headers });
      await inject({ url: `/v1/places?query=${canary}`, headers });
      await inject({ url: `/v1/job-postings/${canary}`, headers });
      await inject({ url: `/${canary}?${canary}`, headers });
      await inject({
        url: '/v1/municipalities',
        headers: { ...headers, origin: `http://${canary}.dk` },
      });
      await inject({
        url: '/v1/visitors/me/wishes',
        headers: { authorization: `Bearer ${canary}` },
      });
      const put = (url: string, payload: string) =>
        inject({ method: 'PUT', url, headers, payload });
      await put('/v1/visitors/me/wishes', JSON.stringify({ words: canary }));
      await put('/v1/visitors/me/wishes', `{"words": ${canary}`);
      await put(
        '/v1/visitors/me/health-answers',
        JSON.stringify({ consent: true, challenges: [], note: canary }),
      );
      const id = '11111111-1111-4111-8111-111111111111';
      const application = {
        about: { company: canary },
        letter: canary,
        contact: { name: canary, email: `${canary}@eksempel.example` },
        curriculumVitae: { about: canary },
      };
      await put(`/v1/visitors/me/applications/${id}`, JSON.stringify(application));
      await put('/v1/visitors/me/profile', JSON.stringify({ interests: { words: canary } }));
      const { contact } = application;
      const confirmation = JSON.stringify({ contact, note: canary });
      await put(`/v1/visitors/me/bookings/${id}/confirmation`, confirmation);
      await inject({ url: '/v1/visitors/me/export', headers });
      await inject({
        method: 'POST',
        url: '/v1/job-postings/x/reports',
        headers,
        payload: JSON.stringify({ reason: 'other', note: canary }),
      });
      for (const part of ['', '/counts', '/points']) {
        for (const asked of [{ accommodation: ['physical'], query: canary }, { [canary]: 1 }]) {
          const url = `/v1/job-postings${part}/search`;
          await inject({ method: 'POST', url, headers, payload: JSON.stringify(asked) });
        }
      }
      // Errors of the database repeat values: a broken table makes one, a lost database another.
      await gateway.pool.query(
        `alter table wishes add check (wishes ->> 'words' <> '${canary}-2')`,
      );
      const failed = await put('/v1/visitors/me/wishes', JSON.stringify({ words: `${canary}-2` }));
      assert.equal(failed.statusCode, 500);
      assert.ok(!failed.body.includes(canary));
      await gateway.pool.end();
      await put('/v1/visitors/me/wishes', JSON.stringify({ words: canary }));

      assert.ok(lines.length >= 11, lines.join(''));
      const text = lines.join('');
      for (const secret of [canary, handle, '192.0.2.66', 'Aarhus', 'Bearer', 'physical']) {
        assert.ok(!text.includes(secret), `${secret} in the log:\n${text}`);
      }
      for (const line of lines) JSON.parse(line);
      const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      const search = answered.find(({ route }) => route === '/v1/job-postings');
      assert.equal(search?.status, 200);
      assert.equal(typeof search?.milliseconds, 'number');
      const inBody = answered.filter(({ route }) => String(route).endsWith('/search'));
      assert.deepEqual(
        inBody.map(({ status }) => status),
        [200, 400, 200, 400, 200, 400],
      );
      const error = answered.find(({ msg }) => msg === 'failed')?.err as Record<string, unknown>;
      assert.equal(error.code, '23514');
      assert.ok((error.stack as string[]).length > 0);
    } finally {
      await gateway.stop();
    }
  });

  test('tells of an error where it happened, not what it says', () => {
    const error = Object.assign(new TypeError(`${canary}\nsecond ${canary}`), { code: 'E_CODE' });
    const told = JSON.stringify(describeError(error));
    assert.ok(!told.includes(canary));
    assert.match(told, /TypeError.*E_CODE.*logging\.test/);
    assert.deepEqual(describeError(canary), { name: 'string' });
  });
});
