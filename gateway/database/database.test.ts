import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { findFreePort } from '../testing/test-database.ts';
import { findRunningServer } from './left-over.ts';
import { openDatabase, type Database } from './database.ts';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-database-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function ask(database: Database, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverIn = (folder: string) => findRunningServer(path.join(folder, 'database'));

describe('the embedded database', () => {
  after(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  test('is made at the first start, in UTF8 with Danish order, and keeps its data', async () => {
    const dataFolder = await newFolder();
    const port = await findFreePort();
    const first = await openDatabase({ dataFolder, port });
    await ask(first, "create table kept as select 'æøå' as text");
    const [settings] = await ask(
      first,
      `select current_setting('server_encoding') as encoding,
         (select string_agg(word, ' ' order by word) from unnest(array['å', 'ø', 'æ', 'z']) as word) as words`,
    );
    assert.deepEqual(settings, { encoding: 'UTF8', words: 'z æ ø å' });
    await first.stop();
    assert.equal(await serverIn(dataFolder), undefined);

    const second = await openDatabase({ dataFolder, port });
    assert.deepEqual(await ask(second, 'select text from kept'), [{ text: 'æøå' }]);
    await second.stop();
  });

  test('lives in a folder that only its owner may enter, whoever starts it', async () => {
    const dataFolder = await newFolder();
    await chmod(dataFolder, 0o700);
    const port = await findFreePort();
    const first = await openDatabase({ dataFolder, port });
    await ask(first, 'create table kept (text text)');
    await first.stop();
    assert.equal(await serverIn(dataFolder), undefined);
    await chmod(dataFolder, 0o755);
    const second = await openDatabase({ dataFolder, port });
    assert.deepEqual(await ask(second, 'select text from kept'), []);
    await second.stop();
  });

  test('is shared by all who open the folder, even at once, and stops with the last', async () => {
    const dataFolder = await newFolder();
    const open = async () => openDatabase({ dataFolder, port: await findFreePort() });
    const [first, second, third] = await Promise.all([open(), open(), open()]);
    assert.equal(first.url, second.url);
    assert.equal(first.url, third.url);
    await first.stop();
    await first.stop();
    await third.stop();
    assert.equal((await ask(second, 'select 1 as one')).length, 1);
    await second.stop();
    assert.equal(await serverIn(dataFolder), undefined);
  });

  test('can be opened while its last user leaves', async () => {
    const dataFolder = await newFolder();
    const port = await findFreePort();
    let current = await openDatabase({ dataFolder, port });
    for (let turn = 0; turn < 5; turn++) {
      const [next] = await Promise.all([openDatabase({ dataFolder, port }), current.stop()]);
      assert.equal((await ask(next, 'select 1 as one')).length, 1);
      current = next;
    }
    await current.stop();
  });

  test('comes back with everything committed after it was killed', async () => {
    const dataFolder = await newFolder();
    const port = await findFreePort();
    const first = await openDatabase({ dataFolder, port });
    await ask(first, 'create table kept as select generate_series(1, 1000) as number');
    const server = await serverIn(dataFolder);
    assert.ok(server);
    process.kill(server.pid, 'SIGKILL');
    await first.stop();
    // Its file stays behind.
    await readFile(path.join(dataFolder, 'database', 'postmaster.pid'));
    const second = await openDatabase({ dataFolder, port });
    assert.deepEqual(await ask(second, 'select count(*)::int from kept'), [{ count: 1000 }]);
    await second.stop();
  });

  test('never takes another program for its server, whatever a left-over file says', async () => {
    const dataFolder = await newFolder();
    const port = await findFreePort();
    await (await openDatabase({ dataFolder, port })).stop();
    const stale = `${process.pid}\n${path.join(dataFolder, 'database')}\n1\n${await findFreePort()}\n\n127.0.0.1\n`;
    await writeFile(path.join(dataFolder, 'database', 'postmaster.pid'), stale);
    const database = await openDatabase({ dataFolder, port });
    assert.equal((await ask(database, 'select 1 as one')).length, 1);
    await database.stop();
  });

  test('says when its port is taken', async () => {
    const dataFolder = await newFolder();
    const taken = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as net.AddressInfo;
    try {
      await assert.rejects(openDatabase({ dataFolder, port }), {
        name: 'DatabaseError',
        message: new RegExp(`^Port ${port}.*taken.*JOBUNIVERS_PORT_BASE`),
      });
    } finally {
      taken.close();
    }
  });

  test('does not touch a folder that holds something else', async () => {
    const dataFolder = await newFolder();
    const port = await findFreePort();
    await mkdir(path.join(dataFolder, 'database'));
    await writeFile(path.join(dataFolder, 'database', 'diary.txt'), 'mine');
    await assert.rejects(openDatabase({ dataFolder, port }), {
      name: 'DatabaseError',
      message: /not a database/,
    });
    assert.equal(await readFile(path.join(dataFolder, 'database', 'diary.txt'), 'utf8'), 'mine');
  });

  test('says when another version of PostgreSQL made the folder', async () => {
    const dataFolder = await newFolder();
    await mkdir(path.join(dataFolder, 'database'));
    await writeFile(path.join(dataFolder, 'database', 'PG_VERSION'), '9\n');
    await assert.rejects(openDatabase({ dataFolder, port: await findFreePort() }), {
      name: 'DatabaseError',
      message: /made by PostgreSQL 9; installed is \d+/,
    });
  });

  test('is not started when DATABASE_URL names a server', async () => {
    const dataFolder = await newFolder();
    const databaseUrl = 'postgresql://someone@db.example/jobs';
    const database = await openDatabase({ dataFolder, port: 1, databaseUrl });
    assert.equal(database.url, databaseUrl);
    await database.stop();
  });
});
