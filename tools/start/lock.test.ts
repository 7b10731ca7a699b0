import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { AlreadyRunningError, takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(folder, { recursive: true }));

describe('the lock on a data folder', () => {
  it('is refused while another living process holds it', () => {
    writeFileSync(join(folder, 'running.pid'), String(process.ppid));
    assert.throws(() => takeLock(folder), AlreadyRunningError);
    assert.throws(() => takeLock(folder), /already running/);
  });

  it('left by a process that is gone does not count', () => {
    writeFileSync(join(folder, 'running.pid'), '4194305');
    takeLock(folder).release();
  });

  it('can be taken again after its release', () => {
    takeLock(folder).release();
    takeLock(folder).release();
  });
});
