import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyBrowserEnded } from './browser-ended.ts';
import { failure } from './failures.ts';

const interrupted = failure(
  'a file',
  'Tests were interrupted because the browser disconnected.\npage.goto: Page crashed',
);
const wrong = failure('adds', 'AssertionError: expected 4 to equal 5');

describe('a browser that ended under its tests', () => {
  it('is told from what a test found', () => {
    assert.equal(onlyBrowserEnded([interrupted]), true);
    assert.equal(
      onlyBrowserEnded([interrupted, failure('one', 'locator.click: Target crashed')]),
      true,
    );
    assert.equal(onlyBrowserEnded([wrong]), false);
    assert.equal(onlyBrowserEnded([failure('one', 'Test timeout of 60000ms exceeded.')]), false);
  });
  it('does not hide what else failed, or a run that failed without a word', () => {
    assert.equal(onlyBrowserEnded([interrupted, wrong]), false);
    assert.equal(onlyBrowserEnded([interrupted, failure('skipped', '')]), false);
    assert.equal(onlyBrowserEnded([]), false);
  });
});
