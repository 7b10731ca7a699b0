import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundle } from '../build/bundle.ts';
import { launchers, until, type Engine, type Tab } from './harness/browsers.ts';

const page = `<!doctype html><html lang="en"><title>Read aloud</title>
<main><p>A job is free. Come at once.</p></main>
<script type="module" src="/page.js"></script></html>`;

// WebKitGTK is the engine whose voices are there without a sound card: the only real ones in these tests.
describe("reading aloud with WebKitGTK's own voice", () => {
  let engine: Engine;
  let server: Server;
  let tab: Tab;

  before(async () => {
    const [script] = await bundle({
      entries: { page: join(import.meta.dirname, 'fixtures/read-aloud-page.ts') },
      format: 'es',
    });
    server = createServer(({ url }, response) => {
      const isScript = url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script?.code : page);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    engine = await launchers.webkit();
    tab = await engine.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  after(async () => {
    await tab?.close();
    await engine?.close();
    server?.close();
  });

  it('is offered once its voices have come, says every sentence, marks it, and is done', async () => {
    await until(tab, `globalThis.readAloud?.hasVoice('en')`);
    await until(tab, 'readAloud.isThere()');
    await tab.evaluate('readAloud.press()');
    await until(tab, 'readAloud.seen.length === 2');
    await until(tab, 'readAloud.label() === "Read aloud"');
    assert.equal(await tab.evaluate('readAloud.problem()'), '');
    assert.deepEqual(await tab.evaluate('[...readAloud.seen]'), [
      'A job is free.',
      'Come at once.',
    ]);
  });

  it('says no more in a pause, and goes on after it', async () => {
    await tab.evaluate('void (readAloud.seen.length = 0)');
    await tab.evaluate('(readAloud.press(), readAloud.press())');
    await until(tab, 'readAloud.label() === "Read on"');
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    assert.deepEqual(await tab.evaluate('[...readAloud.seen]'), ['A job is free.']);
    await tab.evaluate('readAloud.press()');
    await until(tab, 'readAloud.seen.at(-1) === "Come at once."');
    await until(tab, 'readAloud.label() === "Read aloud"');
    assert.equal(await tab.evaluate('readAloud.problem()'), '');
  });

  it('is not offered in a language that none of its voices speaks', async () => {
    assert.equal(await tab.evaluate(`readAloud.hasVoice('da')`), false);
    await tab.evaluate(`readAloud.turn('da')`);
    await until(tab, '!readAloud.isThere()');
  });
});
