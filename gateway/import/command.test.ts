import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const command = path.join(import.meta.dirname, 'command.ts');
const samples = path.join(import.meta.dirname, '..', '..', 'mocks', 'data');

describe('the command', () => {
  let database: TestDatabase;
  let folder: string;

  before(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-command-'));
  });
  after(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const run = (...arguments_: string[]) => runIn({}, ...arguments_);
  function runIn(
    environment: NodeJS.ProcessEnv,
    ...arguments_: string[]
  ): Promise<{ code: number | null; out: string; err: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [command, ...arguments_], {
        env: { PATH: process.env.PATH, DATABASE_URL: database.url, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('close', (code) => resolve({ code, out, err }));
    });
  }

  test('imports a folder on an empty database, and again without a change', async () => {
    // How far it is, it says to `err` where the machine is busy.
    const { code, out } = await run('jobs', samples);
    assert.equal(code, 0);
    assert.equal(out, 'read 200, new 200, changed 0, unchanged 0, refused 0\n');
    const again = await run('jobs', samples);
    assert.equal(again.out, 'read 200, new 0, changed 0, unchanged 200, refused 0\n');
  });

  test('takes files from where the person stands that npm was called by', async () => {
    const npm = { INIT_CWD: folder, npm_lifecycle_script: `node ${command}` };
    const { out } = await runIn(npm, 'jobs', 'missing.json');
    assert.match(
      out,
      new RegExp(`^refused ${path.join(folder, 'missing.json')}: does not exist$`, 'm'),
    );
  });

  test('names each refusal, and ends with 0 as long as anything was read', async () => {
    const file = path.join(folder, 'mixed.json');
    const good = { '@type': 'JobPosting', identifier: 'x', title: 'God', datePosted: '2026-11-01' };
    await writeFile(file, JSON.stringify([good, { '@type': 'JobPosting' }, 'nonsense']));
    const { code, out } = await run('jobs', file, path.join(folder, 'missing.json'));
    assert.equal(code, 0);
    assert.match(out, /^refused .*mixed\.json#\/1: has no .*$/m);
    assert.match(out, /^refused .*mixed\.json#\/2: is not an object$/m);
    assert.match(out, /^refused .*missing\.json: does not exist$/m);
    assert.match(out, /^read 4, new 1, changed 0, unchanged 0, refused 3$/m);
  });

  test('takes the questions of one municipality over, and asks which when nobody says', async () => {
    const questions = path.join(samples, '..', '..', 'contract', 'screening', 'default.json');
    const { code, out } = await run('screening', questions, '--municipality', '787');
    assert.deepEqual({ code, out }, { code: 0, out: '787 asks these questions now\n' });
    const refused = await run(
      'screening',
      '--municipality',
      '787',
      path.join(samples, 'anonymous.json'),
    );
    assert.equal(refused.code, 1);
    assert.match(refused.out, /^refused .*anonymous\.json#\/: /m);
    assert.equal((await run('screening', questions)).code, 2);
  });

  test('ends with 1 when nothing could be read', async () => {
    const file = path.join(folder, 'bad.json');
    await writeFile(file, '{"a":');
    const { code, out } = await run('jobs', file);
    assert.equal(code, 1);
    assert.match(out, /^refused .*bad\.json: is not JSON/);
    assert.equal((await run('places', path.join(folder, 'missing.csv'))).code, 1);
  });

  test('says what the database says when it fails, and that it is safe to go on', async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(`create function fail() returns trigger language plpgsql as
      $$ begin raise exception 'no space left' using errcode = '53100'; end $$;
      create trigger full_disk before insert on job_posting execute function fail()`);
    const file = path.join(folder, 'late.json');
    const late = { '@type': 'JobPosting', identifier: 'l', title: 'Sen', datePosted: '2026-11-01' };
    await writeFile(file, JSON.stringify(late));
    const failed = await run('jobs', file);
    await client.query('drop trigger full_disk on job_posting');
    await client.end();
    assert.equal(failed.code, 1);
    assert.match(failed.err, /^The database failed: no space left\. .*import again/);
    assert.doesNotMatch(failed.err, /^ +at /m);
  });

  test('imports places', async () => {
    const file = path.join(folder, 'places.csv');
    await writeFile(file, 'code,name,lat,lon\n9997,Opdigtet,57,9\n');
    assert.deepEqual(await run('places', file), {
      code: 0,
      out: 'read 1, written 1, refused 0\n',
      err: '',
    });
  });

  test('tells how it is used', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /jobs FILE\|FOLDER\.\.\./);
    for (const wrong of [
      [],
      ['jobs'],
      ['people', 'x'],
      ['places', 'a', 'b'],
      ['jobs', '--fast', 'x'],
    ]) {
      const { code, err } = await run(...wrong);
      assert.equal(code, 2, wrong.join(' '));
      assert.match(err, /npm run import -- jobs/);
    }
  });
});
