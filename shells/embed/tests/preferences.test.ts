import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { on, onFramed } from './harness/chromium.ts';
import { down, form, search } from './harness/visit.ts';

/** A part of the search that stands in the page. */
const html = (page: Page, id: string) => page.locator(`ju-job-search #${id}`).first();
const key = 'jobunivers.preferences';

describe('what a person chooses', () => {
  test('holds for every widget and every frame on the page', () =>
    onFramed(search() + search('municipality="851"') + form(), async ({ page, errors }, frame) => {
      await page.locator('ju-job-search #choose').first().click();
      for (const one of [0, 1]) {
        const widget = page.locator('ju-job-search').nth(one);
        await widget.locator('#reading').filter({ hasText: 'easy' }).waitFor();
        assert.equal(await widget.locator('.ju-root').first().getAttribute('dir'), 'rtl');
        const place = widget.locator('.ju-theme');
        assert.equal(await place.getAttribute('data-ju-scheme'), 'dark');
        assert.equal(
          await place.evaluate((one) => getComputedStyle(one).getPropertyValue('--ju-text-scale')),
          '1.5',
        );
      }
      await frame.locator('#reading').filter({ hasText: 'easy' }).waitFor();
      await frame.waitForFunction(() => {
        const { dataset, style } = document.documentElement;
        const root = document.querySelector('ju-framed-widget')?.shadowRoot;
        return (
          dataset.juScheme === 'dark' &&
          style.getPropertyValue('--ju-text-scale') === '1.5' &&
          getComputedStyle(document.documentElement).colorScheme === 'dark' &&
          root?.querySelector('.ju-root')?.getAttribute('lang') === 'ar'
        );
      });
      assert.deepEqual(errors(), []);
    }));

  test('inside a frame holds for the page too, and is remembered by the page alone', () =>
    onFramed(search() + form(), async ({ page, errors }, frame) => {
      await frame.locator('#choose').click();
      const reading = html(page, 'reading');
      await reading.filter({ hasText: 'easy' }).waitFor();
      await html(page, 'shown').filter({ hasText: 'Try again' }).waitFor();
      const kept = await page.evaluate((name) => localStorage.getItem(name), key);
      assert.deepEqual(JSON.parse(kept ?? ''), { language: 'en', readingMode: 'easy' });
      assert.equal(await frame.evaluate((name) => localStorage.getItem(name), key), null);
      assert.deepEqual(errors(), []);
    }));

  test('is remembered on the next page, and nothing is stored before', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      assert.equal(await page.evaluate((name) => localStorage.getItem(name), key), null);
      await html(page, 'choose').click();
      await html(page, 'reading').filter({ hasText: 'easy' }).waitFor();
      await page.reload();
      await state('ready');
      assert.equal(await html(page, 'reading').innerText(), 'easy');
    }));

  test('leaves the page itself as it was', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      const before = await page.evaluate(() => document.documentElement.getAttributeNames().join());
      await html(page, 'choose').click();
      await html(page, 'reading').filter({ hasText: 'easy' }).waitFor();
      assert.equal(
        await page.evaluate(() => document.documentElement.getAttributeNames().join()),
        before,
      );
      assert.deepEqual(
        await page.locator('ju-job-search').evaluate((one) => one.getAttributeNames()),
        ['data-state'],
      );
    }));
});

test('a widget that could not come follows nobody', () =>
  on(
    search(),
    async ({ page, state }) => {
      await state('failed');
      await page.evaluate(() =>
        dispatchEvent(
          Object.assign(new Event('ju-preferences'), { preferences: { scheme: 'dark' } }),
        ),
      );
      assert.equal(await page.locator('ju-job-search [data-ju-scheme]').count(), 0);
    },
    { fault: down(/^\/remote\//) },
  ));

describe('the reading mode of a place', () => {
  test('is said by the tag or by what is around it, for page and frame', () =>
    onFramed(`<div reading="easy">${search()}${form()}</div>`, async ({ page }, frame) => {
      await html(page, 'reading').filter({ hasText: 'easy' }).waitFor();
      await frame.locator('#reading').filter({ hasText: 'easy' }).waitFor();
      await page.evaluate(() => document.querySelector('div')?.removeAttribute('reading'));
      await html(page, 'reading').filter({ hasText: 'standard' }).waitFor();
      await frame.locator('#reading').filter({ hasText: 'standard' }).waitFor();
    }));
});

describe('a voice', () => {
  test('that begins to speak is heard once on the other side of a frame, either way', () =>
    onFramed(form(), async ({ page }, frame) => {
      const listen = () => {
        const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
        addEventListener('ju-speaking', ({ speaker }) => heard.push(speaker));
      };
      const speak = (speaker: string) =>
        dispatchEvent(Object.assign(new Event('ju-speaking'), { speaker }));
      const heard = () => (globalThis as { heard?: string[] }).heard?.join() ?? '';
      await Promise.all([page.evaluate(listen), frame.evaluate(listen)]);
      await page.evaluate(speak, 'page');
      await frame.waitForFunction(heard);
      await frame.evaluate(speak, 'frame');
      await page.waitForFunction(() => (globalThis as { heard?: string[] }).heard?.length === 2);
      assert.equal(await page.evaluate(heard), 'page,frame');
      assert.equal(await frame.evaluate(heard), 'page,frame');
    }));
});

describe('the reading bar', () => {
  test('is at the top: of two widgets, however fast each is, the upper has it', () =>
    onFramed(form() + search(), async ({ page }, frame) => {
      await html(page, 'bar').waitFor();
      assert.equal(await frame.locator('#bar').innerText(), 'true');
      assert.equal(await html(page, 'bar').innerText(), 'false');
    }));

  test('is the first widget’s alone', () =>
    onFramed(search() + search() + form(), async ({ page }, frame) => {
      const bars = [
        ...(await page.locator('ju-job-search #bar').allInnerTexts()),
        await frame.locator('#bar').innerText(),
      ];
      assert.equal(bars.filter((text) => text === 'true').length, 1, bars.join());
    }));

  test('is left out where the tag says so, and outlives the widget that showed it', () =>
    on(search('reading-bar="off"'), async ({ page, state }) => {
      await state('ready');
      assert.equal(await html(page, 'bar').innerText(), 'false');
      for (const turn of ['one', 'another']) {
        await page.evaluate(() => {
          document.querySelector('ju-job-search.new')?.remove();
          const tag = document.createElement('ju-job-search');
          tag.className = 'new';
          document.body.append(tag);
        });
        const shown = page.locator('ju-job-search.new #bar');
        await shown.waitFor();
        assert.equal(await shown.innerText(), 'true', turn);
      }
    }));
});

describe('fonts', () => {
  const loaded = () =>
    [...document.fonts]
      .filter(
        ({ family, status }) => /Jobunivers (Sans|Arabic)/.test(family) && status === 'loaded',
      )
      .map(({ unicodeRange }) => unicodeRange.slice(0, 6));
  const some = () => [...document.fonts].some(({ family }) => /Jobunivers Sans/.test(family));

  test('come once the widget stands, once for all of a page’s widgets, and only the letters it needs', () =>
    on(search() + search(), async ({ page, state, errors }) => {
      await state('ready');
      await page.waitForFunction(some);
      assert.deepEqual(await page.evaluate(loaded), ['U+0-FF']);
      await html(page, 'choose').click();
      await page.waitForFunction(() => document.fonts.size > 9);
      assert.ok((await page.evaluate(loaded)).includes('U+600-'));
      assert.deepEqual(errors(), []);
    }));

  test('that cannot be had are done without', () =>
    on(
      search(),
      async ({ page, state }) => {
        await state('ready');
        await page.waitForEvent('requestfailed', (request) => /\/font\//.test(request.url()));
        assert.equal(await html(page, 'shown').innerText(), 'Prøv igen');
        assert.deepEqual(await page.evaluate(loaded), []);
      },
      { fault: down(/^\/font\//) },
    ));
});
