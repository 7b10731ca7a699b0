import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalities } from './municipalities.ts';
import { municipalitiesIn, regionOf, regions } from './regions.ts';

test('each of the 98 municipalities lies in exactly one of the five regions', () => {
  const listed = regions.flatMap((region) => municipalitiesIn(region));
  assert.equal(regions.length, 5);
  assert.deepEqual([...listed].sort(), municipalities.map(({ code }) => code).sort());
  for (const [name, region] of [
    ['Thisted', '1081'],
    ['Skive', '1082'],
    ['Vejen', '1083'],
    ['Bornholm', '1084'],
    ['Næstved', '1085'],
  ]) {
    const code = municipalities.find((one) => one.name === name)?.code ?? '';
    assert.equal(regionOf(code), region, name);
  }
  assert.equal(regionOf('000'), undefined);
});
