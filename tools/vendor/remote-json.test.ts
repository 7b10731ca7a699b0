import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { remoteClosure } from './remote-closure.ts';
import { writeRemoteJson } from './remote-json.ts';

const container = './container.js';
const closure = (files: Record<string, string>): string[] =>
  remoteClosure(new Map(Object.entries(files)), container, './widget');

describe('the closure of a container', () => {
  test('is leaves first; what init fetches before the container, what it exposes after', () => {
    assert.deepEqual(
      closure({
        './runtime.js': 'export const a = 1',
        './shares.js': 'import "./runtime.js"',
        './late.js': 'export default 1',
        './widget.js': 'import "./part.js"; const late = () => import("./late.js");',
        './part.js': '',
        './nobody.js': '',
        [container]:
          'import "./runtime.js"; const x = { "./widget": () => import("./widget.js") };' +
          'export const init = () => import(`./shares.js`), get = (n) => x[n]();',
      }),
      ['./runtime.js', './shares.js', container, './part.js', './widget.js', './late.js'],
    );
  });
  test('has no circle', () =>
    assert.throws(
      () =>
        closure({
          './a.js': 'import "./b.js"',
          './b.js': 'import "./a.js"',
          [container]: 'import "./a.js"',
        }),
      /import each other.*a\.js -> \.\/b\.js -> \.\/a\.js.*splitChunks/,
    ));
  test('names no bare package', () =>
    assert.throws(() => closure({ [container]: 'import "lit"' }), /'lit'.*Bundle it/));
  test('has every file there', () =>
    assert.throws(() => closure({ [container]: 'import "./gone.js"' }), /gone\.js.*not built/));
});

describe('what a bundler built is refused, with what to configure', () => {
  const federated = 'export const init = () => {}, get = () => {};';
  for (const [what, files, todo] of [
    [
      'a container that is no module',
      { 'container.js': 'var remote = {}' },
      /library: \{ type: 'module' \}/,
    ],
    [
      'chunks by script tags',
      { 'container.js': `${federated} self["webpackChunkx"] = []` },
      /chunkLoading: 'import'/,
    ],
    ['eval', { 'container.js': `${federated} eval("1")` }, /devtool: false/],
    [
      'style sheets for the whole page',
      { 'container.js': federated, 'style.css': 'p {}' },
      /shadow root/,
    ],
  ] as const) {
    test(what, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'remote-json-'));
      try {
        for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
        const writing = writeRemoteJson({
          folder,
          container: 'container.js',
          expose: './widget',
          vendor: { id: 'sample', name: 'Sample' },
          tag: 'ju-sample-widget',
          version: '1.0.0',
          contract: '1.0.0',
          readingModes: ['standard'],
          texts: { da: { standard: {} } },
          timeoutMs: 1000,
        });
        await assert.rejects(writing, todo);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
