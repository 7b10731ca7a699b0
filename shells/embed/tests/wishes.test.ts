import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame } from 'playwright';
import { launchChromium } from './harness/browsers.ts';
import { startSite, type Site } from './harness/site.ts';
import { form, frameOf, search, visit, type Visit } from './harness/visit.ts';

const tag = 'ju-screening-form';
let site: Site;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const on = (body: string, look: (visit: Visit, frame: Frame) => Promise<void>): Promise<void> =>
  visit(browser, site, body, {}, async (looked) => {
    await looked.state('ready', tag);
    await look(looked, frameOf(looked.page, site));
  });

describe('wishes sent by a click', () => {
  test('start the search on the same page', () =>
    on(form() + search(), async ({ page, state }, frame) => {
      await state('ready');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
      assert.match(page.url(), /page-\d+$/);
    }));

  test('are kept for a search that is still on its way', () =>
    on(form() + '<p>A line</p>'.repeat(300) + search(), async ({ page, state }, frame) => {
      await state('idle');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
    }));

  test('go to the host’s search page when there is no search on this one', () => {
    const target = site.page(search());
    return on(
      form(`search-page="${new URL(target).pathname}?from=mail"`),
      async ({ page }, frame) => {
        await frame.locator('#send').click();
        await page.waitForURL(/from=mail/);
        assert.equal(page.url(), `${target}?from=mail&ju=1&ju-near=7700&ju-radius=20&ju-kind=temp`);
      },
    );
  });

  test('are the host’s own to handle when it wants to', () =>
    on(form('search-page="/find"'), async ({ page }, frame) => {
      await page.evaluate(() =>
        document.addEventListener('ju-wishes', (event) => {
          event.preventDefault();
          document.title = JSON.stringify((event as Event & { wishes?: unknown }).wishes);
        }),
      );
      await frame.locator('#send').click();
      await page.waitForFunction(() => document.title.includes('7700'));
      assert.match(page.url(), /page-\d+$/);
    }));

  test('go where the host leads when it routes by itself', () =>
    on(form('search-page="/find"'), async ({ page }, frame) => {
      await page.evaluate(() =>
        document.addEventListener('ju-navigate', (event) => {
          event.preventDefault();
          document.title = (event as Event & { url?: string }).url ?? '';
        }),
      );
      await frame.locator('#send').click();
      await page.waitForFunction(() => document.title.includes('/find?ju=1'));
    }));

  for (const address of [
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '//elsewhere.example',
  ]) {
    test(`never go to ${address}`, () =>
      on(form(`search-page="${address}"`), async ({ page, codes }, frame) => {
        await frame.locator('#send').click();
        await page.waitForFunction('codes.length');
        assert.deepEqual(await codes(), ['no-search-page']);
        assert.match(page.url(), /page-\d+$/);
      }));
  }

  test('are refused whole when there is anything about health among them', () =>
    on(form('search-page="/find"') + search(), async ({ page }, frame) => {
      await frame.locator('#send-health').click();
      await page.waitForTimeout(300);
      assert.equal(await page.locator('ju-job-search #heard').innerText(), '');
      assert.match(page.url(), /page-\d+$/);
    }));
});
