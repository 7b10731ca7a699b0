import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { closureOf } from './closure.ts';

describe('the closure of an entry', () => {
  test('has leaves first, the entry last, and each file once', () => {
    const graph = { entry: ['left', 'right'], left: ['leaf'], right: ['leaf', 'left'], leaf: [] };
    assert.deepEqual(closureOf('entry', graph), ['leaf', 'left', 'right', 'entry']);
  });
  test('of files that import each other is refused, naming the way round', () => {
    const graph = { entry: ['one'], one: ['two'], two: ['one'] };
    assert.throws(() => closureOf('entry', graph), /one -> two -> one/);
  });
  test('with a file that was not built is refused', () => {
    assert.throws(() => closureOf('entry', { entry: ['gone'] }), /entry imports gone/);
  });
});
