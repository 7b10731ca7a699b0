import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { Visit } from '../../embed/tests/harness/visit.ts';
import { market, on, tagOf } from './in-market.ts';

const tag = 'ju-ordvaerk-introduction';

/** Puts a page of somebody's own in the vendor's frame; `port` is what it is given. */
const instead = (script: string) => (page: Page) =>
  page.route(/ordvaerk\/frame\.html/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>${script}</script><button>B</button>`,
    }),
  );
const connected = (script: string): string =>
  `addEventListener('message', ({ ports: [port] }) => {
     const send = (message) => port.postMessage(message);
     send({ type: 'ready', height: 100, title: 'Strange' });
     ${script}
   });
   parent.postMessage({ jobunivers: 'hello' }, '*');`;

const strange = (script: string, look: (visit: Visit) => Promise<void>) =>
  on(`<p id="text">Text</p>${tagOf(tag)}`, look, { prepare: instead(script) });
const height = (page: Page) => page.locator(`${tag} iframe`).evaluate((one) => one.clientHeight);

describe('a vendor’s frame that behaves as none of ours would', () => {
  test('by never saying hello: what the editor wrote stays', () =>
    strange('', async ({ page, state, codes }) => {
      await state('failed', tag);
      assert.equal(await page.locator('.authored').isVisible(), true);
      assert.deepEqual(await codes(), ['frame-unreachable']);
    }));

  test('by leaving hello to another origin: nobody answers', () =>
    strange(
      `const frame = document.createElement('iframe');
       frame.srcdoc = "<script>parent.parent.postMessage({ jobunivers: 'hello' }, '*')</scr" + "ipt>";
       frame.sandbox = 'allow-scripts';
       addEventListener('DOMContentLoaded', () => document.body.append(frame));`,
      async ({ state, codes }) => {
        await state('failed', tag);
        assert.deepEqual(await codes(), ['frame-unreachable']);
      },
    ));

  test('by odd sizes, titles, types and fields: they are dropped', () =>
    strange(
      connected(`
        for (const height of [1e9, -1, NaN, Infinity, '300px', null, {}]) send({ type: 'height', height });
        for (const title of ['x'.repeat(1e6), '', 7, {}]) send({ type: 'title', title });
        for (const odd of [null, 1, 'ready', [], { type: 'run' }, { type: '__proto__' }, new Map(), new ArrayBuffer(9)]) send(odd);
        send({ type: 'title', title: 'The last' });`),
      async ({ page, state, errors }) => {
        await state('ready', tag);
        await page.locator(`${tag} iframe[title="The last"]`).waitFor();
        assert.equal(await height(page), 100);
        assert.deepEqual(errors(), []);
      },
    ));

  test('by sending wishes, or acting for a person who is elsewhere: nothing of it counts', () =>
    strange(
      connected(`
        send({ type: 'wishes', wishes: { near: '7700' } });
        send({ type: 'navigate', url: 'https://ordvaerk.example/' });
        send({ type: 'navigate', url: 'javascript:alert(1)' });
        send({ type: 'preferences', preferences: { language: 'ru', scheme: 'dark' } });
        send({ type: 'title', title: 'The last' });`),
      async ({ page, state, codes }) => {
        await state('ready', tag);
        await page.locator(`${tag} iframe[title="The last"]`).waitFor();
        assert.ok(page.url().startsWith(market.site.hostOrigin));
        assert.equal(await page.evaluate("localStorage.getItem('jobunivers.preferences')"), null);
        assert.deepEqual(await codes(), []);
      },
    ));

  test('by sending without end: nobody listens any more, and the page goes on', () =>
    strange(
      connected(`
        const flood = () => { for (let turn = 0; turn < 500; turn++) send({ type: 'height', height: 100 + turn }); };
        setInterval(flood, 10);`),
      async ({ page, state }) => {
        await state('ready', tag);
        await page.waitForFunction(() =>
          (globalThis as typeof globalThis & { codes: string[] }).codes.includes('remote-threw'),
        );
        const before = await height(page);
        await page.evaluate('new Promise((done) => setTimeout(done, 300))');
        assert.equal(await height(page), before);
        assert.equal(await page.locator('#text').isVisible(), true);
      },
    ));

  test('by beginning over and over: the outlet has had enough after ten times', () =>
    strange(
      `globalThis.ports = 0;
       addEventListener('message', ({ ports: [port] }) => {
         ports += 1;
         port.postMessage({ type: 'ready', height: 100, title: String(ports) });
         parent.postMessage({ jobunivers: 'hello' }, '*');
       });
       parent.postMessage({ jobunivers: 'hello' }, '*');`,
      async ({ page, state }) => {
        await state('ready', tag);
        await page.locator(`${tag} iframe[title="10"]`).waitFor();
        const frame = page.frames().find((one) => one.url().startsWith(market.vendorOrigin));
        assert.equal(await frame?.evaluate('ports'), 10);
      },
    ));
});
