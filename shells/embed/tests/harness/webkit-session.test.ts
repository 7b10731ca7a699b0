import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  startWebkitDriver,
  webkitCapabilities,
  type WebkitDriver,
} from '../../../../tools/browsers/webkit-driver.ts';
import { beginSession } from './webkit-session.ts';

let driver: WebkitDriver;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webkit-session-'));
  driver = await startWebkitDriver();
});
after(async () => {
  await driver?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a session whose browser ends before it lets the driver in is begun anew', async () => {
  const { binary } = webkitCapabilities['webkitgtk:browserOptions'];
  const came = join(folder, 'came');
  const program = join(folder, 'second-time');
  await writeFile(
    program,
    `#!/bin/sh\nif [ -e '${came}' ]; then exec '${binary}' "$@"; fi\ntouch '${came}'\n`,
  );
  await chmod(program, 0o755);
  const session = await beginSession(driver.port, program, 4000);
  try {
    assert.equal(await session.executeScript('return 6 * 7'), 42);
  } finally {
    await session.quit();
  }
});
