import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, simplified } from './outline-path.ts';

test('a ring keeps what bends it, and an island too small to see goes', () => {
  const square = [
    [0, 0],
    [50, 0.1],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const;
  assert.deepEqual(
    simplified(square, 20),
    square.filter(([x]) => x !== 50),
  );
  const islet = [
    [0, 0],
    [3, 0],
    [0, 3],
  ] as const;
  assert.ok(simplified(islet, 20).length < 3);
});

test('a path is written in whole steps, each ring from where the one before began', () => {
  const triangle = (x: number) =>
    [
      [x, 10],
      [x + 5.2, 10],
      [x, 4.9],
    ] as const;
  assert.equal(pathOf([triangle(10), triangle(30), [[0, 0]]]), 'm10 10 5 0-5-5zm20 0 5 0-5-5z');
});
