import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fits } from './contract-version.ts';

describe('what was built for 1.2.0', () => {
  for (const [offered, may] of [
    ['1.2.0', true],
    ['1.2.7', true],
    ['1.3.0', true],
    ['1.10.0', true],
    ['1.1.9', false],
    ['2.2.0', false],
    ['0.2.0', false],
    ['', false],
    ['newest', false],
  ] as const) {
    test(`${may ? 'runs' : 'does not run'} on ${offered || 'nothing'}`, () => {
      assert.equal(fits('1.2.0', offered), may);
      assert.equal(fits('^1.2.0', offered), may);
    });
  }
  test('what says no version runs nowhere', () => {
    assert.equal(fits('latest', '1.0.0'), false);
    assert.equal(fits('>=1.0.0', '1.0.0'), false);
  });
});
