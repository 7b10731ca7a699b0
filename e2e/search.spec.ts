import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

test.describe('searching for a job on a municipality’s page', () => {
  test('a person searches, hears how many there are, reads a posting and keeps it', async ({
    page,
  }) => {
    await page.goto('/arbejde/find-job');
    const widget = page.locator('ju-job-search');
    await expect(widget).toHaveAttribute('data-state', 'ready');
    await expect(widget.getByRole('heading', { name: /^Vi fandt .*job i Thisted/ })).toBeVisible();

    await widget.getByRole('searchbox').fill('medhjælper');
    await widget.getByRole('searchbox').press('Enter');
    const cards = widget.getByRole('article');
    await expect(cards.filter({ hasText: /medhjælper/i }).first()).toBeVisible();
    await expect(widget.getByRole('status').filter({ hasText: 'job' })).toHaveText(
      /Vi fandt \d+ job/,
    );

    const title = (await cards.first().getByRole('heading').textContent())?.trim() ?? '';
    await cards.first().getByRole('button', { name: title }).first().click();
    await expect(widget.getByRole('heading', { name: title })).toBeFocused();
    await expect(widget.getByText('Slags job', { exact: true })).toBeVisible();
    await widget
      .getByRole('button', { name: /Tilbage til jobbene/ })
      .first()
      .click();
    await expect(cards.first().getByRole('button', { name: title }).first()).toBeFocused();

    const star = widget.getByRole('button', { name: `Gem som favorit: ${title}` });
    const kept = page.waitForResponse(/\/v1\/visitors\/me\/favourites\/.+/);
    await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await kept;

    for (const path of ['/arbejde/find-job', '/arbejde']) {
      await page.goto(path);
      await page.locator('ju-job-search').scrollIntoViewIfNeeded();
      await widget.getByRole('button', { name: /Mine favoritter/ }).click();
      await expect(widget.getByRole('heading', { name: title })).toBeVisible();
    }
  });

  test('filters narrow the result, can be taken away, and a place may be typed', async ({
    page,
  }) => {
    await page.goto('/arbejde/find-job?ju=1&ju-near=7700&ju-radius=20&ju-kind=temp');
    const widget = page.locator('ju-job-search');
    await expect(
      widget.getByText(/Fordi du søger vikarjob inden for 20\skm fra .*Thisted/),
    ).toBeVisible();
    const cards = widget.getByRole('article');
    await expect(cards.first()).toBeVisible();
    for (const card of await cards.all()) await expect(card).toContainText('Vikarjob');

    await widget.getByRole('button', { name: 'Vis alle job' }).click();
    await expect(widget.getByRole('heading', { name: /^Vi fandt \d+ job/ })).toBeVisible();
    await expect(widget.getByText(/Fordi du søger/)).toHaveCount(0);
  });

  test('showing more keeps what is there, and leads to the first that came', async ({ page }) => {
    // In one municipality deadlines leave fewer than that by and by.
    await page.goto('/arbejde/find-job?ju=1&ju-municipality=all');
    const widget = page.locator('ju-job-search');
    const cards = widget.getByRole('article');
    await expect(cards).toHaveCount(20);
    const more = widget.getByRole('button', { name: /^Vis \d+ job mere/ });
    await more.press('Enter');
    await expect(cards).toHaveCount(40);
    await expect(cards.nth(20).getByRole('button').first()).toBeFocused();
    await expect(cards.nth(20)).toBeInViewport({ ratio: 0.9 });
  });

  test('every state is accessible and fits the width', async ({ page }) => {
    await page.goto('/arbejde/find-job');
    const widget = page.locator('ju-job-search');
    await expect(widget.getByRole('article').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await widget.getByRole('article').first().getByRole('button').first().click();
    await expect(widget.getByText('Slags job', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.goto('/arbejde/find-job?ju=1&ju-words=findesslethverkenherellerder');
    await expect(
      widget.getByText('Vi fandt ingen job, der passer til alt, du har valgt'),
    ).toBeVisible();
    await expectAccessible(page);
  });

  test('in English on an English page', async ({ page }) => {
    await page.goto('/en/work/find-a-job');
    const widget = page.locator('ju-job-search');
    await expect(widget.getByRole('heading', { name: /^We found \d+ jobs/ })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('when the gateway fails', () => {
  const cases = [
    { name: 'is down', act: 'abort', says: /ikke på nettet|ude af drift/ },
    { name: 'answers 500', act: 500, says: /ude af drift|Prøv igen/ },
    { name: 'answers 429', act: 429, says: /travlt/ },
  ] as const;
  for (const { name, act, says } of cases) {
    test(`and ${name}, the search says so and keeps what was typed`, async ({ page, watch }) => {
      watch.expectErrors(/Failed to load resource|net::ERR/);
      await page.goto('/arbejde/find-job');
      const widget = page.locator('ju-job-search');
      await expect(widget.getByRole('article').first()).toBeVisible();
      await page.route(/\/v1\/job-postings/, (route) =>
        act === 'abort' ? route.abort() : route.fulfill({ status: act, body: '' }),
      );
      await widget.getByRole('searchbox').fill('gartner');
      await widget.getByRole('searchbox').press('Enter');
      await expect(widget.getByText(says).first()).toBeVisible();
      await expect(widget.getByRole('searchbox')).toHaveValue('gartner');
      await expectAccessible(page);

      await page.unroute(/\/v1\/job-postings/);
      await widget
        .getByRole('button', { name: /Prøv igen/ })
        .first()
        .click();
      await expect(widget.getByRole('heading', { name: /Vi fandt/ })).toBeVisible();
      await expect(widget.getByRole('searchbox')).toHaveValue('gartner');
    });
  }
});
