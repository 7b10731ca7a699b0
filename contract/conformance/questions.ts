import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JobPostingFilters, JobPostingPage, JobPostingQuery } from '../types.ts';
import type { Ask, Service } from './service.ts';

const path = '/v1/job-postings';

/** Searches whose question goes in the body, for what no address may hold. */
export function questionSuite(service: Service): void {
  const post = async <Body>(where: string, body: unknown) => {
    const answer = await service.ask<Body>(`${where}/search`, { method: 'POST', body });
    assert.equal(answer.status, 200, JSON.stringify(body));
    return answer.body;
  };
  const refused = (code: string, status: number, where: string, ask: Ask) =>
    service.fails(code, status, `${where}/search`, { method: 'POST', ...ask });

  describe('a question in the body', () => {
    test('gets what the same question in the address gets: page, counts and points', async () => {
      const questions: JobPostingFilters[] = [
        {},
        { accommodation: ['physical'] },
        {
          accommodation: ['physical', 'language'],
          near: 'Aalborg',
          radius: 60,
          hours: ['evening'],
        },
        { query: 'assistent', kind: ['temp', 'part-time'], region: '1081', language: ['da'] },
        { noFixedWorkplace: true, remote: false, education: 'medium', postedSince: '2026-01-01' },
        { company: 'moensterkroen', municipality: '787', accommodation: [] },
      ];
      for (const question of questions) {
        const query = question as NonNullable<Ask['query']>;
        for (const where of [path, `${path}/counts`, `${path}/points`]) {
          const about = `${where} ${JSON.stringify(question)}`;
          const answers = [
            await post<object>(where, question),
            await service.get<object>(where, query),
          ];
          const [inBody, inAddress] = answers.map((answer) => ({ ...answer, next: undefined }));
          assert.deepEqual(inBody, inAddress, about);
        }
      }
    });

    test('is ordered and leafed through as well; a cursor is good in address and body', async () => {
      const question: JobPostingQuery = { accommodation: ['language'], sort: 'deadline', limit: 3 };
      const first = await post<JobPostingPage>(path, question);
      assert.equal(first.items.length, 3);
      const cursor = first.next!;
      const next = await post<JobPostingPage>(path, { ...question, cursor });
      const inAddress = { accommodation: ['language'], sort: 'deadline', limit: 3, cursor };
      assert.deepEqual(await service.get(path, inAddress), next);
      assert.ok(next.items.every(({ id }) => first.items.every((one) => one.id !== id)));
    });

    test('is refused where it would be in the address, and where a value is of another type', async () => {
      const wrong: [pointer: string, where: string, body: object][] = [
        ['accommodation', path, { accommodation: ['other'] }],
        ['accommodation', path, { accommodation: 'physical' }],
        ['accommodation', `${path}/counts`, { accommodation: ['physical', 'physical'] }],
        ['limit', path, { limit: '5' }],
        ['limit', path, { limit: 51 }],
        ['radius', `${path}/points`, { near: 'Thisted', radius: 0 }],
        ['remote', path, { remote: 'true' }],
        ['postedSince', path, { postedSince: '2026-13-01' }],
        ['cursor', path, { cursor: 'ikke-givet-ud' }],
        ['sort', path, { sort: 'nearest' }],
        ['region', `${path}/counts`, { region: '1081', near: 'Thisted' }],
      ];
      for (const [pointer, where, body] of wrong) {
        const { errors } = await refused('invalid-request', 400, where, { body });
        const named = errors?.some((error) => error.pointer.split('/').includes(pointer));
        assert.ok(named, JSON.stringify([body, errors]));
      }
      for (const where of [path, `${path}/counts`, `${path}/points`]) {
        await refused('unknown-place', 404, where, { body: { near: 'Ingensteds' } });
        for (const body of [{ helbred: 'ja' }, [], null]) {
          await refused('invalid-request', 400, where, { body });
        }
        await refused('invalid-request', 400, where, { rawBody: '{"accommodation"' });
      }
      for (const where of [`${path}/counts`, `${path}/points`]) {
        await refused('invalid-request', 400, where, { body: { limit: 5 } });
      }
    });
  });
}
