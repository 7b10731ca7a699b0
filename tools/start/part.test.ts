import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startPart } from './part.ts';

const file = join(import.meta.dirname, 'fixtures', 'part.mjs');
const describePart = (behaviour: string, patience = 10_000) => ({
  name: 'sample',
  command: [file, behaviour] as const,
  ready: /^part ready/,
  patience,
});
const never = new AbortController().signal;

/** A process that ended but was not yet collected by its parent (state Z) does not live. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    const state = existsSync('/proc/self/stat')
      ? readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ').at(-1)?.[0]
      : undefined;
    return state !== 'Z';
  } catch {
    return false;
  }
}

describe('a part of the product', () => {
  it('is stopped with the processes it started itself', async () => {
    const part = await startPart(describePart('run'), never);
    await part.stop();
    const lines = await part.ended;
    const child = Number(/child (\d+)/.exec(lines)?.[1]);
    assert.ok(child > 0, lines);
    for (let turn = 0; isAlive(child) && turn < 50; turn += 1) await wait(20);
    assert.equal(isAlive(child), false);
  });

  it('that ends before it is ready says its last words', async () => {
    await assert.rejects(
      startPart(describePart('fail'), never),
      /sample ended with 3\.\nno such folder/,
    );
  });

  it('that stays silent is given up', async () => {
    await assert.rejects(
      startPart(describePart('silent', 500), never),
      /was not ready after 0\.5 s/,
    );
  });

  it('is stopped when the start is called off', async () => {
    const controller = new AbortController();
    const starting = startPart(describePart('silent'), controller.signal);
    setTimeout(() => controller.abort(new Error('called off')), 200);
    await assert.rejects(starting, /called off/);
  });
});
