import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from './dates.ts';

const cases: [unknown, string | undefined][] = [
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20T10:00', '2026-11-20'],
  ['2026-11-20T00:00:00', '2026-11-20'],
  ['2026-11-20T23:30:00Z', '2026-11-21'],
  ['2026-07-20T22:30:00Z', '2026-07-21'],
  ['2026-11-20T23:30:00+0100', '2026-11-20'],
  ['2026-11-20T00:30:00+09:00', '2026-11-19'],
  ['31-12-2026', '2026-12-31'],
  ['1.2.2026', '2026-02-01'],
  ['/Date(1798675200000)/', '2026-12-31'],
  [{ '@type': 'Date', '@value': '2026-11-20' }, '2026-11-20'],
  ['0001-01-01', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['9999-12-31', undefined],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['2026-02-30T10:00:00Z', undefined],
  ['2026-11-20T99:00:00Z', undefined],
  ['01/02/2026', undefined],
  ['snarest', undefined],
  ['', undefined],
  [20261120, undefined],
  [null, undefined],
  ['/Date(99999999999999)/', undefined],
];
for (const [value, expected] of cases) {
  test(`${JSON.stringify(value)}: ${expected ?? 'none'}`, () => assert.equal(day(value), expected));
}
