import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { bar, form } from './reading.ts';

/** What a page has of its own: the attributes of its elements and how they are drawn. */
const ownLook = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.head, ...document.querySelectorAll('body, body *')]
      .filter(({ localName }) => !localName.startsWith('ju-'))
      .map((one) => {
        const { color, backgroundColor, font, direction, letterSpacing } = getComputedStyle(one);
        const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
        return [
          one.localName,
          ...attributes,
          color,
          backgroundColor,
          font,
          direction,
          letterSpacing,
        ];
      }),
  );

test('the host’s page stays where and as it is while fonts, theme, language and mode arrive', async ({
  page,
  browser,
  viewport,
}) => {
  await page.addInitScript(() => {
    if (!location.hostname.startsWith('thisted')) return;
    localStorage.setItem(
      'jobunivers.preferences',
      JSON.stringify({ language: 'ar', readingMode: 'easy', scheme: 'dark', textScale: 1.25 }),
    );
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport });
  for (const [path, place] of [
    ['/arbejde/find-job', page],
    ['/arbejde/fortael-om-dig', form(page)],
  ] as const) {
    await page.goto(path);
    await expect(bar(place)).toBeVisible();
    await expect(place.locator('.ju-root[data-reading="easy"][lang="ar"]').first()).toBeVisible();
    await page.waitForFunction(() =>
      [...document.fonts].every(({ status }) => status !== 'loading'),
    );
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts ?? []);
    expect(
      shifts.reduce((sum, value) => sum + value, 0),
      path,
    ).toBeLessThan(0.02);

    const untouched = await plain.newPage();
    await untouched.goto(page.url());
    expect(await ownLook(page)).toEqual(await ownLook(untouched));
    await untouched.close();
  }
  await plain.close();
});
