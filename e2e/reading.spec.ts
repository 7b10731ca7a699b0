import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { activate, bar, chooseLanguage, form, openBar, remembered } from './reading.ts';

const search = (page: Page): Locator => page.locator('ju-job-search');

/** Languages and directions of all our roots inside an element, through shadow roots; those of foreign words aside. */
const directions = (element: Locator): Promise<string[]> =>
  element.evaluate((top) => {
    const found = new Set<string>();
    const look = (node: Element): void => {
      if (node.matches('[lang=da]')) return;
      // What stands in no slot is not shown, and has no direction.
      if (node.matches('.ju-root') && getComputedStyle(node).direction) {
        found.add(`${node.getAttribute('lang')} ${getComputedStyle(node).direction}`);
      }
      for (const child of [...node.children, ...(node.shadowRoot?.children ?? [])]) look(child);
    };
    look(top);
    return [...found];
  });

test.describe('Nadia, on her phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('finds Arabic by its own name, searches one question at a time, and it stays so', async ({
    page,
  }) => {
    await page.goto('/arbejde/find-job');
    await expect(search(page).getByRole('article').first()).toBeVisible();
    await chooseLanguage(page, 'العربية');
    await expect(page.getByRole('group', { name: 'اللغة والقراءة' })).toBeVisible();
    const easyRead = bar(page).getByRole('button', { name: 'قراءة سهلة' });
    // It is below the fold: she has scrolled, but has not read any job.
    await easyRead.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await easyRead.click();

    const question = (words: string) => search(page).getByRole('heading', { name: words });
    await expect(question('ماذا تريد أن تعمل؟')).toBeVisible();
    expect(await directions(search(page))).toEqual(['ar rtl']);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await bar(page).locator('.fold').click();

    await search(page).getByText('التنظيف', { exact: true }).click();
    await search(page).getByRole('button', { name: 'متابعة' }).click();
    await expect(search(page).getByRole('radio').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await search(page).getByRole('radio').last().check({ force: true });
    await search(page).getByRole('button', { name: 'متابعة' }).click();
    await search(page).getByRole('button', { name: 'عرض الوظائف' }).click();

    const card = search(page).getByRole('article').first();
    await expect(card.locator('#title')).toHaveAttribute('lang', 'da');
    await expect(card.locator('#title')).toHaveCSS('direction', 'ltr');
    await expectNoSidewaysScroll(page);
    await card.getByRole('button', { name: 'قراءة المزيد عن الوظيفة' }).click();
    await search(page).locator('.whole-text summary').click();
    const advertisement = search(page).locator('.words-of-theirs').first();
    await expect(advertisement).toBeVisible();
    await expect(advertisement).toHaveAttribute('lang', 'da');
    await expect(advertisement).toHaveCSS('direction', 'ltr');
    expect(await directions(search(page))).toEqual(['ar rtl']);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await page.getByRole('navigation').getByRole('link', { name: 'Fortæl om dig' }).click();
    await expect(form(page).getByRole('heading', { name: 'كم عمرك؟' })).toBeVisible();
    expect(await directions(form(page).locator('body'))).toEqual(['ar rtl']);
    await expect(form(page).locator('.ju-root').first()).toHaveAttribute('data-reading', 'easy');
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await expectNoSidewaysScroll(page);

    await page.reload();
    await expect(form(page).getByRole('heading', { name: 'كم عمرك؟' })).toBeVisible();
    expect(await remembered(page)).toEqual({ language: 'ar', readingMode: 'easy' });
  });
});

test.describe('Morten', () => {
  test('makes the screening calm by keyboard alone, and loses nothing when he changes his mind', async ({
    page,
  }) => {
    await page.goto('/arbejde/fortael-om-dig');
    await expect(form(page).getByRole('heading', { name: /Hvor gammel/ })).toBeVisible();
    await expect(bar(form(page))).toBeVisible();
    const root = form(page).locator('html');
    const press = async (name: RegExp, key = 'Enter') => {
      await tabTo(page, name, 120);
      await page.keyboard.press(key);
    };

    await press(/Sprog og læsehjælp/);
    await press(/Letlæst/);
    const heading = (name: string | RegExp) => form(page).getByRole('heading', { name });
    await expect(heading('Hvor gammel er du?')).toBeVisible();
    await press(/Almindelig/, 'ArrowRight');
    await expect(bar(form(page)).getByRole('radio', { name: 'Stor', exact: true })).toBeChecked();
    await press(/Kontrast/);
    await expect(root).toHaveAttribute('data-ju-contrast', 'more');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await press(/^\s*Spring over/);
    await expect(heading('Hvilken uddannelse har du?')).toBeVisible();
    await press(/^\s*Spring over/);
    await press(/^\s*Spring over/);
    await expect(heading(/Hvor mange måneder/)).toBeVisible();
    await tabTo(page, /Hvor mange måneder|Skriv et tal/);
    await page.keyboard.type('4');

    await press(/Letlæst/);
    await expect(form(page).locator('.ju-root').first()).toHaveAttribute(
      'data-reading',
      'standard',
    );
    await expect(heading(/Hvor mange måneder har du været uden arbejde/)).toBeVisible();
    await expect(form(page).getByRole('textbox')).toHaveValue('4');
    await press(/Letlæst/);
    await press(/^\s*Tilbage/);
    await expect(heading('Hvilke penge får du nu?')).toBeVisible();
    await press(/^\s*Næste/);
    await expect(form(page).getByRole('textbox')).toHaveValue('4');
    expect(await remembered(page)).toEqual({
      readingMode: 'easy',
      textScale: 1.25,
      contrast: 'more',
    });
  });
});

test.describe('what is chosen', () => {
  test('in the search holds for the frame, and in the frame for the page, and is remembered', async ({
    page,
  }) => {
    await page.goto('/arbejde');
    const heading = form(page).getByRole('heading', { name: /Hvor gammel/ });
    await expect(heading).toBeVisible();
    expect(await remembered(page)).toBeNull();
    const ownBar = bar(form(page));
    await openBar(form(page));
    await activate(ownBar.getByRole('button', { name: 'Flere indstillinger' }));
    await activate(ownBar.getByRole('button', { name: 'Mørk skærm' }));
    const dark = /^rgb\((\d|[1-5]\d), (\d|[1-5]\d), (\d|[1-5]\d)\)$/;
    const place = search(page).locator('.ju-theme');
    await expect(place).toHaveAttribute('data-ju-scheme', 'dark');
    await expect(place).toHaveCSS('color-scheme', 'dark');
    await expect(form(page).locator('.personal')).toHaveCSS('background-color', dark);
    // Else the browser paints a black band beside the form.
    await expect(page.locator('ju-screening-form iframe')).toHaveCSS('color-scheme', 'dark');
    expect(await remembered(page)).toEqual({ scheme: 'dark' });
    await expectAccessible(page);

    await page.reload();
    await expect(heading).toBeVisible();
    await expect(search(page).locator('.ju-theme')).toHaveAttribute('data-ju-scheme', 'dark');
    await expect(form(page).locator('html')).toHaveAttribute('data-ju-scheme', 'dark');
  });
});
