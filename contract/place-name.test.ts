import assert from 'node:assert/strict';
import { test } from 'node:test';
import exonyms from './exonyms.json' with { type: 'json' };
import { towns } from './towns.ts';

test('towns with other names are towns that are known', () => {
  const known = new Set(towns.map(({ name }) => name));
  for (const name of Object.keys(exonyms)) assert.ok(known.has(name), name);
});
