import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type pg from 'pg';
import { createPreparedDatabase } from '../testing/test-database.ts';
import { importRaw } from '../testing/test-gateway.ts';

describe('an import of postings', () => {
  let database: Awaited<ReturnType<typeof createPreparedDatabase>>;
  let pool: pg.Pool;

  before(async () => {
    database = await createPreparedDatabase();
    ({ pool } = database);
  });
  afterEach(() => pool.query("delete from job_posting; delete from place where source = 'learnt'"));
  after(() => database.drop());

  const rows = async (columns: string) =>
    (await pool.query(`select ${columns} from job_posting order by source_id`)).rows as unknown[];
  const numbers = ({
    read,
    added,
    changed,
    unchanged,
    refusals,
  }: Awaited<ReturnType<typeof importRaw>>) =>
    [read, added, changed, unchanged, refusals.length].join(' ');

  test('run again changes nothing, and then only what has changed', async () => {
    const postings = [{ title: 'En' }, { title: 'To' }, { title: 'Tre' }];
    assert.equal(numbers(await importRaw(pool, postings)), '3 3 0 0 0');
    const before = await rows('id, xmin::text');
    assert.equal(numbers(await importRaw(pool, postings)), '3 0 0 3 0');
    assert.deepEqual(await rows('id, xmin::text'), before);
    postings[1] = { title: 'To, nu bedre' };
    assert.equal(numbers(await importRaw(pool, postings)), '3 0 1 2 0');
    assert.deepEqual(await rows("card ->> 'title' as title"), [
      { title: 'En' },
      { title: 'To, nu bedre' },
      { title: 'Tre' },
    ]);
  });

  test('keeps the last of a posting that comes twice in one file', async () => {
    const result = await importRaw(pool, [
      { identifier: 'same', title: 'Først' },
      { identifier: 'other', title: 'Anden' },
      { identifier: 'same', title: 'Sidst' },
    ]);
    assert.equal(numbers(result), '3 2 1 0 0');
    assert.deepEqual(await rows("card ->> 'title' as title"), [
      { title: 'Anden' },
      { title: 'Sidst' },
    ]);
  });

  test('loses none of the others over a bad item, and says where and why', async () => {
    const result = await importRaw(pool, [
      { title: 'God' },
      { title: 7, identifier: { deeply: ['wrong'] } },
      { datePosted: 'i går' },
      { title: 'Også god' },
    ]);
    assert.equal(result.added, 2);
    assert.deepEqual(
      result.refusals.map(({ place }) => place),
      ['test#/1', 'test#/2'],
    );
    for (const { reason } of result.refusals) assert.match(reason, /^has no /);
  });

  test('refuses the one posting that the database cannot hold, and keeps those around it', async () => {
    // Different words enough for more than a megabyte of index, in a description of the length allowed.
    const words = Array.from({ length: 3_270 }, (_, word) =>
      Array.from({ length: 59 }, (_, letter) =>
        String.fromCharCode(0x4e00 + (((word * 59 + letter) * 7) % 20_000)),
      ).join(''),
    );
    const result = await importRaw(pool, [
      { identifier: 'before' },
      { identifier: 'endless', description: words.map((word) => `å${word}`).join(' ') },
      { identifier: 'after' },
    ]);
    assert.equal(numbers(result), '3 2 0 0 1');
    assert.deepEqual(result.refusals, [
      { place: 'schema.org:endless', reason: 'cannot be kept by the database (54000)' },
    ]);
    assert.deepEqual(await rows('source_id'), [
      { source_id: 'schema.org:after' },
      { source_id: 'schema.org:before' },
    ]);
  });

  test('of the same postings twice at once ends as if done once', async () => {
    const postings = Array.from({ length: 1_500 }, (_, number) => ({
      identifier: `twice-${number}`,
      title: `Stilling nummer ${number}`,
      jobLocation: {
        address: { postalCode: String(7000 + (number % 50)), addressLocality: 'Prøvestrup' },
        ...(number % 2 && { geo: { latitude: 56, longitude: 9 } }),
      },
    }));
    const results = await Promise.all([
      importRaw(pool, postings),
      importRaw(pool, [...postings].reverse()),
      importRaw(pool, postings),
    ]);
    assert.equal(
      results.reduce((sum, { added }) => sum + added, 0),
      1_500,
    );
    assert.ok(results.every(({ changed, refusals }) => changed === 0 && refusals.length === 0));
    assert.equal((await rows('id')).length, 1_500);
  });

  test('of two versions at once ends with one of them, whole', async () => {
    const version = (mark: string) =>
      Array.from({ length: 600 }, (_, number) => ({
        identifier: `version-${number}`,
        title: `Stilling ${mark}`,
        description: `<p>Tekst ${mark}</p>`,
      }));
    await Promise.all([importRaw(pool, version('a')), importRaw(pool, version('b'))]);
    const mixed = await pool.query(
      `select 1 from job_posting where right(card ->> 'title', 1) <> substr(description, 10, 1)`,
    );
    assert.equal(mixed.rowCount, 0);
  });

  test('keeps what it had when it is broken off, and goes on from there', async () => {
    const postings = Array.from({ length: 1_000 }, (_, number) => ({ identifier: `b-${number}` }));
    await importRaw(pool, postings.slice(0, 500));
    const again = await importRaw(pool, postings);
    assert.equal(numbers(again), '1000 500 0 500 0');
  });

  test('keeps hostile markup out of what is stored', async () => {
    await importRaw(pool, [
      {
        title: '<img src=x onerror=alert(1)>Slagter',
        description: `<p onclick="x()" style="color:red">Godt <script>alert(1)</script><b>arbejde</b>
          <a href="javascript:alert(1)">her</a> <a href=" https://example.dk/job ">der</a>
          <iframe src="https://evil.example"></iframe><svg><a xlink:href="javascript:x">s</a></svg>
          <a href="/relative">nær</a><math><mtext></mtext></math>`,
        url: 'javascript:alert(1)',
      },
    ]);
    const [row] = (await rows('card, description')) as [{ card: object; description: string }];
    const stored = JSON.stringify(row);
    for (const bad of [
      '<script',
      'javascript',
      'alert',
      'onerror',
      'onclick',
      'style',
      'iframe',
      'svg',
      'relative',
    ]) {
      assert.ok(!stored.toLowerCase().includes(bad), `${bad} in ${stored}`);
    }
    assert.match(row.description, /<strong>arbejde<\/strong>/);
    assert.match(row.description, /<a href="https:\/\/example\.dk\/job">der<\/a>/);
  });

  test('takes characters that a database refuses', async () => {
    const result = await importRaw(pool, [
      { title: 'Nul\0tegn \ud800 og \u202e vending', description: '<p>\0&#0; \udfff</p>' },
    ]);
    assert.equal(numbers(result), '1 1 0 0 0');
  });

  test('learns where postal codes lie, and finds those without coordinates by them', async () => {
    const at = (latitude: number, longitude: number) => ({ geo: { latitude, longitude } });
    const address = { address: { postalCode: '9998', addressLocality: 'Prøvestrup' } };
    await importRaw(pool, [
      { jobLocation: { ...address } },
      { jobLocation: { address: { addressLocality: 'Thisted' } } },
      { jobLocation: { address: { addressLocality: 'Ingensteds', addressRegion: 'Vejen' } } },
      { jobLocation: { address: { addressLocality: 'Ingensteds' } } },
    ]);
    const located = async () =>
      ((await rows('located')) as { located: string }[]).map((row) => row.located);
    const before = await located();
    assert.equal(before[0], 'unknown');
    assert.equal(before[1], 'town');
    assert.equal(before[3], 'unknown');
    // One of five is far off: the median does not mind.
    await importRaw(
      pool,
      [at(56.8, 8.7), at(56.81, 8.71), at(56.79, 8.69), at(56.8, 8.7), at(10, 10)].map(
        (point, number) => ({ identifier: `x-${number}`, jobLocation: { ...address, ...point } }),
      ),
    );
    const [first] = (await rows('located, latitude, longitude')) as [Record<string, unknown>];
    assert.deepEqual(first, { located: 'postal-code', latitude: 56.8, longitude: 8.7 });
  });
});
