import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { activate, chooseLanguage, openBar, bar } from './reading.ts';

const frameIn = (page: Page, tag: string): FrameLocator => page.frameLocator(`${tag} iframe`);

/** Finds a posting by its words and opens it. */
async function openPosting(page: Page, words: string): Promise<void> {
  await page.goto('/arbejde/find-job');
  const search = page.locator('ju-job-search');
  await search.getByRole('searchbox').fill(words);
  await search.getByRole('searchbox').press('Enter');
  await activate(search.getByRole('button', { name: words, exact: true }).first());
  await expect(search.locator('#ways')).toBeVisible();
}

/** Everything that a realm holds or was told, as text. */
const realmOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      { ...localStorage },
      { ...sessionStorage },
      (globalThis as { heard?: string[] }).heard,
    ]),
  );

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('Sara applies from the search: written once, sent once, and nothing of it reaches the page around', async ({
    page,
    watch,
  }) => {
    const canary = 'kanariefugl-i-brevet';
    await page.addInitScript(() => {
      // Everything that reaches the host page's realm by message is kept for the test to read.
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    });
    await openPosting(page, 'Tjenervikarer til december');
    await activate(page.getByRole('button', { name: 'Søg jobbet' }));
    const part = frameIn(page, 'ju-job-application');
    await expect(part.getByRole('heading', { name: /Skriv til Mønsterkroen/ })).toBeVisible();
    await part.getByLabel('Din ansøgning').fill(`Jeg vil gerne servere igen. ${canary}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // The bus drives into a tunnel, and the page is opened anew.
    await openPosting(page, 'Tjenervikarer til december');
    await activate(page.getByRole('button', { name: 'Søg jobbet' }));
    await expect(part.getByLabel('Din ansøgning')).toHaveValue(new RegExp(canary));
    await activate(part.getByRole('button', { name: 'Videre' }));
    await part.getByLabel('Dit navn').fill('Sara Eksempel');
    await part.getByRole('textbox', { name: 'Telefonnummer' }).fill('20 12 34 56');
    await activate(part.getByRole('button', { name: 'Videre' }));
    await activate(part.getByRole('button', { name: 'Videre' }));
    await expect(part.getByText('Du sender ikke mere om dig selv.')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await activate(part.getByRole('button', { name: 'Send ansøgning' }));
    await expect(part.getByRole('heading', { name: 'Tak. Din ansøgning er sendt.' })).toBeVisible();

    const told = watch.requests.filter(({ url, body }) => `${url} ${body}`.includes(canary));
    expect(told.map(({ method }) => method)).toEqual(['PUT']);
    expect(told[0]?.url).toMatch(/gateway\.localhost:\d+\/v1\/visitors\/me\/applications\//);
    expect(told[0]?.body).not.toContain('curriculumVitae');
    expect(await realmOf(page)).not.toContain(canary);
    expect(await realmOf(page)).not.toContain('Sara Eksempel');

    await openPosting(page, 'Tjenervikarer til december');
    await activate(page.getByRole('button', { name: 'Søg jobbet' }));
    await activate(part.getByRole('button', { name: 'Træk ansøgningen tilbage' }));
    await activate(part.getByRole('button', { name: 'Ja, træk den tilbage' }));
    await expect(
      part.getByRole('heading', { name: 'Din ansøgning er trukket tilbage' }),
    ).toBeVisible();
  });

  test('Nadia books a meeting in Arabic easy-read, moves it and cancels it', async ({ page }) => {
    await openPosting(page, 'Tjener til restauranten');
    const search = page.locator('ju-job-search');
    await chooseLanguage(page, 'العربية');
    await openBar(page);
    await activate(bar(page).getByRole('button', { name: 'قراءة سهلة' }));
    await activate(search.locator('.meet'));
    const part = frameIn(page, 'ju-meeting-booking');
    await activate(part.getByRole('button', { name: /^اختيار / }).first());
    await expect(part.getByText(/الموعد لك حتى الساعة/)).toBeVisible();
    await part.getByLabel('اسمك').fill('نادية');
    await part.getByLabel('رقم الهاتف').fill('٢٠ ١٢ ٣٤ ٥٦');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await activate(part.getByRole('button', { name: 'حجز الموعد' }));
    await expect(part.getByRole('heading', { name: 'تم حجز الموعد' })).toBeVisible();

    const saved = page.waitForEvent('download');
    await activate(part.getByRole('button', { name: 'إضافته إلى تقويمك' }));
    // Its name is in her letters, which not every machine can write in a file's name.
    expect(await readFile(await (await saved).path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);

    await activate(part.getByRole('button', { name: 'نقله إلى وقت آخر' }));
    await activate(part.getByRole('button', { name: /^اختيار / }).last());
    await expect(part.getByRole('heading', { name: 'تم نقل موعدك' })).toBeVisible();
    await activate(part.getByRole('button', { name: 'إلغاء الموعد' }));
    await expect(part.getByRole('button', { name: 'التراجع وحجزه من جديد' })).toBeVisible();
    await expectAccessible(page);
  });
});
