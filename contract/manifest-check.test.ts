import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkEnvelope, checkKeyList, checkManifest } from './manifest-check.ts';
import type { Integrity, Manifest, PageShelfItem, SigningKey } from './manifest.ts';

const integrity = `sha384-${'A'.repeat(64)}` as Integrity;
const at = (file: string) => `http://embed.localhost:8101/files/${file}`;
const pinned = (file: string) => ({ url: at(file), integrity });

const jobSearch: PageShelfItem = {
  tag: 'ju-job-search',
  remote: at('container.js'),
  expose: './job-search',
  modules: { [at('chunk.js')]: integrity, [at('container.js')]: integrity },
  contract: '1.0.0',
  timeoutMs: 8000,
  isolation: 'page',
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
  sizes: [{ minInlineSize: 0, blockSize: 640 }],
};

const manifest: Manifest = {
  schema: 1,
  municipality: '787',
  name: 'Thisted',
  seq: 1,
  issued: '2026-11-20T08:00:00Z',
  expires: '2026-12-20T08:00:00Z',
  contract: '1.0.0',
  hosts: ['http://thisted.localhost:8100'],
  gateway: 'http://gateway.localhost:8102',
  theme: { name: 'shared', ...pinned('theme.css') },
  languages: ['da', 'en'],
  defaultLanguage: 'da',
  kernel: { ...pinned('kernel.js'), modules: { [at('kernel.js')]: integrity } },
  keys: { list: 'W10', kid: 'root-1', signature: 'A'.repeat(86) },
  texts: {
    da: {
      'ju-job-search': { ...pinned('da.json'), easy: pinned('da-easy.json') },
      'ju-screening-form': pinned('da.json'),
    },
    en: { 'ju-job-search': pinned('en.json'), 'ju-screening-form': pinned('en.json') },
  },
  shelf: [
    jobSearch,
    {
      tag: 'ju-screening-form',
      frame: 'http://embed.localhost:8101/frame/1.html',
      contract: '1.0.0',
      timeoutMs: 8000,
      isolation: 'frame',
      fallback: 'authored',
      paused: false,
      readingModes: ['standard', 'easy'],
    },
  ],
};

const key: SigningKey = {
  kid: 'signing-1',
  jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
  expires: '2027-01-01T00:00:00Z',
};

describe('a manifest', () => {
  test('as meant has nothing wrong', () => assert.deepEqual(checkManifest(manifest), []));

  test('may hold the fields of later issues', () => {
    const later: Manifest = {
      ...manifest,
      budgets: { bytes: 45_000, requests: 9 },
      themes: { shared: { name: 'shared', ...pinned('shared.css') } },
      shelf: [
        {
          ...jobSearch,
          vendor: { id: 'eksempel', name: 'Eksempel ApS' },
          fallback: 'fragment',
          fragment: 'http://gateway.localhost:8102/v1/fragments/job-search',
          retry: { attempts: 2, delayMs: 1000 },
          budget: { bytes: 20_000, requests: 2 },
          lazy: { './job-posting': { [at('posting.js')]: integrity } },
          version: '2.1.0',
          languages: ['da', 'en'],
          facade: '^1.0.0',
          stores: [{ name: 'eksempel.*', purpose: 'Remembers the chosen stop.', days: 30 }],
          connects: ['https://api.eksempel.example'],
        },
      ],
    };
    assert.deepEqual(checkManifest(later), []);
  });

  const { remote: _remote, ...withoutRemote } = jobSearch;
  const wrong: [string, unknown, RegExp][] = [
    ['nothing', undefined, /must be object/],
    ['text', 'manifest', /must be object/],
    ['without fields', {}, /shelf/],
    ['of a later format', { ...manifest, schema: 2 }, /schema/],
    ['with a misspelt field', { ...manifest, sehlf: [] }, /sehlf/],
    [
      'with a weak hash',
      { ...manifest, theme: { ...manifest.theme, integrity: 'sha256-AA' } },
      /theme\/integrity/,
    ],
    [
      'with a script that is no web address',
      { ...manifest, theme: { ...manifest.theme, url: 'javascript:1' } },
      /theme\/url/,
    ],
    [
      'whose container is not pinned',
      { ...manifest, shelf: [{ ...jobSearch, modules: { [at('chunk.js')]: integrity } }] },
      /remote is not pinned/,
    ],
    ['that pins nothing', { ...manifest, shelf: [{ ...jobSearch, modules: {} }] }, /modules/],
    [
      'whose kernel is pinned to other bytes',
      { ...manifest, kernel: { ...manifest.kernel, integrity: `sha384-${'B'.repeat(64)}` } },
      /kernel/,
    ],
    ['with a page widget without container', { ...manifest, shelf: [withoutRemote] }, /remote/],
    [
      'with a frame that is nowhere',
      { ...manifest, shelf: [{ ...jobSearch, isolation: 'frame' }] },
      /frame/,
    ],
    ['with a foreign tag', { ...manifest, shelf: [{ ...jobSearch, tag: 'x-search' }] }, /tag/],
    ['with a tag twice', { ...manifest, shelf: [jobSearch, jobSearch] }, /twice/],
    [
      'without texts in a language it offers',
      { ...manifest, texts: { da: manifest.texts.da } },
      /texts\/en/,
    ],
    [
      'that expires before it is issued',
      { ...manifest, expires: '2026-01-01T00:00:00Z' },
      /expires/,
    ],
    ['whose language is not offered', { ...manifest, defaultLanguage: 'ru' }, /defaultLanguage/],
    [
      'with a host that is a page, not an origin',
      { ...manifest, hosts: ['http://thisted.localhost/jobs'] },
      /hosts/,
    ],
  ];
  for (const [name, value, message] of wrong) {
    test(`${name} is refused, saying where`, () =>
      assert.match(checkManifest(value).join('\n'), message));
  }
});

describe('keys and envelope', () => {
  test('public keys pass', () => assert.deepEqual(checkKeyList([key]), []));
  test('a private key is never given out', () => {
    assert.notDeepEqual(checkKeyList([{ ...key, jwk: { ...key.jwk, d: 'AA' } }]), []);
  });
  test('two keys of one name are refused', () => {
    assert.deepEqual(checkKeyList([key, key]), ['two keys are signing-1']);
  });
  test('an envelope has payload, key name and a whole signature', () => {
    const envelope = { payload: 'e30', kid: 'signing-1', signature: 'A'.repeat(86) };
    assert.deepEqual(checkEnvelope(envelope), []);
    assert.notDeepEqual(checkEnvelope({ ...envelope, signature: 'AA' }), []);
  });
});
