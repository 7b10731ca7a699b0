import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../../tools/browsers/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'vendor-tool-'));
let tool: ChildProcess;
let origin = '';
let browser: Browser;

before(async () => {
  tool = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, PORT: '0', TOOL_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of tool.stdout ?? []) {
    said += String(part);
    origin ||= /ready (http\S+)/.exec(said)?.[1] ?? '';
    if (said.includes('the tool is built')) break;
  }
  assert.ok(origin, said);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  tool.kill();
  if (tool.exitCode === null && tool.signalCode === null) await once(tool, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What a page of this tool never does. */
  readonly wrong: string[];
}

async function visit(options: Parameters<Browser['newContext']>[0], place = '/'): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      wrong.push(`asked ${request.url()}`);
    }
  });
  await page.goto(origin + place);
  await page.locator('h1').waitFor();
  return { context, page, wrong };
}

/** No finding of axe, and nothing to scroll sideways for. */
async function looksWell(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(sideways <= 0, `${sideways} px too wide`);
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  assert.fail(`Tab never came to ${String(name)}.`);
}

describe('a vendor’s tool in the shared identity', () => {
  it('is used from one end to the other by keyboard, on a small screen', async () => {
    const { context, page, wrong } = await visit({ viewport: { width: 320, height: 640 } });
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('Du har ingen øvelser endnu').waitFor();
    await looksWell(page);

    await tabTo(page, 'link', 'Planlæg en øvelse');
    await page.keyboard.press('Enter');
    await heading('Planlæg en øvelse');
    await tabTo(page, 'button', 'Gem øvelsen');
    await page.keyboard.press('Enter');
    await page.getByText('Der er 3 ting, du skal se på').waitFor();
    await looksWell(page);

    await tabTo(page, 'button', 'Hvilket job skal du til samtale om? Skriv noget her');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Butiksassistent');
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(
      await page.getByRole('textbox', { name: 'Hvilket job' }).inputValue(),
      'Butiksassistent',
    );
    await tabTo(page, 'textbox', 'Hvilken dag');
    await page.keyboard.type('i morgen');
    await tabTo(page, 'radio', 'En, jeg kender');
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 'Gem øvelsen');
    await page.keyboard.press('Enter');

    await heading('Butiksassistent');
    await page.getByText('Øvelsen er gemt').first().waitFor();
    await tabTo(page, 'checkbox', 'Fortæl kort om dig selv');
    await page.keyboard.press('Space');
    await page.getByText('1 af 5 spørgsmål er øvet').waitFor();
    await looksWell(page);

    await tabTo(page, 'button', 'Slet øvelsen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Vil du slette øvelsen?' }).waitFor();
    await looksWell(page);
    await tabTo(page, 'button', /^Slet$/);
    await page.keyboard.press('Enter');
    await page.getByText('Du har ingen øvelser endnu').waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('speaks the language that the person chooses, in its own words and in those of the elements', async () => {
    const { context, page, wrong } = await visit({ colorScheme: 'dark' }, '/#/plan');
    await page.getByRole('button', { name: 'Sprog og læsehjælp' }).click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'خطّط لتدريب' }).waitFor();
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
    await page.getByRole('button', { name: 'احفظ التدريب' }).click();
    await page.getByText('اكتب شيئًا هنا قبل المتابعة.', { exact: true }).waitFor();
    await looksWell(page);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('is easy to read for who asks for it', async () => {
    const { context, page, wrong } = await visit({ viewport: { width: 320, height: 640 } });
    await page.evaluate(() =>
      localStorage.setItem('jobunivers.preferences', JSON.stringify({ readingMode: 'easy' })),
    );
    await page.reload();
    await page.getByText('Sig svarene højt. Så bliver samtalen lettere.').waitFor();
    await looksWell(page);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it('ends with what went wrong when it cannot be built', async () => {
    const taken = join(folder, 'a-file');
    writeFileSync(taken, '');
    const failed = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts')], {
      env: { ...process.env, PORT: '0', TOOL_FOLDER: join(taken, 'below') },
      timeout: 60_000,
    });
    await assert.rejects(failed, { code: 1, killed: false, stderr: /ENOTDIR/ });
  });
});
