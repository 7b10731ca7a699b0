import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ceiling, gain, interval, precision, recall } from './measures.ts';

const grades = { a: 2, b: 2, c: 1, d: 0 };

test('what nobody judged, and a list that is short, count as nothing good', () => {
  assert.equal(precision(['a', 'x', 'c'], grades), 0.1);
  assert.equal(ceiling(grades), 0.2);
  assert.equal(recall(['a', 'x', 'c'], grades), 0.5);
});

test('the gain is one for the best order, and less for a worse', () => {
  assert.equal(gain(['a', 'b', 'c', 'd'], grades), 1);
  assert.ok(gain(['d', 'c', 'b', 'a'], grades) < 0.8);
  assert.equal(gain(['d'], grades), 0);
});

test('the interval holds the mean, and is the same every time', () => {
  const values = [0, 0.2, 0.4, 0.6, 0.8, 0, 0.2, 0.4, 0.6, 0.8, 0, 0.2, 0.4, 0.4, 0.6, 0.8];
  const [low, high] = interval(values);
  assert.ok(low > 0.2 && low < 0.39 && high > 0.41 && high < 0.6);
  assert.deepEqual(interval(values), [low, high]);
});
