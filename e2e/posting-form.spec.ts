import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

test('an employer writes an advertisement with help, sees its card, and takes it along as a file', async ({
  page,
  viewport,
  watch,
}) => {
  await page.goto('/virksomheder/opslag');
  const form = page.locator('ju-posting-form');
  const field = (name: string) => form.getByRole('textbox', { name });
  const findings = form.locator('.finding');
  const begun = watch.requests.length;

  await test.step('what may keep people away is told of, and no more when it is written otherwise', async () => {
    await field('Hvad hedder jobbet?').fill('Tjener til aftenvagter');
    await field('Hvad hedder arbejdspladsen?').fill('Kro Eksempel (opdigtet)');
    await field('Hvad skal man lave?').fill('Du bliver en del af et ungt team.');
    await expect(findings).toHaveCount(1);
    await expect(findings).toContainText('»ungt team« kan holde nogen væk på grund af alder');
    await expect(findings).toContainText('forskelsbehandlingsloven');
    await findings.getByRole('button', { name: 'Vis i teksten: ungt team' }).click();
    await expect(field('Hvad skal man lave?')).toBeFocused();
    // What was found is marked: the next keys take its place.
    await page.keyboard.insertText('team med travle aftener');
    await expect(findings).toHaveCount(0);
    await expect(form.locator('.verdict')).toContainText('LIX');
  });

  await test.step('hard words are told of and measured, and so are easy ones', async () => {
    const hard =
      'Medarbejderen koordinerer bordreservationer i reservationssystemet, kvalitetssikrer serveringsprocedurerne og dokumenterer hygiejnekontrollerne.';
    await field('Hvad skal man lave?').fill(hard);
    await expect(form.locator('.verdict')).toContainText('Svær tekst: LIX');
    await expect(findings.first()).toContainText('Langt ord');
    await field('Hvad skal man lave?').fill('- Du tager imod gæster.\n- Du bærer mad ud.');
    await expect(form.locator('.verdict')).toContainText('let tekst: LIX');
    await expect(findings).toHaveCount(0);
  });

  await test.step('the card stands beside, or comes where one writes', async () => {
    await field('By').fill('Thisted');
    const peek = form.getByRole('button', { name: 'Vis kortet, som andre ser det' }).nth(1);
    const isWide = (viewport?.width ?? 0) > 900;
    await expect(peek).toBeVisible({ visible: !isWide });
    if (!isWide) await peek.press('Enter');
    const card = form.locator(isWide ? '.beside .preview' : '.peek .preview').first();
    await expect(card).toContainText('Tjener til aftenvagter');
    await expect(card).toContainText('Thisted');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  await test.step('what is missing is said, and nothing is lost when the page is loaded anew', async () => {
    await form.getByRole('button', { name: 'Gør opslaget færdigt' }).click();
    await expect(
      form.getByText('Skriv, hvordan man søger, eller sæt et link ind.').first(),
    ).toBeVisible();
    await page.reload();
    await expect(field('Hvad hedder jobbet?')).toHaveValue('Tjener til aftenvagter');
    await expect(field('Hvad skal man lave?')).toHaveValue(/bærer mad ud/);
  });

  await test.step('the file is a JobPosting of what was written', async () => {
    await field('Hvordan søger man?').fill('Ring til os. Vi svarer samme dag.');
    await form.getByRole('button', { name: 'Gør opslaget færdigt' }).click();
    await expect(form.getByRole('heading', { name: 'Dit opslag er klar' })).toBeFocused();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: 'Hent filen' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('tjener-til-aftenvagter.json');
    const posting = JSON.parse(await readFile(await file.path(), 'utf8')) as object;
    expect(posting).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Tjener til aftenvagter',
      hiringOrganization: { name: 'Kro Eksempel (opdigtet)' },
      jobLocation: { address: { addressLocality: 'Thisted' } },
      description: expect.stringContaining(
        '<ul><li>Du tager imod gæster.</li><li>Du bærer mad ud.</li></ul>',
      ),
    });
  });

  const sent = watch.requests.slice(begun).filter(({ body }) => body.includes('Tjener'));
  expect(sent, 'nothing of it was sent anywhere').toEqual([]);
});
