import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createPool } from '../database/pool.ts';
import { CursorSeal } from './cursor.ts';
import { fold, plain, wordsOf } from './fold.ts';
import { partOf, readQuery, relevanceSteps } from './query-words.ts';
import { editDistance } from './edit-distance.ts';
import { Stemmer } from './stemmer.ts';
import { todayInDenmark } from './today.ts';

describe('words', () => {
  test('have one spelling, and one for keyboards without Danish letters', () => {
    assert.equal(fold('Ølgod Ærø Århus Café'), 'oelgod aeroe aarhus cafe');
    assert.equal(plain('Ølgod Ærø Århus Aarhus'), 'olgod aero arhus arhus');
  });

  test('are letters and digits of any script, with what belongs to names of skills', () => {
    assert.deepEqual(wordsOf('C++, C# og 3F: IT-supporter (m/k) بائع'), [
      'C++',
      'C#',
      'og',
      '3F',
      'IT',
      'supporter',
      'm',
      'k',
      'بائع',
    ]);
    assert.deepEqual(wordsOf('\0 \ud800 … - '), []);
  });

  test('may be endless without harm', () => {
    assert.equal(wordsOf('a'.repeat(10_000))[0]?.length, 60);
  });
});

describe('stems', () => {
  let database: TestDatabase;
  let pool: ReturnType<typeof createPool>;
  let stemmer: Stemmer;
  before(async () => {
    database = await createTestDatabase();
    pool = createPool(database.url);
    stemmer = new Stemmer(pool);
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  for (const forms of [
    'læreplads lærepladsen lærepladser lærepladserne',
    'kollega kolleger kollegerne',
    'kursus kurser kurset',
    'museum museer museet',
    'medhjælper medhjælpere medhjælperen',
    'sygeplejerske sygeplejersker sygeplejersken',
    'lager lagre lageret',
    'barn børn børnene',
    'vognmand vognmænd',
    'butik butikker butikken',
    'plejehus plejehuse plejehuset',
  ]) {
    test(`are one for ${forms}`, async () => {
      const words = forms.split(' ').map(fold);
      const stems = await stemmer.stems(words);
      assert.equal(new Set(words.map((word) => stems.get(word)?.stem)).size, 1);
    });
  }

  test('keep different words apart', async () => {
    const words = ['laerer', 'laegen', 'leder', 'lager', 'kok', 'kontor'];
    const stems = await stemmer.stems(words);
    assert.equal(new Set(words.map((word) => stems.get(word)?.stem)).size, words.length);
  });

  test('of stop words say so, in both spellings of their letters', async () => {
    const stems = await stemmer.stems(['og', 'paa', 'ogsaa', 'vaere', 'pleje']);
    assert.deepEqual(
      [...stems].map(([word, { stop }]) => [word, stop]),
      [
        ['og', true],
        ['paa', true],
        ['ogsaa', true],
        ['vaere', true],
        ['pleje', false],
      ],
    );
  });

  test('make of what is typed each word once, and of stop words nothing', async () => {
    const words = await readQuery('Lærer i lærere og LAERER på kontor', stemmer);
    assert.deepEqual(
      words.map(({ shown }) => shown),
      ['LAERER', 'kontor'],
    );
    assert.deepEqual(await readQuery('i og på', stemmer), []);
    assert.deepEqual(await readQuery(undefined, stemmer), []);
  });
});

describe('parts of compounds', () => {
  test('are long stems, else whole words, and nothing short', () => {
    assert.equal(partOf({ folded: 'medhjaelpere', stem: 'medhjaelp' }), 'medhjaelp');
    assert.equal(partOf({ folded: 'laege', stem: 'laeg' }), 'laege');
    assert.equal(partOf({ folded: 'kok', stem: 'kok' }), undefined);
  });
});

describe('steps of relevance', () => {
  const word = (stem: string) => ({ shown: stem, folded: stem, stem, compounds: [] });

  test('are three for one word and four for several', () => {
    assert.equal(relevanceSteps([word('kok')]).length, 3);
    assert.equal(relevanceSteps([word('kok'), word('elev')]).length, 4);
  });

  test('cannot be broken out of', () => {
    const [exactly] = relevanceSteps([word("a' | 'b\\")]);
    assert.equal(exactly, "'=a'' | ''b\\\\'");
  });
});

describe('slips of the finger', () => {
  for (const [left, right, distance] of [
    ['medhjelper', 'medhjaelper', 1],
    ['paedaogg', 'paedagog', 1],
    ['elekttriker', 'elektriker', 1],
    ['kok', 'kok', 0],
    ['', 'abc', 3],
    ['gartner', 'partner', 1],
  ] as const) {
    test(`from ${left || 'nothing'} to ${right} are ${distance}`, () => {
      assert.equal(editDistance(left, right), distance);
      assert.equal(editDistance(right, left), distance);
    });
  }
});

describe('cursors', () => {
  const seal = new CursorSeal('secret');

  test('open for their own question only, and unchanged', () => {
    const cursor = seal.seal(['a'], { from: [1] });
    assert.deepEqual(seal.open(['a'], cursor), { from: [1] });
    assert.equal(seal.open(['b'], cursor), undefined);
    assert.equal(new CursorSeal('other').open(['a'], cursor), undefined);
    for (const other of ['', '.', 'x.y.z', `${cursor}x`, `x${cursor}`, cursor.slice(1)]) {
      assert.equal(seal.open(['a'], other), undefined, other);
    }
  });
});

test('the day is the day in Denmark', () => {
  assert.equal(todayInDenmark(new Date('2026-11-20T22:59:59Z')), '2026-11-20');
  assert.equal(todayInDenmark(new Date('2026-11-20T23:00:00Z')), '2026-11-21');
  assert.equal(todayInDenmark(new Date('2026-06-20T22:00:00Z')), '2026-06-21');
});
