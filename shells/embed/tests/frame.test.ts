import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onFramed, site } from './harness/chromium.ts';
import { launchers, launchRememberingChromium, until } from './harness/browsers.ts';
import { form, frameOf, search } from './harness/visit.ts';

const tag = 'ju-screening-form';

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

  test('grows with what is in it', () =>
    onFramed(form(), async ({ page }, frame) => {
      const iframe = page.locator(`${tag} iframe`);
      const before = (await iframe.boundingBox())?.height ?? 0;
      await frame.locator('#grow').click();
      await page.waitForFunction(
        ([name, height]) =>
          (document.querySelector(name as string)?.shadowRoot?.querySelector('iframe')
            ?.clientHeight ?? 0) >
          Number(height) + 300,
        [tag, before],
      );
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
        for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Tab');
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
  test(`both tiers stand in ${name}`, async () => {
    const engine = await launch();
    try {
      const page = await engine.open(site.page(form() + search()));
      const ready = (one: string) => `document.querySelector('${one}').dataset.state === 'ready'`;
      await until(page, ready('ju-job-search'));
      await until(page, ready(tag));
      const iframe = `document.querySelector('${tag}').shadowRoot.querySelector('iframe')`;
      await until(page, `${iframe}.title === 'da form' && ${iframe}.clientHeight > 50`);
      await page.close();
    } finally {
      await engine.close();
    }
  });
}
