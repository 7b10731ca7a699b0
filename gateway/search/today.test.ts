import assert from 'node:assert/strict';
import { test } from 'node:test';
import { todayInDenmark } from './today.ts';

test('the day begins at midnight in Denmark, in winter and in summer', () => {
  for (const [instant, day] of [
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ] as const) {
    assert.equal(todayInDenmark(new Date(instant)), day, instant);
  }
});
