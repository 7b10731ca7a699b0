import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from './service.ts';

/** Requests for open data that do not fit. */
export function problemSuite(service: Service): void {
  const wrong: [path: string, parameter: string, value: string | readonly string[]][] = [
    ['/v1/job-postings', 'limit', '0'],
    ['/v1/job-postings', 'limit', '51'],
    ['/v1/job-postings', 'limit', '-1'],
    ['/v1/job-postings', 'limit', 'mange'],
    ['/v1/job-postings', 'limit', '1.5'],
    ['/v1/job-postings', 'kind', 'drømmejob'],
    ['/v1/job-postings', 'kind', ['temp', 'Temp']],
    ['/v1/job-postings', 'kind', ['temp', 'temp']],
    ['/v1/job-postings', 'municipality', '78'],
    ['/v1/job-postings', 'municipality', 'Thisted'],
    ['/v1/job-postings', 'municipality', '999'],
    ['/v1/job-postings', 'radius', '0'],
    ['/v1/job-postings', 'radius', '201'],
    ['/v1/job-postings', 'near', ''],
    ['/v1/job-postings', 'near', 'x'.repeat(81)],
    ['/v1/job-postings', 'query', 'x'.repeat(201)],
    ['/v1/job-postings', 'cursor', ''],
    ['/v1/job-postings', 'cursor', 'ikke-givet-ud'],
    ['/v1/job-postings', 'cursor', 'x'.repeat(401)],
    ['/v1/places', 'query', ''],
    ['/v1/places', 'query', 'x'.repeat(81)],
    ['/v1/places', 'limit', '21'],
  ];

  describe('problems', () => {
    for (const [path, parameter, value] of wrong) {
      test(`${path} ${parameter}=${String(value).slice(0, 20)} is refused, naming the parameter`, async () => {
        const query = {
          ...(path === '/v1/places' && { query: 'Thisted' }),
          [parameter]: value,
        };
        const { errors } = await service.fails('invalid-request', 400, path, { query });
        assert.ok(
          errors?.some(({ pointer }) => pointer.split('/').includes(parameter)),
          JSON.stringify(errors),
        );
      });
    }

    test('places without anything typed are refused', async () => {
      await service.fails('invalid-request', 400, '/v1/places');
    });

    test('a place nobody knows is said to be unknown', async () => {
      for (const near of ['Ingenstedslund', '0000', '7700x', 'thisted;drop']) {
        await service.fails('unknown-place', 404, '/v1/job-postings', { query: { near } });
      }
    });

    test('a posting nobody knows is not found, whatever the id looks like', async () => {
      for (const id of ['findes-ikke', 'x'.repeat(65), 'a%20b', '%00', 'a.b', '%C3%A6', "'--"]) {
        await service.fails('not-found', 404, `/v1/job-postings/${id}`);
      }
    });

    test('a path outside of the contract is not found', async () => {
      await service.fails('not-found', 404, '/v1/findes-ikke');
    });
  });
}
