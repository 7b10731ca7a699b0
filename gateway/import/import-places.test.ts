import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createPreparedDatabase } from '../testing/test-database.ts';
import { importRaw } from '../testing/test-gateway.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { findPlace, searchPlaces } from '../places/places.ts';
import { importPlaces } from './import-places.ts';

describe('an import of places', () => {
  let database: Awaited<ReturnType<typeof createPreparedDatabase>>;
  let folder: string;

  before(async () => {
    database = await createPreparedDatabase();
    folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-places-'));
  });
  after(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function load(text: string | Buffer) {
    const file = path.join(folder, 'places.csv');
    await writeFile(file, text);
    const { read, written, refusals } = await importPlaces(database.pool, file);
    return {
      read,
      written,
      reasons: refusals.map(({ place, reason }) => `${place.split(':')[1]} ${reason}`),
    };
  }

  test('finds postings again that lie by the code, and counts for more than what was learnt', async () => {
    const address = { postalCode: '9998', addressLocality: 'Opdigtet' };
    await importRaw(database.pool, [
      { identifier: 'a', jobLocation: { address } },
      { identifier: 'b', jobLocation: { address, geo: { latitude: 57, longitude: 10 } } },
    ]);
    assert.deepEqual(await load('code,name,lat,lon\n9998,Opdigtet By,57.5,10.5\n'), {
      read: 1,
      written: 1,
      reasons: [],
    });
    const { rows } = await database.pool.query(
      "select latitude, located from job_posting where source_id like '%a'",
    );
    assert.deepEqual(rows, [{ latitude: 57.5, located: 'postal-code' }]);
    // Learning again moves nothing.
    await importRaw(database.pool, [
      { identifier: 'c', jobLocation: { address, geo: { latitude: 56, longitude: 9 } } },
    ]);
    assert.equal((await findPlace(database.pool, '9998'))?.latitude, 57.5);
    assert.equal((await findPlace(database.pool, '9998 Opdigtet By'))?.name, '9998');
  });

  test('is not undone by a start; a start finds what lies by codes that are known since', async () => {
    const address = { postalCode: '7760', addressLocality: 'Hurup Thy' };
    await database.pool.query("delete from place where type = 'postal-code' and name = '7760'");
    await importRaw(database.pool, [{ identifier: 'd', jobLocation: { address } }]);
    await load('code,name,lat,lon\n7770,Vesterby,57.5,10.5\n');
    const located = async () => {
      const { rows } = await database.pool.query<{ located: string }>(
        "select located from job_posting where source_id like '%d'",
      );
      return rows[0]?.located;
    };
    assert.equal(await located(), 'unknown');
    await (await prepareDatabase(database.url)).end();
    assert.equal(await located(), 'postal-code');
    assert.equal((await findPlace(database.pool, '7770'))?.label, '7770 Vesterby');
  });

  test('refuses lines by themselves, with number and reason', async () => {
    const text = [
      'Code;Name;Lat;Lon',
      '9001;Æblerup;57.0;9.9',
      '90;Kort;57;9',
      '9002;;57;9',
      '9003;Langt ude;157;9',
      '9004;Ord;nord;9',
      '',
      '9005;Blåkær;57,1;9,8;',
      '9006;For meget;57;9;8',
      '9007;"Anførsel;57;9',
      '9008;Efter den;57;9',
    ].join('\n');
    const result = await load(text);
    assert.equal(result.written, 3);
    assert.deepEqual(result.reasons, [
      '3 has no code of four digits',
      '4 has no name',
      '5 has no lat from -90 to 90',
      '6 has no lat from -90 to 90',
      '9 has more fields than the header',
      '10 is not a line of CSV',
    ]);
    assert.equal((await findPlace(database.pool, '9005'))?.latitude, 57.1);
  });

  test('refuses files that are no such table', async () => {
    assert.match((await load('')).reasons[0] ?? '', /is empty/);
    assert.match((await load('a,b\n1,2\n')).reasons[0] ?? '', /has no column code, name, lat, lon/);
    const notText = ['1 is not text in UTF-8 (or UTF-16 with a mark)'];
    assert.deepEqual((await load(Buffer.from([0, 255, 1, 2, 10, 34, 34, 34]))).reasons, notText);
    const latin = Buffer.from('code,name,lat,lon\n9009,Bl\xe5k\xe6r,57,9\n', 'latin1');
    assert.deepEqual((await load(latin)).reasons, notText);
    assert.deepEqual((await load('code,name,lat,lon\n9009,Delt,57,1,9,8\n')).reasons, [
      '2 has more fields than the header',
    ]);
    const missing = await importPlaces(database.pool, path.join(folder, 'missing.csv'));
    assert.equal(missing.refusals[0]?.reason, 'does not exist');
  });

  test('makes places that are found by the beginning of name or code, in any spelling', async () => {
    const labels = async (typed: string) =>
      (await searchPlaces(database.pool, typed, 20)).map(({ label }) => label);
    for (const typed of ['æbl', 'AEBL', '9001', '9001 Æ', '900']) {
      assert.ok((await labels(typed)).includes('9001 Æblerup'), typed);
    }
    assert.ok((await labels('blakær')).includes('9005 Blåkær'));
    assert.equal((await labels('Aarhus'))[0], 'Aarhus');
    assert.equal((await labels('arhus'))[0], 'Aarhus');
    assert.deepEqual(await labels('%'), []);
    assert.deepEqual(await labels(' '), []);
  });
});
