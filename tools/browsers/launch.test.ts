import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startAgain } from './launch.ts';

/** Fails so many times before it starts. */
function failing(times: number) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    start: async () => {
      attempts += 1;
      if (attempts <= times) throw new Error(`ended at try ${attempts}`);
      return 'browser';
    },
  };
}

describe('a browser that ends while it starts', () => {
  it('is started again, and that is said', async () => {
    const said: string[] = [];
    const { start } = failing(2);
    assert.equal(await startAgain('Chromium', start, (line) => said.push(line)), 'browser');
    assert.deepEqual(said, [
      'Chromium did not start and is started again: ended at try 1',
      'Chromium did not start and is started again: ended at try 2',
    ]);
  });

  it('is given up at the third time, with what it said', async () => {
    const { start, attempts } = failing(9);
    await assert.rejects(
      startAgain('Chromium', start, () => undefined),
      /ended at try 3/,
    );
    assert.equal(attempts(), 3);
  });
});
