import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

/** The loader's own, and what Lit and the federation runtime leave (docs/host-page.md); the page's own stay untouched. */
const documented = [
  'jobunivers',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  '__FEDERATION__',
  '__GLOBAL_LOADING_REMOTE_ENTRY__',
  '__VMOK__',
];

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
    const added = after.filter((name) => !before.includes(name));
    expect(added.filter((name) => !documented.includes(name))).toEqual([]);
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
