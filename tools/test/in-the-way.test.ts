import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findRunningServer } from '../../gateway/database/left-over.ts';
import { sayPortsTaken, stopLeftOverDatabase } from './in-the-way.ts';

const folder = mkdtempSync(join(tmpdir(), 'in-the-way-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a port that another program uses is named with the suite that needs it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  assert.match((await sayPortsTaken([{ suite: 'journeys', port }])) ?? '', /'journeys'/);
  assert.match((await sayPortsTaken([{ suite: 'journeys', port }])) ?? '', RegExp(`${port}`));
  other.close();
  await once(other, 'close');
  assert.equal(await sayPortsTaken([{ suite: 'journeys', port }]), undefined);
});

test('a database whose product was killed is stopped, one in use is not', async () => {
  const database = join(import.meta.dirname, '../../gateway/database/database.ts');
  const user = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openDatabase } from ${JSON.stringify(database)};
       import { createServer } from 'node:net';
       const probe = createServer().listen(0, '127.0.0.1');
       await new Promise((done) => probe.once('listening', done));
       const { port } = probe.address();
       await new Promise((done) => probe.close(done));
       await openDatabase({ dataFolder: ${JSON.stringify(folder)}, port });
       console.log('open');`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(user.stdout, 'data');
  const running = () => findRunningServer(join(folder, 'database'));
  await stopLeftOverDatabase(folder);
  assert.ok(await running(), 'in use');

  user.kill('SIGKILL');
  await once(user, 'exit');
  for (let turn = 0; turn < 100 && (await running()); turn += 1) await stopLeftOverDatabase(folder);
  assert.equal(await running(), undefined);
});
