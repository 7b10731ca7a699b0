import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFailures, failure } from './failures.ts';

describe('what failed, said once more', () => {
  it('names the suite and the test, and begins with what was said first', () => {
    assert.deepEqual(describeFailures('node', [failure('adds', 'Expected 4\n\nbut was 5')]), [
      '  ✖ node: adds\n      Expected 4\n      but was 5',
    ]);
  });

  it('leaves out the colours of terminals and all after the first lines', () => {
    const { message } = failure('adds', `\u001b[31mnot so\u001b[39m${'\nat'.repeat(50)}`);
    assert.match(message, /^not so\nat/);
    assert.equal(message.split('\n').length, 14);
  });

  it('of very many names the first and counts the rest', () => {
    const lines = describeFailures('node', Array(34).fill(failure('adds', 'no')));
    assert.equal(lines.length, 31);
    assert.equal(lines.at(-1), '  ✖ node: 4 more');
  });
});
