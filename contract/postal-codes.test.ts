import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm } from './distance.ts';
import { postalCodeOf, postalCodes } from './postal-codes.ts';
import { towns } from './towns.ts';

test('postal codes are four digits in order, each once', () => {
  const codes = postalCodes.map(({ code }) => code);
  assert.deepEqual(codes, [...new Set(codes)].sort());
  for (const code of codes) assert.match(code, /^[1-9]\d{3}$/);
  assert.equal(codes.filter((code) => code >= '2000').length, 608);
});

test('every code of the middle of Copenhagen is of one of its three districts', () => {
  for (let code = 1000; code < 2000; code++) {
    const district = code < 1500 ? 'København K' : code < 1800 ? 'København V' : 'Frederiksberg C';
    assert.equal(postalCodeOf(String(code))?.name, district, String(code));
  }
  assert.deepEqual(
    postalCodes.flatMap(({ code, further }) => (further && code >= '2000' ? code : [])),
    ['5100', '6701', '7007', '8100', '9100'],
  );
  const first = postalCodes.filter(({ further }) => !further).map(({ code }) => code);
  assert.deepEqual(first.slice(0, 4), ['1000', '1500', '1800', '2000']);
});

test('a code lies by a town, but for an island in the middle of the sea', () => {
  const remote = postalCodes.filter(
    (point) => Math.min(...towns.map((town) => distanceKm(town, point))) > 25,
  );
  assert.deepEqual(
    remote.map(({ code, name }) => `${code} ${name}`),
    ['8592 Anholt'],
  );
});

test('a code named as a town lies there', () => {
  for (const { code, name, ...point } of postalCodes) {
    const away = towns.filter((town) => town.name === name).map((town) => distanceKm(town, point));
    assert.ok(away.length === 0 || Math.min(...away) < 8, `${code} ${name}: ${away} km`);
  }
});

test('what is no code has no place', () => {
  for (const code of ['9999', '0999', '2001', '22', '22000', '']) {
    assert.equal(postalCodeOf(code), undefined, code);
  }
});
