import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onFramed, site } from './harness/chromium.ts';
import { form, search } from './harness/visit.ts';

describe('wishes sent by a click', () => {
  test('start the search on the same page', () =>
    onFramed(form() + search(), async ({ page, state }, frame) => {
      await state('ready');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
      assert.match(page.url(), /page-\d+$/);
    }));

  test('are kept for a search that is still on its way', () =>
    onFramed(form() + '<p>A line</p>'.repeat(300) + search(), async ({ page, state }, frame) => {
      await state('idle');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
    }));

  test('go to the host’s search page when there is no search on this one', () => {
    const target = site.page(search());
    return onFramed(
      form(`search-page="${new URL(target).pathname}?from=mail"`),
      async ({ page }, frame) => {
        await frame.locator('#send').click();
        await page.waitForURL(/from=mail/);
        assert.equal(page.url(), `${target}?from=mail&ju=1&ju-near=7700&ju-radius=20&ju-kind=temp`);
      },
    );
  });

  test('are the host’s own to handle when it wants to', () =>
    onFramed(form('search-page="/find"'), async ({ page }, frame) => {
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
    onFramed(form('search-page="/find"'), async ({ page }, frame) => {
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
      onFramed(form(`search-page="${address}"`), async ({ page, codes }, frame) => {
        await frame.locator('#send').click();
        await page.waitForFunction('codes.length');
        assert.deepEqual(await codes(), ['no-search-page']);
        assert.match(page.url(), /page-\d+$/);
      }));
  }

  test('are refused whole when there is anything about health among them', () =>
    onFramed(form('search-page="/find"') + search(), async ({ page }, frame) => {
      await frame.locator('#send-health').click();
      await page.waitForTimeout(300);
      assert.equal(await page.locator('ju-job-search #heard').innerText(), '');
      assert.match(page.url(), /page-\d+$/);
    }));
});
