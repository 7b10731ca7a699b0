import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { FrameRemoteDescription, PageRemoteDescription } from '../../../contract/remote.ts';
import { integrityOf } from '../build/store.ts';
import { readVendor } from './vendor.ts';

const container = 'export const get = () => () => 1;';
const texts = '{"bus-times":{}}';
const page: PageRemoteDescription = {
  schema: 1,
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  tag: 'ju-eksempel-bus-times',
  version: '2.1.0',
  contract: '1.0.0',
  isolation: 'page',
  remote: './c-1.js',
  expose: './widget',
  modules: { './c-1.js': integrityOf(container) },
  lazy: { './map': { './c-1.js': integrityOf(container), './gone-1.js': integrityOf('') } },
  facade: '^1.0.0',
  languages: ['da'],
  readingModes: ['standard'],
  texts: { da: { standard: { url: './texts/da-1.json', integrity: integrityOf(texts) } } },
  timeoutMs: 5000,
  budget: { bytes: 20_000, requests: 4 },
};
const frame: FrameRemoteDescription = {
  schema: 1,
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  tag: 'ju-eksempel-advice',
  version: '1.0.0',
  contract: '1.0.0',
  isolation: 'frame',
  frame: 'https://advice.example/a.html',
  languages: ['da'],
  readingModes: ['standard'],
  timeoutMs: 5000,
};
const part = {
  remote: 'https://embed.example/container.js',
  expose: './frame-widget',
  modules: { 'https://embed.example/container.js': integrityOf('x') },
};

const served: Record<string, string> = {
  '/bus/remote.json': JSON.stringify(page),
  '/bus/c-1.js': container,
  '/bus/texts/da-1.json': texts,
  '/advice/remote.json': JSON.stringify(frame),
  '/broken.json': '<!doctype html>',
  '/wrong.json': JSON.stringify({ ...page, tag: 'ju-job-search' }),
};
let server: Server;
let origin: string;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/elsewhere.json') {
      response.writeHead(302, { location: '/bus/remote.json' }).end();
      return;
    }
    const text = served[request.url ?? ''];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://eksempel.localhost:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

describe('a vendor’s widget', () => {
  test('comes onto the shelf with absolute addresses and the bytes behind them', async () => {
    const {
      item,
      texts: words,
      files,
    } = await readVendor({ remote: `${origin}/bus/remote.json` }, part);
    assert.deepEqual(item, {
      tag: page.tag,
      vendor: page.vendor,
      version: '2.1.0',
      contract: '1.0.0',
      isolation: 'page',
      fallback: 'authored',
      paused: false,
      languages: ['da'],
      readingModes: ['standard'],
      timeoutMs: 5000,
      budget: page.budget,
      facade: '^1.0.0',
      remote: `${origin}/bus/c-1.js`,
      expose: './widget',
      modules: { [`${origin}/bus/c-1.js`]: integrityOf(container) },
      lazy: {
        './map': {
          [`${origin}/bus/c-1.js`]: integrityOf(container),
          [`${origin}/bus/gone-1.js`]: integrityOf(''),
        },
      },
    });
    assert.equal(words.da?.url, `${origin}/bus/texts/da-1.json`);
    // What is not there is for the checks to name.
    assert.deepEqual([...files.keys()], [`${origin}/bus/c-1.js`, words.da?.url]);
  });

  test('in a frame brings the kernel’s part for frames', async () => {
    const source = { remote: `${origin}/advice/remote.json`, paused: true };
    const { item } = await readVendor(source, part);
    assert.equal(item.isolation === 'frame' && item.frame, frame.frame);
    assert.deepEqual([item.remote, item.modules], [part.remote, part.modules]);
    assert.equal(item.paused, true);
  });

  for (const [what, path, message] of [
    ['is not there', '/nowhere.json', /nowhere.json could not be had: it answers 404/],
    ['has moved', '/elsewhere.json', /it answers 302/],
    ['is no JSON', '/broken.json', /broken.json is no JSON/],
    ['is not as it should be', '/wrong.json', /wrong.json is wrong:\n\/tag is ju-job-search/],
  ] as const) {
    test(`whose remote.json ${what} is refused, saying which`, () =>
      assert.rejects(readVendor({ remote: origin + path }, part), message));
  }

  test('of a server that is down is refused, saying which', () =>
    assert.rejects(
      readVendor({ remote: 'http://eksempel.localhost:9/remote.json' }, part),
      /localhost:9\/remote.json could not be had: nobody answers there/,
    ));

  test('from a file needs to be told where it is served', () =>
    assert.rejects(readVendor({ remote: '/somewhere/remote.json' }, part), /say as "base" where/));
});
