import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readPostings } from '../../contract/reading/read.ts';

test('the Jobnet-shaped sample is read, and its one item without ID refused', async () => {
  const text = await readFile(new URL('jobnet-search-result.json', import.meta.url), 'utf8');
  const readings = [...readPostings(text, 'sample')];
  assert.deepEqual(
    readings.map(({ posting, refusal }) => posting?.kind ?? refusal?.reason),
    [
      'part-time',
      'flex-job',
      'temp',
      'ordinary',
      'ordinary',
      'apprenticeship',
      'has no ID to know it by',
    ],
  );
  assert.deepEqual(
    readings.map(({ posting }) => posting?.jobLocation.municipality?.code),
    ['787', '787', '851', '575', undefined, '751', undefined],
  );
  assert.doesNotMatch(JSON.stringify(readings[3]), /må ikke vises|Hemmelig/);
});
