import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { startedPortBase } from '../test/places.ts';
import { portTaken } from './ports.ts';

const portBase = startedPortBase;
const dataFolder = mkdtempSync(join(tmpdir(), 'start-'));
after(() => rmSync(dataFolder, { recursive: true, force: true }));

/** `npm start` as a person runs it, but with folders and ports of its own. */
function start(...words: string[]) {
  const child = spawn(process.execPath, ['tools/start/start.ts', ...words], {
    env: {
      ...process.env,
      JOBUNIVERS_PORT_BASE: String(portBase),
      JOBUNIVERS_DATA: dataFolder,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return { child, output: () => output, ended: once(child, 'exit') as Promise<[number | null]> };
}

function untilOutput({ child, output }: ReturnType<typeof start>, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (pattern.test(output())) resolve();
    };
    child.stdout.on('data', look);
    child.once('exit', () => reject(new Error(`ended before ${pattern}:\n${output()}`)));
  });
}

/** What a browser is answered; Node itself does not resolve the names. */
async function statusOf(address: string): Promise<number | undefined> {
  const { host, port, pathname } = new URL(address);
  const asked = get({ host: '127.0.0.1', port, path: pathname, headers: { host } });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

/** Processes of this machine that name the test's data folder or ports. */
function leftOver(except: ChildProcess[]): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && !except.some(({ pid }) => String(pid) === entry))
    .filter((entry) => Number(entry) !== process.pid)
    .map((entry) => {
      try {
        return (
          readFileSync(`/proc/${entry}/environ`, 'utf8') +
          readFileSync(`/proc/${entry}/cmdline`, 'utf8')
        );
      } catch {
        return '';
      }
    })
    .filter((text) => text.includes(dataFolder));
}

describe('npm start', () => {
  it('tells about itself', async () => {
    const run = start('--help');
    assert.equal((await run.ended)[0], 0);
    assert.match(run.output(), /JOBUNIVERS_PORT_BASE/);
  });

  it('names the port that another program uses', async () => {
    const other = createServer().listen(portBase + 1, '127.0.0.1');
    await once(other, 'listening');
    const run = start();
    assert.equal((await run.ended)[0], 1);
    assert.match(run.output(), new RegExp(`Port ${portBase + 1} .* is in use`));
    other.close();
  });

  it('brings everything up, refuses a second start, and leaves nothing behind', async () => {
    const run = start();
    await untilOutput(run, /Ctrl-C stops all of it/);
    for (const offset of [0, 1, 2, 3, 5, 6, 7, 8])
      assert.ok(await portTaken(portBase + offset), `${offset}`);

    const places = run.output().match(/http:\S+/g) ?? [];
    assert.equal(places.length, 7);
    for (const place of places) assert.equal(await statusOf(place), 200, place);

    const second = start();
    assert.equal((await second.ended)[0], 1);
    assert.match(second.output(), /already running/);

    run.child.kill('SIGINT');
    assert.equal((await run.ended)[0], 0, run.output());
    assert.deepEqual(leftOver([run.child]), []);
    for (const offset of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
      assert.equal(await portTaken(portBase + offset), false, `${offset}`);
    }
  });
});
