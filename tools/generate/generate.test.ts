import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleFiles } from './generate.ts';

test('every generated file says what its source says (else: npm run generate)', async () => {
  assert.deepEqual(await staleFiles(), []);
});
