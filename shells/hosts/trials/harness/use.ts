import type { Page } from 'playwright';
import type { Tag } from './look.ts';

/** Does with each widget what a person comes for. @throws when it does not answer */
export async function use(page: Page, present: Iterable<Tag>): Promise<void> {
  for (const tag of present) await (tag === 'ju-job-search' ? search(page) : answer(page));
}

/** Types words and presses Enter; other jobs are listed than before. */
async function search(page: Page): Promise<void> {
  const widget = page.locator('ju-job-search');
  const field = widget.getByRole('searchbox').first();
  await field.click();
  await page.keyboard.type('frisør');
  await page.keyboard.press('Enter');
  await widget
    .getByRole('button', { name: /frisør/ })
    .first()
    .waitFor();
  await widget
    .getByRole('heading', { name: /^(?!Vi fandt 51)/, level: 3 })
    .first()
    .waitFor();
}

/** Says how old somebody is and goes on; the next question is asked. */
async function answer(page: Page): Promise<void> {
  const form = page.frameLocator('ju-screening-form iframe');
  const before = await form.getByRole('heading', { level: 2 }).first().innerText();
  await form.getByRole('radio').first().click();
  await form.getByRole('button', { name: /^(?:Næste|التالي)$/ }).click();
  await form.getByRole('heading', { level: 2 }).filter({ hasNotText: before }).waitFor();
}
