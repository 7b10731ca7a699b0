import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { activate } from './reading.ts';

const searchPage = '/arbejde/find-job';
const found = (search: Locator) => search.getByRole('heading', { name: /^Vi fandt/ });
const numberFound = async (search: Locator): Promise<number> =>
  Number(/\d+/.exec((await found(search).textContent()) ?? '')?.[0]);
const own = (page: Page) =>
  [...new URL(page.url()).searchParams].filter(([name]) => name.startsWith('ju-'));

async function openSearch(page: Page, address = ''): Promise<Locator> {
  await page.goto(`${searchPage}${address}`);
  const search = page.locator('ju-job-search');
  await expect(search.getByRole('article').first()).toBeVisible();
  return search;
}

/** What one can choose by: a sheet where it is narrow, a column where there is room. */
async function withChoices(search: Locator, choose: (choices: Locator) => Promise<void>) {
  const sheet = search.getByRole('button', { name: 'Flere valg' });
  const narrow = await sheet.isVisible();
  if (narrow) await sheet.click();
  await choose(search.getByRole('form', { name: 'Flere valg' }));
  if (narrow) await search.getByRole('button', { name: /^Se .*job$/ }).click();
}

test.describe('the marketplace', () => {
  test('a choice says how many it finds, finds as many, stands as a chip and in the address; Back takes it back', async ({
    page,
  }) => {
    const search = await openSearch(page);
    const before = await numberFound(search);
    let promised = 0;
    await withChoices(search, async (choices) => {
      const partTime = choices.locator('label', { hasText: /^\s*Deltidsjob/ });
      await expect(partTime).toContainText(/\(\d+\)/);
      promised = Number(/\((\d+)\)/.exec((await partTime.textContent()) ?? '')?.[1]);
      await partTime.click();
      await expect(found(search)).toHaveText(new RegExp(`^\\s*Vi fandt ${promised} job`));
      await expectAccessible(page);
    });
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(before);
    const chips = search.getByRole('list', { name: 'Det leder du efter' });
    await expect(chips.getByRole('listitem')).toHaveCount(2);
    expect(own(page)).toHaveLength(1);
    await expectNoSidewaysScroll(page);

    await page.goBack();
    await expect.poll(() => numberFound(search)).toBe(before);
    await expect(chips.getByRole('listitem')).toHaveCount(1);
    expect(own(page)).toEqual([]);
    await page.goForward();
    await expect.poll(() => numberFound(search)).toBe(promised);
    await chips.getByRole('button', { name: 'Fjern Deltidsjob' }).click();
    await expect.poll(() => numberFound(search)).toBe(before);
  });

  test('Back closes the application before the job; the order outlives a reload, and says by what it goes', async ({
    page,
  }) => {
    const search = await openSearch(page, '?ju=1&ju-words=tjener&ju-municipality=all');
    await search.getByLabel('Vis først:').selectOption({ label: 'Bedst til mig' });
    await expect(found(search)).toHaveText(/passer til noget af det, du ønsker/);
    await expect(search.getByText('Passer til dig, fordi det').first()).toBeVisible();
    await page.reload();
    await expect(search.getByText(/går kun efter søgningen/)).toBeVisible();
    await expect(search.getByText('Passer til dig, fordi det').first()).toBeVisible();
    await search.getByRole('button', { name: 'Vis i almindelig rækkefølge' }).click();
    await expect(found(search)).not.toHaveText(/ønsker/);

    const name = 'Tjenervikarer til december';
    await activate(search.getByRole('button', { name, exact: true }).first());
    await activate(page.getByRole('button', { name: 'Søg jobbet' }));
    const letter = page.frameLocator('ju-job-application iframe').getByLabel('Din ansøgning');
    await letter.fill('Jeg har båret fade før.');
    expect(own(page)).toContainEqual(['ju-part', 'application']);
    await page.goBack();
    await expect(letter).toBeHidden();
    await expect(search.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.goForward();
    await expect(letter).toBeVisible();
    await expect(letter).toHaveValue('Jeg har båret fade før.');
    await page.goBack();
    await expect(letter).toBeHidden();
    await page.goBack();
    await expect(search.getByRole('button', { name, exact: true }).first()).toBeFocused();
    expect(own(page).map(([key]) => key)).not.toContain('ju-posting');
  });

  test('map and list are the same jobs, by keyboard alone', async ({ page }) => {
    const search = await openSearch(page, '?ju=1&ju-near=7700&ju-radius=50');
    const inList = await numberFound(search);
    await search.getByRole('button', { name: 'Kort', exact: true }).focus();
    await page.keyboard.press('Enter');
    const map = search.getByRole('group', { name: 'Kort over job' });
    await expect(map.getByText(new RegExp(`^${inList} job på kortet`))).toBeVisible();
    await expect(search.getByLabel('Vis først:')).toHaveCount(0);
    await tabTo(page, /\d+ job/);
    const mark = map.getByRole('button', { name: /^\d+ job/ }).and(page.locator(':focus'));
    const there = Number(/\d+/.exec((await mark.getAttribute('aria-label')) ?? '')?.[0]);
    await page.keyboard.press('Enter');
    await expect(search.getByRole('article')).toHaveCount(Math.min(there, 10));
    await expectNoSidewaysScroll(page);

    const radius = search.getByRole('textbox', { name: /Hvor langt må der være/ });
    await radius.focus();
    await radius.fill('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => numberFound(search)).toBeLessThan(inList);
    const nearer = await numberFound(search);
    await expect(map.getByText(new RegExp(`^${nearer} job på kortet`))).toBeVisible();
    await search.getByRole('button', { name: 'Liste', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(search.getByRole('article')).toHaveCount(Math.min(nearer, 20));
    expect(new URL(page.url()).searchParams.get('ju-radius')).toBe('5');
  });

  test('a company is followed and written to; a search is kept and run again', async ({ page }) => {
    const search = await openSearch(page);
    await search.getByRole('button', { name: 'Virksomheder' }).click();
    const company = search.getByRole('article').filter({ hasText: /Mønsterkroen/ });
    await expectAccessible(page);
    const follow = company.getByRole('button', { name: /^Følg / });
    const kept = page.waitForResponse(/\/v1\/visitors\/me\/follows\//);
    await follow.click();
    await expect(follow).toHaveAttribute('aria-pressed', 'true');
    await kept;
    await company.getByRole('button', { name: /^Skriv til dem/ }).click();
    const letter = page.frameLocator('ju-job-application iframe').getByLabel('Din ansøgning');
    await expect(letter).toBeVisible();
    await company.getByRole('button', { name: 'Luk ansøgningen' }).click();
    await expect(letter).toBeHidden();
    await expect(company.getByRole('button', { name: /^Skriv til dem/ })).toBeFocused();
    await page.reload();
    await expect(search.getByText('Du følger 1')).toBeVisible();
    await page.goBack();
    await expect(found(search)).toBeVisible();

    const all = await numberFound(search);
    await search.getByRole('searchbox').fill('tjener');
    await search.getByRole('searchbox').press('Enter');
    await expect(search.getByText('»tjener«').first()).toBeVisible();
    await expect.poll(() => numberFound(search)).toBeLessThan(all);
    const count = await numberFound(search);
    await search.getByRole('button', { name: 'Gem søgningen' }).click();
    await search.getByLabel('Giv søgningen et navn').fill('Servering');
    await search.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(search.getByText(/^Søgningen er gemt/).first()).toBeVisible();
    await page.goto(searchPage);
    await search.getByRole('button', { name: /Mine favoritter/ }).click();
    await search.getByRole('button', { name: 'Servering', exact: true }).click();
    await expect.poll(() => numberFound(search)).toBe(count);
    expect(own(page)).toContainEqual(['ju-words', 'tjener']);
  });
});
