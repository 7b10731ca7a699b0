import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Integrity } from './manifest.ts';
import { checkRemote } from './remote-check.ts';
import type { FrameRemoteDescription, PageRemoteDescription } from './remote.ts';

const integrity = `sha384-${'A'.repeat(64)}` as Integrity;
const other = `sha384-${'B'.repeat(64)}` as Integrity;
const file = (url: `./${string}`) => ({ url, integrity });

const page: PageRemoteDescription = {
  schema: 1,
  vendor: { id: 'eksempel', name: 'Eksempel ApS', contact: 'widgets@eksempel.example' },
  tag: 'ju-eksempel-bus-times',
  version: '2.1.0',
  contract: '1.0.0',
  isolation: 'page',
  remote: './container-1a2b3c4d.js',
  expose: './widget',
  modules: { './chunks/part-1a2b3c4d.js': integrity, './container-1a2b3c4d.js': integrity },
  lazy: { './map': { './container-1a2b3c4d.js': integrity, './map-1a2b3c4d.js': integrity } },
  facade: '^1.0.0',
  languages: ['da', 'ar'],
  readingModes: ['standard', 'easy'],
  texts: {
    da: { standard: file('./texts/da-1a2b.json'), easy: file('./texts/da-easy-1a2b.json') },
    ar: { standard: file('./texts/ar-1a2b.json') },
  },
  timeoutMs: 8000,
  sizes: [{ minInlineSize: 0, blockSize: 320 }],
  budget: { bytes: 15_000, requests: 4 },
  stores: [{ name: 'eksempel.stop', purpose: 'Remembers the chosen stop.', days: 30 }],
  connects: ['https://api.eksempel.example'],
};
const frame: FrameRemoteDescription = {
  schema: 1,
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  tag: 'ju-eksempel-advice',
  version: '1.0.0',
  contract: '1.0.0',
  isolation: 'frame',
  frame: 'https://widgets.eksempel.example/advice.html',
  languages: ['da'],
  readingModes: ['standard'],
  timeoutMs: 8000,
};

describe('a vendor’s remote.json', () => {
  test('as meant has nothing wrong, in the page or in a frame', () => {
    assert.deepEqual(checkRemote(page), []);
    assert.deepEqual(checkRemote({ $schema: 'https://jobunivers.example/r.json', ...frame }), []);
  });

  const { texts, modules } = page;
  const { frame: _frame, ...nowhere } = frame;
  const wrong: [string, unknown, RegExp][] = [
    ['nothing', undefined, /must be object/],
    ['of a later format', { ...page, schema: 2 }, /schema/],
    ['with a misspelt field', { ...page, sotres: [] }, /sotres/],
    ['on one of our tags', { ...page, tag: 'ju-job-search' }, /tag .* begins with ju-eksempel-/],
    ['on a tag that is only begun', { ...page, tag: 'ju-eksempel-' }, /tag/],
    ['of a vendor in capitals', { ...page, vendor: { id: 'Eksempel', name: 'E' } }, /vendor\/id/],
    ['pinned too weakly', { ...page, modules: { './a.js': 'sha256-AA' } }, /modules/],
    [
      'whose container is not pinned',
      { ...page, modules: { './chunks/part-1a2b3c4d.js': integrity } },
      /remote is not pinned/,
    ],
    [
      'with a file above its folder',
      { ...page, modules: { ...modules, './../secret.js': integrity } },
      /modules/,
    ],
    [
      'with a file elsewhere',
      { ...page, modules: { ...modules, 'https://other.example/a.js': integrity } },
      /modules/,
    ],
    [
      'that pins one file twice, otherwise',
      { ...page, lazy: { './map': { './container-1a2b3c4d.js': other } } },
      /lazy\/map pins .* other bytes/,
    ],
    ['in an unknown language', { ...page, languages: ['da', 'tlh'] }, /languages/],
    ['without Danish', { ...page, languages: ['ar'], texts: { ar: texts?.ar } }, /languages/],
    [
      'without texts in a language it speaks',
      { ...page, texts: { da: texts?.da } },
      /texts\/ar is missing/,
    ],
    [
      'without easy-read texts that it promises',
      { ...page, texts: { ...texts, da: { standard: file('./da.json') } } },
      /texts\/da\/easy is missing/,
    ],
    [
      'with easy-read texts it does not speak of',
      { ...page, readingModes: ['standard'] },
      /easy is there/,
    ],
    ['for any version of the facade', { ...page, facade: '*' }, /facade/],
    ['that may take for ever', { ...page, timeoutMs: 600_000 }, /timeoutMs/],
    ['that keeps something for no reason', { ...page, stores: [{ name: 'a' }] }, /stores\/0/],
    ['that connects to a page', { ...page, connects: ['https://a.example/x'] }, /connects/],
    ['in a frame that is nowhere', nowhere, /frame/],
    ['in the page and in a frame', { ...page, frame: frame.frame }, /frame/],
    ['in a frame with modules', { ...frame, modules }, /modules/],
  ];
  for (const [name, value, message] of wrong) {
    test(`${name} is refused, saying where`, () =>
      assert.match(checkRemote(value).join('\n'), message));
  }
});
