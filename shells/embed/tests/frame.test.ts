import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { FrameShelfItem } from '../../../contract/manifest.ts';
import { onFramed, site } from './harness/chromium.ts';
import {
  launchers,
  launchRememberingChromium,
  until,
  type Engine,
  type Tab,
} from './harness/browsers.ts';
import { answers, form, frameOf, search } from './harness/visit.ts';

const tag = 'ju-screening-form';

/** Waits until the frame is far taller than before, in CSS pixels. */
const isTaller = (page: Page, before: number) =>
  page.waitForFunction(
    ([name, height]) =>
      (document.querySelector(name as string)?.shadowRoot?.querySelector('iframe')?.clientHeight ??
        0) >
      Number(height) + 300,
    [tag, before],
  );

/** Keeps in `told` what a frame tells its page of its height. */
const listenForHeights = (page: Page) =>
  page.addInitScript(() => {
    const { told } = Object.assign(globalThis, { told: [] as number[] });
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (...given: [message: { height?: number }]) {
      if (given[0]?.height !== undefined) told.push(given[0].height);
      postMessage.apply(this, given);
    };
  });

describe('a personal widget', () => {
  test('stands in a frame of the embed origin, as tall as it is, with a title in the reader’s language', () =>
    onFramed(form(), async ({ page, errors }, frame) => {
      assert.equal(await frame.locator('#shown').innerText(), 'Prøv igen');
      const iframe = page.locator(`${tag} iframe`);
      assert.equal(await iframe.getAttribute('title'), 'da form');
      const { height = 0 } = (await iframe.boundingBox()) ?? {};
      const inside = await frame.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(Math.abs(height - inside) <= 1, `${height} is about ${inside}`);
      assert.deepEqual(errors(), []);
    }));

  test('grows with what is in it, and tells each height once', () =>
    onFramed(
      form(),
      async ({ page }, frame) => {
        const iframe = page.locator(`${tag} iframe`);
        const before = (await iframe.boundingBox())?.height ?? 0;
        await frame.locator('#grow').click();
        await isTaller(page, before);
        const told = await frame.evaluate<number[]>('told');
        assert.ok(told.length > 1, 'the first and the taller one');
        assert.deepEqual(
          told.filter((height, at) => height === told[at - 1]),
          [],
        );
      },
      { prepare: listenForHeights },
    ));

  test('tells its height before it comes into view', () =>
    onFramed(`<div id="above"></div>${form()}`, async ({ page }, frame) => {
      await page.locator('#above').evaluate((one) => (one.style.blockSize = '5000px'));
      const iframe = page.locator(`${tag} iframe`);
      const before = (await iframe.boundingBox())?.height ?? 0;
      // A press by script: a press by hand would bring the frame into view.
      await frame.locator('#grow').evaluate((one: HTMLElement) => one.click());
      await isTaller(page, before);
      assert.equal(await page.evaluate(() => scrollY), 0);
    }));

  test('follows the page’s language, colours and its own attributes', () =>
    onFramed(form('heading-level="3" onclick-x="1"'), async ({ page }, frame) => {
      assert.equal(await frame.locator('#heading-level').innerText(), '3');
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.documentElement.style.colorScheme = 'dark';
      });
      await frame.locator('#shown').filter({ hasText: 'Try again' }).waitFor();
      await page.locator(`${tag} iframe[title="en form"]`).waitFor();
      await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
      await page.locator(tag).evaluate((one) => one.setAttribute('heading-level', '4'));
      await frame.locator('#heading-level').filter({ hasText: '4' }).waitFor();
    }));

  test('is reached and left by the keyboard', () =>
    onFramed(
      `<button id="before">Before</button>${form()}<button id="after">After</button>`,
      async ({ page }, frame) => {
        await page.locator('#before').focus();
        await page.keyboard.press('Tab');
        await frame.waitForFunction(
          () =>
            document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'send',
        );
        for (let turn = 0; turn < 5; turn++) await page.keyboard.press('Tab');
        await page.waitForFunction(() => document.activeElement?.id === 'after');
        await page.keyboard.press('Shift+Tab');
        await frame.waitForFunction(
          () =>
            document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'grow',
        );
      },
    ));

  test('takes the focus that a page gives its tag', () =>
    onFramed(form(), async ({ page }, frame) => {
      await page.locator(tag).evaluate((one) => (one as HTMLElement).focus());
      await frame.waitForFunction(
        () => document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'send',
      );
    }));

  test('keeps its visitor’s handle in its own storage, never in the page’s', async () => {
    const context = await launchRememberingChromium();
    try {
      const page = await context.newPage();
      await page.goto(site.page(form()));
      await page.locator(`${tag}[data-state=ready]`).waitFor();
      const frame = frameOf(page, site);
      await frame.locator('#remembers').filter({ hasText: 'true' }).waitFor();
      await frame.locator('#keep').click();
      await frame.waitForFunction(() => localStorage.getItem('jobunivers.visitor') !== null);
      assert.equal(await page.evaluate(() => localStorage.getItem('jobunivers.visitor')), null);
    } finally {
      await context.close();
    }
  });

  test('without storage, stands all the same, and knows that it will forget', () =>
    onFramed(
      form(),
      async ({ errors }, frame) => {
        await frame.locator('#keep').click();
        assert.equal(await frame.locator('#remembers').innerText(), 'false');
        assert.deepEqual(errors(), []);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            if (self === top) return;
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('Denied', 'SecurityError');
              },
            });
          }),
      },
    ));

  test('moved within the page, begins anew', () =>
    onFramed(`${form()}<div id="there"></div>`, async ({ page, state }) => {
      await page.evaluate(
        (name) => document.querySelector('#there')?.append(document.querySelector(name) as Element),
        tag,
      );
      await state('ready', tag);
      await frameOf(page, site).locator('#shown').waitFor();
    }));
});

for (const [name, launch] of Object.entries(launchers)) {
  describe(`in ${name}`, () => {
    let engine: Engine;
    before(async () => void (engine = await launch()));
    after(() => engine?.close());

    test('both tiers stand', async () => {
      const page = await engine.open(site.page(form() + search()));
      const ready = (one: string) => `document.querySelector('${one}').dataset.state === 'ready'`;
      await until(page, ready('ju-job-search'));
      await until(page, ready(tag));
      const iframe = `document.querySelector('${tag}').shadowRoot.querySelector('iframe')`;
      await until(page, `${iframe}.title === 'da form' && ${iframe}.clientHeight > 50`);
      await page.close();
    });

    test('a part that a frame fetches later is the very bytes that were built, or none', async () => {
      const item = site.manifest().shelf.find(({ isolation }) => isolation === 'frame');
      const { frame } = item as FrameShelfItem;
      const asked = 'await fetchLate().then(({ late }) => late, ({ code }) => code)';
      const ask = (tab: Tab) =>
        tab.evaluate<string>(`(async () => [${asked}, globalThis.ran].join())()`);
      const bytes = "globalThis.ran = 'It ran'; export const late = 'tampered with';";
      site.fault = answers(/^\/frame\/sample-late/, bytes, 'text/javascript');
      const tab = await engine.open(frame);
      try {
        await until(tab, 'Boolean(globalThis.fetchLate)');
        assert.equal(await ask(tab), 'integrity,');
        site.fault = undefined;
        await tab.goTo(`${frame}&again`);
        await until(tab, 'Boolean(globalThis.fetchLate)');
        assert.equal(await ask(tab), 'came later,');
      } finally {
        site.fault = undefined;
        await tab.close();
      }
    });
  });
}
