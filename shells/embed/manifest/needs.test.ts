import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { FrameShelfItem, PageShelfItem } from '../../../contract/manifest.ts';
import { integrityOf } from '../build/store.ts';
import { hostPolicyOf } from '../csp.ts';
import { needsInWords } from './needs-in-words.ts';
import { needsOf } from './needs.ts';
import type { UnsignedManifest } from './unsigned.ts';
import { globals, kept } from './what-stays.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const [embed, gateway] = ['https://embed.example', 'https://gateway.example'];
const [vendor, cdn, api] = ['https://w.example', 'https://cdn.example', 'https://api.example'];
const code = Buffer.from('export default 1;'.repeat(100));
const integrity = integrityOf(code);
const file = { url: `${embed}/a.js`, integrity };
const fields = {
  contract: '1.0.0',
  timeoutMs: 8000,
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
} as const;
const maker = { id: 'eksempel', name: 'Eksempel ApS' };
const search: PageShelfItem = {
  ...fields,
  tag: 'ju-job-search',
  isolation: 'page',
  remote: file.url,
  expose: './job-search',
  modules: { [file.url]: integrity },
};
const buses: PageShelfItem = {
  ...search,
  vendor: maker,
  tag: 'ju-eksempel-bus-times',
  remote: `${vendor}/c.js`,
  modules: { [`${vendor}/c.js`]: integrity },
  lazy: { './map': { [`${cdn}/map.js`]: integrity } },
  connects: [api],
  stores: [{ name: 'eksempel.stop', purpose: 'Remembers the stop.', days: 30 }],
};
const advice: FrameShelfItem = {
  ...fields,
  vendor: maker,
  tag: 'ju-eksempel-advice',
  isolation: 'frame',
  frame: 'https://advice.example/a.html',
  connects: ['https://inside.example'],
};
const manifest: UnsignedManifest = {
  schema: 1,
  municipality: '787',
  name: 'Thisted',
  seq: 7,
  issued: '2026-11-21T08:00:00.000Z',
  expires: '2026-12-21T08:00:00.000Z',
  contract: '1.0.0',
  hosts: ['https://www.thisted.example'],
  gateway,
  theme: { name: 'thisted', ...file },
  languages: ['da'],
  defaultLanguage: 'da',
  kernel: { ...file, modules: { [file.url]: integrity } },
  texts: {},
  shelf: [search],
};
const withVendors = { ...manifest, shelf: [search, buses, advice] };
const files = new Map(
  [file.url, `${vendor}/c.js`, `${cdn}/map.js`].map((url) => [url, code] as const),
);

describe('what a host needs to know', () => {
  test('is our two origins where only our widgets are on the shelf', () => {
    assert.deepEqual(hostPolicyOf(manifest), {
      'script-src': [embed],
      'connect-src': [embed, gateway],
      'img-src': [embed, 'data:'],
      'frame-src': [embed],
      'trusted-types': ['jobunivers', 'jobunivers-lit', 'jobunivers-html'],
    });
  });

  test('names vendors by what they do: scripts and data in the page, frames as frames', () => {
    const lines = hostPolicyOf(withVendors);
    assert.deepEqual(lines['script-src'], [embed, vendor, cdn]);
    assert.deepEqual(lines['connect-src'], [embed, gateway, vendor, cdn, api]);
    assert.deepEqual(lines['frame-src'], [embed, 'https://advice.example']);
  });

  test('stays the same while a widget rests', () => {
    const shelf = withVendors.shelf.map((item) => ({ ...item, paused: true }));
    assert.deepEqual(hostPolicyOf({ ...withVendors, shelf }), hostPolicyOf(withVendors));
  });

  test('is said as policies to copy', async () => {
    const { add, standalone, nonce } = (await needsOf(manifest, files)).contentSecurityPolicy;
    assert.match(add, /^script-src https:\/\/embed.example; connect-src/);
    assert.match(standalone, /^default-src 'self'; script-src 'self' https:\/\/embed.example; /);
    assert.match(standalone, /; trusted-types jobunivers jobunivers-lit jobunivers-html; /);
    assert.match(nonce, /^script-src 'nonce-\{nonce\}' 'strict-dynamic'; connect-src/);
  });

  test('says who keeps what, and what has to be asked for first', async () => {
    const { stored } = await needsOf(withVendors, files);
    const names = stored.map(({ name, by, consent }) => [name, by, consent]);
    assert.deepEqual(names[0], [
      'jobunivers.manifest.787',
      'Jobunivers',
      'not needed: strictly necessary',
    ]);
    assert.deepEqual(names.at(-1), ['eksempel.stop', 'Eksempel ApS', 'needed']);
    // No form on the shelf: nothing of its.
    assert.ok(!names.some(([name]) => name === 'jobunivers.screening'));
  });

  test('weighs each part once', async () => {
    const { parts, page } = (await needsOf(withVendors, files)).sizes;
    const [own, theirs, map] = [
      'ju-job-search',
      'ju-eksempel-bus-times',
      'ju-eksempel-bus-times ./map',
    ].map((name) => parts.find(({ part }) => part === name));
    assert.ok(own && own.bytes > 20 && own.bytes < 100 && own.requests === 1);
    assert.deepEqual([theirs?.bytes, map?.bytes], [own.bytes, own.bytes]);
    // Loader, manifest, our one file (kernel, theme and search in this fixture), the vendor's.
    assert.equal(page.requests, 4);
  });

  test('lists everybody who is contacted, once', async () => {
    const { origins } = await needsOf(withVendors, files);
    assert.deepEqual(
      origins.map(({ origin, by }) => [origin, by]),
      [
        [embed, 'Jobunivers'],
        [gateway, 'the municipality'],
        [vendor, 'Eksempel ApS'],
        [cdn, 'Eksempel ApS'],
        [api, 'Eksempel ApS'],
        ['https://advice.example', 'Eksempel ApS'],
        ['https://inside.example', 'Eksempel ApS'],
      ],
    );
  });

  test('is said in words too', async () => {
    const words = needsInWords(await needsOf(withVendors, files));
    for (const expected of ['for Thisted (787)', 'eksempel.stop', '__VMOK__', api]) {
      assert.ok(words.includes(expected), expected);
    }
  });

  test('names every key that our sources keep, and none besides', () => {
    const sources = ['components/**/*.ts', 'contract/*.ts', 'shells/embed/**/*.ts'].flatMap(
      (glob) =>
        globSync(glob, {
          cwd: root,
          exclude: (name) => /^tests$|\.test\.ts$|^build$|^manifest$/.test(name),
        }),
    );
    const named = new Set(
      sources
        .flatMap((path) => [
          ...readFileSync(join(root, path), 'utf8').matchAll(
            /(?<!channelName = )['"`](jobunivers\.[a-z]+)(?:['"`]|\.\$\{)/g,
          ),
        ])
        .map(([, key]) => key),
    );
    const listed = new Set(kept.map(({ name }) => name.replace('.<code>', '')));
    assert.deepEqual([...named].sort(), [...listed].sort());
  });

  test('is on the page for hosts: every key in the site’s own storage, every global, and no others', () => {
    const page = readFileSync(join(root, 'docs/host-page.md'), 'utf8');
    const keys = [...page.matchAll(/^\| `(jobunivers\.[^`]+)` \|/gm)].map(([, key]) => key);
    const own = kept.filter(({ where }) => where.endsWith('of the site')).map(({ name }) => name);
    assert.deepEqual(keys.sort(), [...new Set(own)].sort());
    const [, told = ''] = /^## Gets: globals\n([^]*?)\n## /m.exec(page) ?? [];
    for (const { name } of globals) assert.ok(told.includes(`\`${name}\``), name);
  });
});
