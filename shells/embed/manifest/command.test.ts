import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import type { Manifest, SignedEnvelope } from '../../../contract/manifest.ts';
import type { PageRemoteDescription } from '../../../contract/remote.ts';
import { integrityOf } from '../build/store.ts';
import type { Needs } from './needs.ts';
import type { RollOut } from './roll-out.ts';

/** What a command answered. */
interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

let temporary: string;
const at = (...path: string[]): string => join(temporary, ...path);
before(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'manifest-command-'));
  await writeVendor({});
  await writeRollOut({});
});
after(() => rm(temporary, { recursive: true, force: true }));

/** Runs the real command on folders of its own. */
async function run(...args: string[]): Promise<Answer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'command.ts'), ...args], {
    env: { ...process.env, EMBED_FOLDER: at('embed'), KEYS_FOLDER: at('keys') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null) await once(child, 'exit');
  return { code: child.exitCode ?? -1, out, error };
}
async function yes(...args: string[]): Promise<string> {
  const { code, out, error } = await run(...args);
  assert.equal(code, 0, `${args.join(' ')}: ${error}${out}`);
  return out;
}
async function no(message: RegExp, ...args: string[]): Promise<void> {
  const { code, error } = await run(...args);
  assert.equal(code, 1, error);
  assert.match(error, message);
}

const container = 'export const get = async () => import("./widget-1.js");';
const widget = 'export default class extends HTMLElement {}';

/** A vendor's folder, as its own tools write it. */
async function writeVendor(changes: Partial<PageRemoteDescription>): Promise<void> {
  const texts = '{"bus-times":{"title":"Busser"}}';
  const files = { 'container-1.js': container, 'widget-1.js': widget, 'da-1.json': texts };
  await mkdir(at('vendor'), { recursive: true });
  for (const [name, code] of Object.entries(files)) await writeFile(at('vendor', name), code);
  const remote: PageRemoteDescription = {
    schema: 1,
    vendor: { id: 'eksempel', name: 'Eksempel ApS' },
    tag: 'ju-eksempel-bus-times',
    version: '2.1.0',
    contract: '1.0.0',
    isolation: 'page',
    remote: './container-1.js',
    expose: './widget',
    modules: {
      './widget-1.js': integrityOf(widget),
      './container-1.js': integrityOf(container),
    },
    languages: ['da'],
    readingModes: ['standard'],
    texts: { da: { standard: { url: './da-1.json', integrity: integrityOf(texts) } } },
    timeoutMs: 5000,
    stores: [{ name: 'eksempel.stop', purpose: 'Remembers the chosen stop.', days: 30 }],
    ...changes,
  };
  await writeFile(at('vendor', 'remote.json'), JSON.stringify(remote));
}

async function writeRollOut(changes: object): Promise<void> {
  const rollOut: RollOut = {
    embed: 'https://embed.example',
    gateway: 'https://gateway.example',
    municipalities: {
      '787': {
        hosts: ['https://www.thisted.example'],
        vendors: [{ remote: 'vendor/remote.json', base: 'http://eksempel.localhost:9/bus' }],
      },
    },
  };
  await writeFile(at('roll-out.json'), JSON.stringify({ ...rollOut, ...changes }));
}

const given = () => at('embed', 'manifests', '787.json');
async function manifestIn(file: string): Promise<Manifest> {
  const { payload } = JSON.parse(await readFile(file, 'utf8')) as SignedEnvelope;
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Manifest;
}
const build = ['build', '--roll-out'] as const;
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('npm run manifest', () => {
  test('tells what there is, and what it did not understand', async () => {
    assert.match(await yes('--help'), /rollback CODE/);
    assert.match(await yes('sign', '--help'), /^sign \[CODE/);
    const misunderstood = [
      [],
      ['sgin'],
      ['verify'],
      ['diff', 'a'],
      ['sign', 'thisted'],
      ['sign', '787', '--kye', 'x'],
      ['rotate'],
      ['rotate', '--root-keys', at('roots'), '--from', 'soon'],
      // Files of these names would be written over, or stand elsewhere.
      ['rotate', '--root-keys', at('roots'), '--first', '--new', 'roots'],
      ['rotate', '--root-keys', at('roots'), '--first', '--new', '../signing-2'],
      ['rotate', '--root-keys', at('roots'), '--first', '--days', '0'],
      ['verify', at('roll-out.json'), '--days', 'soon'],
    ];
    await Promise.all(
      misunderstood.map(async (args) => {
        const { code, error } = await run(...args);
        assert.equal(code, 2, `${args.join(' ')}: ${error}`);
        assert.notEqual(error, '');
      }),
    );
    assert.deepEqual((await readdir(temporary)).sort(), ['roll-out.json', 'vendor']);
  });

  test('makes the first keys, the root keys in a folder of their own, and never twice', async () => {
    await no(/no keys yet/, 'rotate', '--root-keys', at('roots'));
    await no(/Make keys with rotate --first/, ...build, at('roll-out.json'));
    await yes('rotate', '--root-keys', at('roots'), '--first');
    assert.deepEqual(await readdir(at('roots')), ['root-1.json', 'root-2.json']);
    assert.deepEqual(await readdir(at('keys')), ['key-list.json', 'roots.json', 'signing-1.json']);
    for (const file of [at('roots', 'root-1.json'), at('keys', 'signing-1.json')]) {
      assert.equal((await stat(file)).mode & 0o777, 0o600);
    }
    await no(/has keys already/, 'rotate', '--root-keys', at('roots'), '--first');
    // From here on they are away, where nobody builds.
    await rename(at('roots'), at('offline'));
  });

  test('refuses a roll-out that cannot be meant, before anything is built', async () => {
    await writeRollOut({ municipalities: { '999': { hosts: [] } } });
    await no(/There is no municipality 999/, ...build, at('roll-out.json'));
    await writeRollOut({ lifetimeDay: 3 });
    await no(/lifetimeDay/, ...build, at('roll-out.json'));
    await writeFile(at('roll-out.json'), '{');
    await no(/roll-out\.json is wrong/, ...build, at('roll-out.json'));
    await writeRollOut({});
  });

  test('builds a manifest with a vendor’s widget, to be read before it is signed', async () => {
    assert.match(await yes(...build, at('roll-out.json')), /Thisted \(787\): number \d+, .*bus/);
    const unsigned = JSON.parse(await readFile(at('embed', 'unsigned', '787.json'), 'utf8'));
    assert.equal(unsigned.keys, undefined);
    assert.deepEqual(Object.keys(unsigned.shelf.at(-1).modules), [
      'http://eksempel.localhost:9/bus/widget-1.js',
      'http://eksempel.localhost:9/bus/container-1.js',
    ]);
    assert.match(
      unsigned.texts.da['ju-eksempel-bus-times'].url,
      /^http:\/\/eksempel.localhost:9\/bus\/da-1.json$/,
    );
    await assert.rejects(readFile(given()), /ENOENT/);
    await no(/NOT SIGNED yet/, 'verify', at('embed', 'unsigned', '787.json'));
  });

  test('signs it, and says who signed and until when it counts', async () => {
    assert.match(await yes('sign'), /is given out, signed by signing-1/);
    await no(/Nothing is unsigned/, 'sign');
    const out = await yes('verify', given());
    assert.match(out, /signed by signing-1; its keys by root-1/);
    assert.match(out, /\(in 30.0 days\)[^]*VALID\.$/m);
    const refused = (message: RegExp, ...more: string[]) => no(message, 'verify', given(), ...more);
    await Promise.all([
      refused(/manifest-expired/, '--now', later(45)),
      refused(/Fewer than 31 days/, '--days', '31'),
      refused(/manifest-invalid/, '--municipality', '851'),
      refused(/manifest-older/, '--seq', String(Number.MAX_SAFE_INTEGER)),
    ]);
    assert.match(await yes('verify', given(), '--now', later(43)), /VALID IN ITS GRACE/);
    const envelope = JSON.parse(await readFile(given(), 'utf8')) as SignedEnvelope;
    const spoilt = { ...envelope, payload: envelope.payload.replace(/A/, 'B') };
    await writeFile(at('spoilt.json'), JSON.stringify(spoilt));
    await assert.rejects(yes('verify', at('spoilt.json')));
    await writeFile(at('half.json'), '{"schema":1,"shelf":[]}');
    await no(/half\.json holds no manifest/, 'verify', at('half.json'));
  });

  test('tells a host what it needs to know, the vendor’s widget included', async () => {
    const served = JSON.parse(await readFile(at('embed', 'needs', '787.json'), 'utf8')) as Needs;
    assert.deepEqual(served.contentSecurityPolicy.sources['script-src'], [
      'https://embed.example',
      'http://eksempel.localhost:9',
    ]);
    assert.equal(served.stored.find(({ by }) => by === 'Eksempel ApS')?.consent, 'needed');
    const said = await yes('needs', given());
    assert.match(said, /script-src https:\/\/embed.example http:\/\/eksempel.localhost:9/);
  });

  test('puts a widget to rest and to work again, each under a higher number', async () => {
    const first = await manifestIn(given());
    assert.match(await yes('rollback', '787', '--list'), /Nothing was given out for 787 before/);
    await yes('pause', '787', 'ju-eksempel-bus-times');
    const resting = await manifestIn(given());
    assert.equal(resting.shelf.at(-1)?.paused, true);
    assert.ok(resting.seq > first.seq);
    const { code } = await run('pause', '787', 'ju-nowhere');
    assert.equal(code, 2);
    const archived = at('embed', 'archive', '787', `${first.seq}.json`);
    const different = await run('diff', archived, given());
    assert.deepEqual(
      [different.code, different.out],
      [1, 'ju-eksempel-bus-times: rests from now on.\n'],
    );
    assert.match(await yes('diff', archived, archived), /Both say the same/);

    await yes('rollback', '787');
    const back = await manifestIn(given());
    assert.equal(back.shelf.at(-1)?.paused, false);
    assert.ok(back.seq > resting.seq);
    assert.match(await yes('rollback', '787', '--list'), new RegExp(`^${resting.seq} `));
    await yes('verify', given(), '--seq', String(resting.seq));
  });

  test('refuses to go back to files that are gone', async () => {
    const { kernel } = await manifestIn(given());
    const file = at('embed', new URL(kernel.url).pathname);
    await rename(file, `${file}.away`);
    await no(/files are gone[^]*kernel/, 'rollback', '787');
    await rename(`${file}.away`, file);
    await no(/No manifest 1 of 787/, 'rollback', '787', '--to', '1');
  });

  test('says which key it does not find, and nothing of a change that was not made', async () => {
    for (const [file, message] of [
      ['nowhere.json', /^There is no key in .*nowhere\.json/m],
      ['roll-out.json', /roll-out\.json holds no private key/],
      ['offline/root-1.json', /^No signing key here is on the list \(signing-1\): .*root-1\.json/m],
    ] as const) {
      const { code, out, error } = await run('rollback', '787', '--key', at(file));
      assert.deepEqual([code, out], [1, '']);
      assert.match(error, message);
    }
  });

  test('replaces a key: the new one signs, the old one ends once its manifests are over', async () => {
    const roots = ['--root-keys', at('offline')];
    assert.match(
      await yes('rotate', ...roots, '--retire', 'signing-1', '--root', 'root-2'),
      /signed by root-2:\n {2}signing-1: until .*\n {2}signing-2: until/,
    );
    await no(/There is no key signing-9/, 'rotate', ...roots, '--retire', 'signing-9');
    const others = ['--root-keys', at('other-roots')];
    await yes('rotate', ...others, '--keys', at('other-keys'), '--first');
    await no(/root-1 is not the root key that loaders know/, 'rotate', ...others);
    assert.match(await yes('pause', '787', 'ju-job-search'), /signed by signing-2/);
    await no(
      /signing-1 ends .*Rotate first/,
      ...['pause', '787', 'ju-job-search', '--resume', '--key', at('keys', 'signing-1.json')],
    );
    assert.match(await yes('verify', given()), /signed by signing-2; its keys by root-2/);
    await yes('rotate', ...roots, '--retire', 'signing-1', '--at', 'now', '--from', later(1));
    const resume = ['pause', '787', 'ju-job-search', '--resume'] as const;
    // Off the list, or at its end on it: which of the two depends on the very millisecond.
    await no(
      /No (signing key here is on the list|key counts now: signing-1)/,
      ...resume,
      '--key',
      at('keys/signing-1.json'),
    );
    await no(/No key counts now: signing-3/, ...resume, '--key', at('keys/signing-3.json'));
    assert.match(await yes(...resume), /signed by signing-2/);
  });

  test('refuses a shelf, naming everything that is wrong, and gives nothing out', async () => {
    const present = await readFile(given(), 'utf8');
    await writeVendor({
      modules: { './container-1.js': integrityOf(container) },
      facade: '^9.0.0',
    });
    await no(
      /^The manifest of Thisted \(787\) is not given out:\n(?=[^]*facade \^9.0.0)(?=[^]*container-1.js fetches \/bus\/widget-1.js by import\(\), which is not pinned)/,
      ...build,
      at('roll-out.json'),
    );
    assert.deepEqual(await readdir(at('embed', 'unsigned')), []);
    assert.equal(await readFile(given(), 'utf8'), present);
  });
});
