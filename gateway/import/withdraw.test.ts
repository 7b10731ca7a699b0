import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readParsed } from '../../contract/reading/read.ts';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { importPostings } from './import-postings.ts';
import { idOf } from './stored-posting.ts';
import { sourceOf } from './withdraw.ts';

test('a source is told by the ids of its postings', () => {
  for (const [id, source] of [
    ['jobnet:17', 'jobnet:'],
    ['schema.org:Eksempelhavn Bageri:17', 'schema.org:Eksempelhavn Bageri:'],
    ['schema.org:https://a.example/job/17', 'schema.org:https://a.example/'],
    ['schema.org:17', undefined],
  ] as const) {
    assert.equal(sourceOf(id), source);
  }
});

describe('an import of all that a source has', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await createTestGateway();
  });
  after(() => gateway.stop());

  const take = async (ids: readonly string[], whole: boolean, damaged = false) => {
    const postings = ids.map((id) => {
      const [name, value] = id.split(' ') as [string, string];
      return {
        '@type': 'JobPosting',
        identifier: { name, value },
        title: id,
        datePosted: '2026-11-01',
      };
    });
    const file = [...postings, ...(damaged ? [{ '@type': 'JobPosting', title: 'x' }] : [])];
    const { withdrawn } = await importPostings(gateway.pool, readParsed(file, 'file'), undefined, {
      whole,
    });
    const { rows } = await gateway.pool.query<{ title: string }>(
      "select card ->> 'title' as title from job_posting order by source_id",
    );
    return [withdrawn, rows.map(({ title }) => title).join(', ')];
  };

  test('takes away what it has no more, of that source alone, and then it is not found', async () => {
    assert.deepEqual(await take(['A 1', 'A 2', 'AA 3', 'B 4'], false), [0, 'A 1, A 2, AA 3, B 4']);
    assert.deepEqual(await take(['A 2'], false), [0, 'A 1, A 2, AA 3, B 4']);
    assert.deepEqual(await take(['A 2'], true, true), [0, 'A 1, A 2, AA 3, B 4']);
    assert.deepEqual(await take(['A 2', 'A 5'], true), [1, 'A 2, A 5, AA 3, B 4']);
    const response = await gateway.app.inject(`/v1/job-postings/${idOf('schema.org:A:1')}`);
    assert.equal(response.statusCode, 404);
    assert.equal(response.json<{ type: string }>().type, '/problems/not-found');
  });
});
