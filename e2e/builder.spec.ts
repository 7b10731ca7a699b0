import type { FrameLocator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { tabTo } from './keyboard.ts';

const builder = 'http://builder.localhost:9105/';
const preview = (page: Page): FrameLocator => page.frameLocator('iframe');
/** A widget comes when it is looked at. */
async function ready(page: Page): Promise<void> {
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.locator('.fares')).toHaveText('Widgeten er klar.');
}
const choose = (page: Page, label: string, option: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption(option);

test.describe('an editor puts a widget together', () => {
  test('sees it live, and takes along what was seen', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: builder });
    await page.goto(builder);
    await choose(page, 'Kommune', 'Thisted');
    await choose(page, 'Sprog fra start', 'العربية');
    await choose(page, 'Side at se den på', 'Bootstrap');
    await page.getByRole('textbox', { name: 'Hvor teksten fører hen' }).fill('/arbejde');
    await ready(page);
    await expect(preview(page).getByRole('searchbox')).toBeVisible();
    await expect(preview(page).locator('.ju-root[dir="rtl"]').first()).toBeVisible();

    await page.getByRole('button', { name: 'Kopiér kode til siden' }).click();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toMatch(/^<ju-job-search lang="ar"><a href="\/arbejde">/);
    expect(snippet).toMatch(/integrity="sha384-[^"]{64}" crossorigin data-municipality="787"/);
    await page.getByRole('button', { name: 'Kopiér sikkerhedspolitik' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /connect-src http:\/\/embed\.localhost:\d+ http:\/\/gateway\.localhost:\d+/,
    );
  });

  test('has the choices in the address, and Back takes the last one back', async ({ page }) => {
    await page.goto(builder);
    await choose(page, 'Kommune', 'Aarhus');
    await choose(page, 'Læsning fra start', 'Letlæst');
    await expect(page.locator('code').first()).toContainText('reading="easy"');
    await page.reload();
    await expect(page.locator('code').first()).toContainText('reading="easy"');
    await expect(page.locator('code').first()).toContainText('data-municipality="751"');
    await page.goBack();
    await expect(page.locator('code').first()).not.toContainText('reading');
    await expect(page.getByRole('combobox', { name: 'Læsning fra start' })).toHaveValue('');
  });

  test('narrows languages and look, and the preview follows', async ({ page }) => {
    await page.goto(`${builder}?municipality=787&languages=da+en&theme=shared&scheme=dark`);
    await ready(page);
    const languages = preview(page).locator('[part="bar"]');
    await expect(languages.getByText('English').first()).toBeAttached();
    await expect(languages.getByText('العربية')).toHaveCount(0);
    const place = preview(page).locator('.ju-theme');
    await expect(place).toHaveAttribute('data-ju-scheme', 'dark');
  });

  test('says nothing more in the language before, once another is chosen', async ({ page }) => {
    await page.goto(`${builder}?municipality=787&lang=en`);
    await ready(page);
    const said = page.locator('builder-app > [role="status"]');
    await expect(said).toHaveText('Widgeten er klar.');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('.fares')).toHaveText('The widget is ready.');
    await expect(said).toHaveText('');
  });

  test('may start over, and take that back', async ({ page }) => {
    await page.goto(`${builder}?municipality=787&reading=easy&fallback=Egen+tekst`);
    const code = page.locator('code').first();
    await expect(code).toContainText('Egen tekst');
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect(code).not.toContainText('Egen tekst');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(code).toContainText('reading="easy"');
    await expect(code).toContainText('Egen tekst');
  });

  test('hears when a widget does not come, and sees the fallback', async ({ page, watch }) => {
    watch.expectErrors(/Failed to load resource|net::ERR_FAILED/);
    await page.route(/\/remote\//, (route) => route.abort());
    await page.goto(`${builder}?municipality=787&fallback=Ring+til+os`);
    await expect(page.locator('.fares')).toContainText(
      'Widgeten kunne ikke hentes: remote-unreachable',
    );
    await expect(preview(page).getByText('Ring til os')).toBeVisible();
  });

  test('is told when an address is none, and it goes nowhere', async ({ page }) => {
    await page.goto(`${builder}?municipality=787&widget=ju-screening-form`);
    await page
      .getByRole('textbox', { name: 'Jeres side med jobsøgning' })
      .fill('javascript:alert(1)');
    await expect(
      page.getByText('Skriv en adresse, der begynder med https://').first(),
    ).toBeVisible();
    await expect(page.locator('code').first()).not.toContainText('javascript');
  });

  test('by keyboard alone, in English, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(builder);
    await tabTo(page, /^\s*English/);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Put a widget on your page' }),
    ).toBeVisible();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await tabTo(page, /Heading|Level of the heading/);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('code').first()).toContainText('heading-level="3"');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('is accessible and fits, light and dark', async ({ page }) => {
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 768],
      ['light', 1100],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${builder}?municipality=787&width=320`);
      await ready(page);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
});
