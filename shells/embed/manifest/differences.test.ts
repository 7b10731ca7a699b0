import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Manifest, PageShelfItem, SigningKey } from '../../../contract/manifest.ts';
import { differences } from './differences.ts';

const [one, two] = [`sha384-${'A'.repeat(64)}`, `sha384-${'B'.repeat(64)}`] as const;
const file = { url: 'https://embed.example/a.js', integrity: one } as const;
const buses: PageShelfItem = {
  tag: 'ju-eksempel-bus-times',
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  version: '2.0.0',
  isolation: 'page',
  contract: '1.0.0',
  timeoutMs: 8000,
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
  remote: file.url,
  expose: './widget',
  modules: { 'https://w.example/leaf-1.js': one, [file.url]: one },
};
const keysOf = (...keys: Partial<SigningKey>[]): Manifest['keys'] => ({
  list: Buffer.from(
    JSON.stringify(keys.map((key) => ({ jwk: { x: 'a' }, expires: '2027-01-01', ...key }))),
  ).toString('base64url'),
  kid: 'root-1',
  signature: '',
});
const manifest: Manifest = {
  schema: 1,
  municipality: '787',
  name: 'Thisted',
  seq: 7,
  issued: '2026-11-21T08:00:00.000Z',
  expires: '2026-12-21T08:00:00.000Z',
  contract: '1.0.0',
  hosts: ['https://www.thisted.example'],
  gateway: 'https://gateway.example',
  theme: { name: 'thisted', ...file, fonts: [] },
  languages: ['da', 'ar'],
  defaultLanguage: 'da',
  kernel: { ...file, modules: { [file.url]: one } },
  keys: keysOf({ kid: 'signing-1' }),
  texts: { da: { [buses.tag]: file }, ar: {} },
  shelf: [buses],
};
const after = (changes: Partial<Manifest>): string[] =>
  differences(manifest, { ...manifest, seq: 8, ...changes });
const withBuses = (changes: Partial<PageShelfItem>): string[] =>
  after({ shelf: [{ ...buses, ...changes }] });
const tag = buses.tag;

describe('what a manifest changes, in words:', () => {
  const cases: [string, string[], string[]][] = [
    [
      'nothing',
      after({ issued: '2026-11-22T08:00:00.000Z', expires: '2026-12-22T08:00:00.000Z' }),
      [],
    ],
    [
      'a widget gone',
      after({ shelf: [] }),
      [`${tag}: off the shelf (Eksempel ApS's, version 2.0.0, in the page).`],
    ],
    [
      'a widget new',
      after({ shelf: [buses, { ...buses, tag: 'ju-eksempel-x', paused: true }] }),
      [`ju-eksempel-x: onto the shelf (Eksempel ApS's, version 2.0.0, in the page, resting).`],
    ],
    ['a rest', withBuses({ paused: true }), [`${tag}: rests from now on.`]],
    [
      'a version',
      withBuses({
        version: '2.1.0',
        modules: { 'https://w.example/leaf-2.js': two, [file.url]: one },
        connects: ['https://api.example'],
      }),
      [
        `${tag}: version: 2.0.0 -> 2.1.0.`,
        `${tag}: connects to: none -> ["https://api.example"].`,
        `${tag}: pinned files: 1 new, 1 gone.`,
      ],
    ],
    [
      'bytes under the same name',
      withBuses({ modules: { ...buses.modules, [file.url]: two } }),
      [`${tag}: pinned files: 1 with OTHER BYTES UNDER THE SAME NAME.`],
    ],
    [
      'another order',
      withBuses({ modules: Object.fromEntries(Object.entries(buses.modules).reverse()) }),
      [`${tag}: pinned files in another order.`],
    ],
    [
      'another container',
      withBuses({ remote: 'https://w.example/leaf-1.js' }),
      [`${tag}: pinned files in another order.`],
    ],
    [
      'the kernel',
      after({ kernel: { ...manifest.kernel, integrity: two } }),
      ['kernel: other bytes.'],
    ],
    [
      'the theme',
      after({ theme: { ...manifest.theme, integrity: two } }),
      ['theme thisted: other bytes.'],
    ],
    [
      'texts',
      after({
        texts: { da: { [tag]: { ...file, integrity: two, easy: file } }, ar: { [tag]: file } },
      }),
      [`texts of ${tag} in da: other words (ordinary, easy-read).`, `texts of ${tag} in ar: new.`],
    ],
    [
      'who may embed',
      after({ hosts: ['https://thisted.example'] }),
      ['host https://thisted.example: new.', 'host https://www.thisted.example: gone.'],
    ],
    ['the contract', after({ contract: '2.0.0' }), ['contract of the gateway: 1.0.0 -> 2.0.0.']],
    ['languages', after({ languages: ['da'] }), ['language ar: gone.']],
    [
      'a lifetime',
      after({ expires: '2026-11-28T08:00:00.000Z' }),
      ['counts for: 30 days -> 7 days.'],
    ],
    [
      'keys',
      after({
        keys: keysOf({ kid: 'signing-1', expires: '2026-12-01' }, { kid: 'signing-2' }),
      }),
      [
        'key signing-1: end: 2027-01-01 -> 2026-12-01.',
        'key signing-2: onto the list, until 2027-01-01.',
      ],
    ],
    [
      'a key under another’s name',
      after({ keys: keysOf({ kid: 'signing-1', jwk: { x: 'b' } as SigningKey['jwk'] }) }),
      ['key signing-1: ANOTHER KEY UNDER THE SAME NAME.'],
    ],
  ];
  for (const [name, said, expected] of cases) {
    test(name, () => assert.deepEqual(said, expected));
  }
});
