import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JobPostingPage } from '../../contract/types.ts';
import type { ImportResult } from '../import/import-postings.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';

const count = 5_000;
const today = new Date('2026-11-20T10:00:00Z');

/** A third of the titles hold 'medarbejder', as a word or in a compound; all texts 'ansøgning'. */
function* many() {
  for (let number = 0; number < count; number++) {
    const day = String(1 + (number % 19)).padStart(2, '0');
    const title =
      number % 6 === 0 ? 'Medarbejder' : number % 6 === 3 ? 'Lagermedarbejder' : 'Gartner';
    yield {
      identifier: `many-${number}`,
      title,
      description: `<p>Send din ansøgning. Nummer${number}</p>`,
      datePosted: `2026-11-${day}`,
      employmentType: number % 2 ? 'TEMPORARY' : 'FULL_TIME',
      ...(number === 17 && { title: 'Urmager' }),
      ...(number % 3 === 0 && {
        validThrough: `2026-12-${String(1 + (number % 28)).padStart(2, '0')}`,
      }),
    };
  }
}

describe('among many postings', () => {
  let gateway: TestGateway;
  let result: ImportResult;

  before(async () => {
    gateway = await createTestGateway({ now: () => today });
    result = await importRaw(gateway.pool, [...many()]);
  });
  after(() => gateway.stop());

  const ask = async (parameters: Record<string, string>): Promise<JobPostingPage> => {
    const search = new URLSearchParams(parameters).toString();
    const response = await gateway.app.inject(`/v1/job-postings?${search}`);
    assert.equal(response.statusCode, 200, response.body);
    return response.json();
  };

  async function everything(parameters: Record<string, string>) {
    const items: JobPostingPage['items'] = [];
    let page = await ask({ ...parameters, limit: '50' });
    items.push(...page.items);
    while (page.next !== null) {
      page = await ask({ ...parameters, limit: '50', cursor: page.next });
      items.push(...page.items);
    }
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'a posting stands twice');
    return items;
  }

  test('all are imported', () => {
    assert.deepEqual(
      { read: result.read, added: result.added, refused: result.refusals.length },
      { read: count, added: count, refused: 0 },
    );
  });

  test('counts are exact up to 1,000, then over', async () => {
    assert.deepEqual((await ask({ query: 'urmager' })).total, { value: 1, relation: 'exact' });
    assert.deepEqual((await ask({ query: 'medarbejder' })).total, {
      value: 1000,
      relation: 'over',
    });
    assert.deepEqual((await ask({ query: 'gartner', kind: 'temp' })).total, {
      value: 1000,
      relation: 'over',
    });
  });

  test('a common word finds all, whole words before compounds, the newest first', async () => {
    const items = await everything({ query: 'medarbejder' });
    const expected = [...many()].filter(({ title }) => /medarbejder/i.test(title)).length;
    assert.equal(items.length, expected);
    const order = items.map(
      ({ title, datePosted, id }) =>
        `${title === 'Medarbejder' ? 0 : 1} ${99 - Number(datePosted.slice(8))} ${id}`,
    );
    assert.deepEqual(order, [...order].sort());
  });

  test('a word of all texts finds all, and so do no words', async () => {
    for (const query of ['ansøgning', '']) {
      const items = await everything({ query });
      assert.equal(items.length, count, query);
      const days = items.map(({ datePosted }) => datePosted);
      assert.deepEqual(days, [...days].sort().reverse());
    }
  });

  test('the nearest deadline comes first, of one day the newest, without one last: of all and of a common word', async () => {
    for (const query of ['', 'medarbejder', 'lagermedarbejder']) {
      const items = await everything({ query, sort: 'deadline' });
      const { length } = await everything({ query });
      assert.equal(items.length, length, query);
      const order = items.map(
        ({ validThrough = '~', datePosted, id }) =>
          `${validThrough} ${99 - Number(datePosted.slice(8))} ${id}`,
      );
      assert.deepEqual(order, [...order].sort(), query);
    }
  });

  test('a cursor goes on in its own order and filters only', async () => {
    const { next } = await ask({ sort: 'deadline', hours: 'full-time' });
    for (const other of ['sort=newest&hours=full-time', 'sort=deadline', 'hours=full-time']) {
      const response = await gateway.app.inject(`/v1/job-postings?${other}&cursor=${next}`);
      assert.equal(response.statusCode, 400, other);
    }
    await ask({ hours: 'full-time', sort: 'deadline', cursor: next! });
  });

  test('a word that only old postings hold is found behind thousands of newer ones', async () => {
    const items = await everything({ query: 'nummer18 ansøgning' });
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Medarbejder'],
    );
  });
});
