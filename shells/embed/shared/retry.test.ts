import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { fetchBytes } from './retry.ts';

/** Answers in order; `undefined`: nobody answers. */
let answers: (Response | undefined)[];
const waits: number[] = [];
let online = true;

Object.defineProperty(globalThis.navigator, 'onLine', { get: () => online });
beforeEach(() => {
  waits.length = 0;
  online = true;
  mock.method(globalThis, 'fetch', () => {
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  });
  mock.method(globalThis, 'setTimeout', (act: () => void, wait: number) => {
    // Our patience does not end here.
    if (wait < 10_000) {
      waits.push(wait);
      queueMicrotask(act);
    }
  });
});
afterEach(() => mock.restoreAll());

const status = (code: number) => new Response('x', { status: code });
const ask = (): Promise<ArrayBuffer> => fetchBytes('https://embed.example/a.js', 'default');

describe('a file', () => {
  test('that comes is asked for once', async () => {
    answers = [status(200)];
    await ask();
    assert.deepEqual(waits, []);
  });
  test('that comes the third time is had', async () => {
    answers = [undefined, status(503), status(200)];
    assert.equal((await ask()).byteLength, 1);
  });
  test('is asked for three times and no more, later each time, and not by all pages at once', async () => {
    for (const [random, expected] of [
      [0, [250, 500]],
      [0.5, [375, 750]],
      [0.999, [499.75, 999.5]],
    ] as const) {
      waits.length = 0;
      mock.method(Math, 'random', () => random);
      answers = [status(500), status(500), status(500), status(200)];
      await assert.rejects(ask(), (error) => error === 500);
      assert.deepEqual(waits, expected);
      assert.equal(answers.length, 1);
    }
  });
  test('that is gone is not asked for again', async () => {
    answers = [status(404), status(200)];
    await assert.rejects(ask(), (error) => error === 404);
  });
  test('is not asked for again while the browser is offline', async () => {
    online = false;
    answers = [undefined, status(200)];
    await assert.rejects(ask(), (error) => error === 0);
  });
});
