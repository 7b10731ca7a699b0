import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { needsOf } from './needs.ts';
import { chooseLanguage } from './reading.ts';

test.describe('the host’s page', () => {
  test('keeps its own content where a page has no widget', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen til kommunen');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('gets no globals but the documented ones', async ({ page }) => {
    await page.goto('/');
    const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    await page.goto('/arbejde/find-job');
    await expect(page.locator('ju-job-search').getByRole('article').first()).toBeVisible();
    const after = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const { globals } = await needsOf(page);
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual(
      globals.map(({ name }) => name).sort(),
    );
  });

  /** Kept only by who reads aloud at another speed, and by who writes an advertisement and presses 'keep'. */
  const notAskedFor = new Set(['jobunivers.speed', 'jobunivers.advertisement']);

  test('keeps nothing but what is documented, and no cookie', async ({ page, context }) => {
    await page.goto('/arbejde/find-job');
    const widget = page.locator('ju-job-search');
    const kept = page.waitForResponse(/\/v1\/visitors\/me\/favourites\/.+/);
    await widget
      .getByRole('button', { name: /^Gem som favorit/ })
      .first()
      .click();
    await kept;
    await chooseLanguage(page, 'English');
    const { stored } = await needsOf(page);
    const documented = stored
      .filter(({ where }) => where === 'localStorage of the site')
      .map(({ name }) => name);
    // Everything that was asked for is there, so that the list is held from both sides.
    await expect
      .poll(async () => (await page.evaluate(() => Object.keys(localStorage))).sort())
      .toEqual(documented.filter((name) => !notAskedFor.has(name)).sort());
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('says what it said before when scripts do not run', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/arbejde/find-job');
    await expect(page.getByRole('link', { name: 'Se ledige job på Jobnet' })).toBeVisible();
    await context.close();
  });

  test('does not move while the widgets arrive', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/arbejde/find-job');
    await expect(page.locator('ju-job-search').getByRole('article').first()).toBeVisible();
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts ?? []);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.01);
  });
});
