import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JobPostingPage } from '../../contract/types.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';

const today = new Date('2026-11-20T10:00:00Z');

const postings = [
  { title: 'Pædagogmedhjælper til børnehave', description: 'Leg og læring.', day: '01' },
  { title: 'Køkkenassistent', description: 'Hjælp køkkenmedhjælperen i kantinen.', day: '02' },
  { title: 'Medhjælper i marken', description: 'Høst og pasning.', day: '03' },
  { title: 'Lærepladser som tømrer', description: 'Tre pladser.', day: '04' },
  { title: 'Læreplads som smed', description: 'En plads i Ølgod.', day: '05' },
  { title: 'Kontorelev', description: 'Vi er gode kolleger ved Århus Å.', day: '06' },
  { title: 'Tandlæge', description: 'Klinik med eget anlæg til vand.', day: '07' },
  { title: 'Driftsleder', description: 'Ansvar for et medhjælperteam og en læreplads.', day: '08' },
  { title: 'Vikar (udløbet)', description: 'Medhjælper.', day: '09', validThrough: '2026-11-19' },
  { title: 'Vikar (sidste dag)', description: 'Kom i dag.', day: '10', validThrough: '2026-11-20' },
  { title: 'C++-udvikler i Ølgod', description: 'Kode.', day: '11', occupation: 'Systemudvikler' },
];

describe('search', () => {
  let gateway: TestGateway;

  before(async () => {
    gateway = await createTestGateway({ now: () => today });
    await importRaw(
      gateway.pool,
      postings.map(({ day, occupation, ...posting }) => ({
        ...posting,
        datePosted: `2026-11-${day}`,
        ...(occupation !== undefined && { occupationalCategory: occupation }),
      })),
    );
  });
  after(() => gateway.stop());

  async function search(query: string, more: Record<string, string> = {}): Promise<JobPostingPage> {
    const parameters = new URLSearchParams({ query, ...more });
    const response = await gateway.app.inject(`/v1/job-postings?${parameters.toString()}`);
    assert.equal(response.statusCode, 200, response.body);
    return response.json();
  }
  const titles = async (query: string) => (await search(query)).items.map(({ title }) => title);

  test('finds words inside compounds of titles, and whole words first', async () => {
    assert.deepEqual(await titles('medhjælper'), [
      'Medhjælper i marken',
      'Pædagogmedhjælper til børnehave',
    ]);
    assert.deepEqual(await titles('pædagog'), ['Pædagogmedhjælper til børnehave']);
    assert.deepEqual(await titles('medhjælpere'), await titles('medhjælper'));
  });

  test('finds compounds in running text where nothing else is found', async () => {
    assert.deepEqual(await titles('kantinens'), ['Køkkenassistent']);
    assert.deepEqual(await titles('køkkenmedhjælper'), ['Køkkenassistent']);
    assert.deepEqual(await titles('hjælperteam'), ['Driftsleder']);
  });

  test('does not take a part of another word for a compound', async () => {
    assert.deepEqual(await titles('læge'), ['Tandlæge']);
  });

  test('finds læreplads and lærepladser by each other, titles before texts', async () => {
    // An 'elev' has a læreplads as well: between titles and texts.
    const expected = ['Læreplads som smed', 'Lærepladser som tømrer', 'Kontorelev', 'Driftsleder'];
    assert.deepEqual(await titles('læreplads'), expected);
    assert.deepEqual(await titles('lærepladser'), expected);
    assert.deepEqual(await titles('LAEREPLADS'), expected);
  });

  for (const [spelling, found] of [
    ['Ølgod', 2],
    ['Oelgod', 2],
    ['ølgod', 2],
    ['Olgod', 2],
    ['Aarhus', 1],
    ['Århus', 1],
    ['Arhus', 1],
    ['tømrer', 1],
    ['toemrer', 1],
    ['tomrer', 1],
    ['kollega', 1],
    ['c++', 1],
    ['systemudvikler', 1],
    ['system', 1],
  ] as const) {
    test(`finds ${found} by ${spelling}`, async () => {
      assert.equal((await titles(spelling)).length, found);
    });
  }

  test('wants all words, wherever they stand', async () => {
    assert.deepEqual(await titles('læreplads Ølgod'), ['Læreplads som smed']);
    assert.deepEqual(await titles('læreplads kantine'), []);
  });

  test('takes misspelt words for the nearest ones and says which', async () => {
    for (const typed of ['medhjelper', 'medhælper', 'medhjæpler']) {
      const { items } = await search(typed);
      assert.deepEqual(
        items.map(({ title }) => title),
        ['Medhjælper i marken', 'Pædagogmedhjælper til børnehave'],
        typed,
      );
      assert.deepEqual(items[0]?.reasons, [{ type: 'words', words: ['medhjælper'] }]);
    }
    assert.deepEqual(await titles('tandlæeg'), ['Tandlæge']);
  });

  test('does not twist a word that postings do hold', async () => {
    assert.deepEqual(await titles('marken tandlæge'), []);
  });

  test('leaves out what can no longer be applied for, from the day after', async () => {
    assert.deepEqual(await titles('vikar'), ['Vikar (sidste dag)']);
  });

  test('takes stop words, signs and blanks for no words at all', async () => {
    const all = await search('');
    assert.equal(all.total.value, 10);
    for (const typed of ['og', '  ', '!?', "'", '\\', '&|!():*', '%', '\0']) {
      assert.equal((await search(typed)).total.value, 10, typed);
    }
  });

  test('is not moved by signs of the query language', async () => {
    for (const typed of ["medhjælper' | 'x", 'medhjælper:*', '!medhjælper', 'medhjælper\\']) {
      assert.ok((await search(typed)).total.value <= 2, typed);
    }
  });

  test('gives each posting once, page by page, in one order', async () => {
    const whole = (await search('medhjælper læreplads pladser kolleger', {})).total.value;
    assert.equal(whole, 0);
    for (const query of ['læreplads', 'medhjelper', '']) {
      const expected = (await search(query)).items.map(({ id }) => id);
      for (const limit of [1, 2, 3]) {
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const page: JobPostingPage = await search(query, {
            limit: String(limit),
            ...(cursor !== null && { cursor }),
          });
          found.push(...page.items.map(({ id }) => id));
          cursor = page.next;
          assert.equal(page.total.value, expected.length);
        } while (cursor !== null);
        assert.deepEqual(found, expected, `${query} by ${limit}`);
      }
    }
  });

  test('leafs on without loss or repetition while postings come in', async () => {
    const first = await search('læreplads', { limit: '1' });
    await importRaw(gateway.pool, [
      { identifier: 'late', title: 'Læreplads som maler', datePosted: '2026-11-19' },
    ]);
    const found = first.items.map(({ title }) => title);
    for (let { next } = first; next !== null;) {
      const page = await search('læreplads', { limit: '1', cursor: next });
      found.push(...page.items.map(({ title }) => title));
      next = page.next;
    }
    assert.deepEqual(found, [
      'Læreplads som smed',
      'Lærepladser som tømrer',
      'Kontorelev',
      'Driftsleder',
    ]);
  });

  test('gives a posting by its id though it can no longer be applied for', async () => {
    const { rows } = await gateway.pool.query<{ id: string }>(
      "select id from job_posting where valid_through = '2026-11-19'",
    );
    const response = await gateway.app.inject(`/v1/job-postings/${rows[0]!.id}`);
    assert.equal(response.statusCode, 200);
  });
});
