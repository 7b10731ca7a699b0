import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distanceKm } from './distance.ts';
import { fold } from './fold.ts';
import { municipalities, municipalityByCode, municipalityByName } from './municipalities.ts';
import { towns } from './towns.ts';

const inDenmark = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  latitude > 54.5 && latitude < 57.8 && longitude > 8 && longitude < 15.3;

describe('municipalities', () => {
  test('are the 98, each with a code of its own', () => {
    assert.equal(municipalities.length, 98);
    assert.equal(new Set(municipalities.map(({ code }) => code)).size, 98);
    assert.equal(new Set(municipalities.map(({ name }) => name)).size, 98);
    assert.ok(municipalities.every(({ code }) => /^[1-8]\d\d$/.test(code)));
  });

  const known: [string, string, string][] = [
    ['101', 'København', 'København'],
    ['147', 'Frederiksberg', 'Frederiksberg'],
    ['169', 'Høje-Taastrup', 'Taastrup'],
    ['190', 'Furesø', 'Farum'],
    ['306', 'Odsherred', 'Højby'],
    ['370', 'Næstved', 'Næstved'],
    ['400', 'Bornholm', 'Rønne'],
    ['461', 'Odense', 'Odense'],
    ['575', 'Vejen', 'Vejen'],
    ['707', 'Norddjurs', 'Grenaa'],
    ['751', 'Aarhus', 'Aarhus'],
    ['787', 'Thisted', 'Thisted'],
    ['849', 'Jammerbugt', 'Aabybro'],
    ['851', 'Aalborg', 'Aalborg'],
    ['860', 'Hjørring', 'Hjørring'],
  ];
  for (const [code, name, mainTown] of known) {
    test(`${code} is ${name}`, () => {
      assert.deepEqual(
        [municipalityByCode(code)?.name, municipalityByCode(code)?.mainTown],
        [name, mainTown],
      );
    });
  }

  test('lie in Denmark, no two in one place', () => {
    assert.ok(municipalities.every(inDenmark));
    const points = municipalities.map(({ latitude, longitude }) => `${latitude} ${longitude}`);
    assert.equal(new Set(points).size, 98);
  });

  test('stand in Danish order: Aabenraa is nearly last', () => {
    const names = municipalities.map(({ name }) => name);
    assert.equal(names[0], 'Albertslund');
    assert.deepEqual(names.slice(-4), ['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test('are found by the codes and names that sources write', () => {
    assert.equal(municipalityByCode(787)?.name, 'Thisted');
    assert.equal(municipalityByCode('0787')?.name, 'Thisted');
    assert.equal(municipalityByCode('999'), undefined);
    const written: [string, string][] = [
      ['Thisted Kommune', '787'],
      ['ÅRHUS', '751'],
      ['Københavns Kommune', '101'],
      ['Bornholms Regionskommune', '400'],
      ['Nordfyns Kommune', '480'],
      ['Hoeje Taastrup', '169'],
      ['Vesthimmerland', '820'],
      ['Assens', '420'],
      ['Randers', '730'],
      ['Stevns', '336'],
      ['  vejen  ', '575'],
    ];
    for (const [name, code] of written) assert.equal(municipalityByName(name)?.code, code, name);
    assert.equal(municipalityByName('Eksempelhavn'), undefined);
    assert.equal(municipalityByName(''), undefined);
  });
});

describe('towns', () => {
  test('have Danish names and lie in Denmark', () => {
    assert.equal(towns.length, 339);
    assert.ok(towns.every(inDenmark));
    const names = new Set(towns.map(({ name }) => name));
    for (const name of [
      'København',
      'Aarhus',
      'Thisted',
      'Hurup',
      'Hanstholm',
      'Skærbæk',
      'Brørup',
    ]) {
      assert.ok(names.has(name), name);
    }
    for (const name of ['Copenhagen', 'Århus', 'Skaerbaek']) assert.ok(!names.has(name), name);
  });

  test('of one name come the largest first', () => {
    const ejby = towns.filter(({ name }) => name === 'Ejby').map(({ population }) => population);
    assert.deepEqual(ejby, [2692, 1996, 1987]);
  });
});

test('distances are kilometres on the ground', () => {
  const point = (code: string) => municipalityByCode(code)!;
  assert.equal(Math.round(distanceKm(point('787'), point('851'))), 75);
  assert.equal(distanceKm(point('787'), point('787')), 0);
});

test('folding writes every spelling in one way', () => {
  assert.equal(fold('  Ølgod\u00a0 Århus '), 'oelgod aarhus');
  assert.equal(fold('A\u030arhus'), fold('Aarhus'));
  assert.equal(fold('Café'), 'cafe');
});
