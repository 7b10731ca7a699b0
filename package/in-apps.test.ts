import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import arabic from '../locales/ar/form.json' with { type: 'json' };
import danish from '../locales/da/form.json' with { type: 'json' };
import { launchChromium } from '../tools/browsers/launch.ts';
import { strangersApp, type StrangersApp } from './testing/app.ts';
import { serveSite } from './testing/site.ts';
import { languages, snippets } from './testing/snippets.ts';

let app: StrangersApp;
let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

before(async () => {
  app = await strangersApp(join(import.meta.dirname, 'fixtures/apps'), [
    ...['vite', 'react', 'react-dom', '@types/react', '@types/react-dom', 'vue'],
  ]);
  await writeSnippets(app.folder);
  const { well, said } = await app.run('vite/bin/vite.js', 'build');
  assert.ok(well, said);
  const map = await readFile(join(app.folder, 'node_modules/jobunivers/importmap.json'), 'utf8');
  const page = join(app.folder, 'map/index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('IMPORT MAP', map));
  site = await serveSite([join(app.folder, 'dist'), app.folder]);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  site?.close();
  await app?.remove();
});

/** Snippets of `docs/adopting.md`: those that have types beside the other files with types, the first ones as a page. */
async function writeSnippets(folder: string): Promise<void> {
  const endings = { js: 'mts', ts: 'mts', tsx: 'tsx', vue: 'vue' };
  for (const [language, ending] of Object.entries(endings)) {
    for (const [index, code] of snippets(language).entries()) {
      await writeFile(join(folder, `types/snippet-${language}-${index}.${ending}`), code);
    }
  }
  const [html = ''] = snippets('html');
  const [script = ''] = snippets('js');
  await mkdir(join(folder, 'snippets'));
  await writeFile(join(folder, 'snippets/own.css'), snippets('css').join('\n'));
  await writeFile(join(folder, 'snippets/main.js'), `${script}\nimport './own.css';\n`);
  await writeFile(
    join(folder, 'snippets/index.html'),
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Snippets</title>
    <link rel="icon" href="data:,"><script type="module" src="./main.js"></script></head>
    <body><h1>Snippets</h1>${html}</body></html>`,
  );
}

/** Opens an app and gathers what it should not do. */
async function open(name: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) {
      wrong.push(`asked ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${site.origin}/${name}/`);
  return { page, wrong };
}

for (const name of ['plain', 'react', 'vue', 'map']) {
  describe(`in an app of the kind '${name}'`, () => {
    let page: Page;
    let wrong: string[];
    before(async () => ({ page, wrong } = await open(name)));
    after(() => page?.close());

    const field = () => page.getByRole('textbox', { name: 'By' });
    const primary = () => page.getByRole('button', { name: 'Find job' });

    it('a form is held back with words in the language of the page', async () => {
      await primary().click();
      await page.getByText(danish.missing).waitFor();
      await page.evaluate(() => {
        document.documentElement.lang = 'ar';
        document.documentElement.dir = 'rtl';
      });
      await page.getByText(arabic.missing).waitFor();
      await page.evaluate(() => {
        document.documentElement.lang = 'da';
        document.documentElement.dir = 'ltr';
      });
    });

    it('what is typed belongs to the form', async () => {
      await field().fill('Thy');
      await page.getByText(danish.missing).waitFor({ state: 'detached' });
      await primary().click();
      await page.locator('#sent', { hasText: 'Thy' }).waitFor();
    });

    it('a dialog takes the focus, and says when it closed', async () => {
      await page.getByRole('button', { name: 'Mere' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mere' });
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.locator('#closed', { hasText: 'closed' }).waitFor();
    });

    it('the theme colours it, by day and by night', async () => {
      const background = async (expected: string) =>
        page.waitForFunction(
          ([button, colour]) => getComputedStyle(button as Element).backgroundColor === colour,
          [await primary().elementHandle(), expected] as const,
        );
      await background('rgb(15, 90, 105)');
      await page.evaluate(() => (document.documentElement.dataset.juScheme = 'dark'));
      await background('rgb(128, 203, 213)');
    });

    if (name === 'react' || name === 'vue') {
      it('rendering anew keeps the focus and what stands in the field', async () => {
        await field().fill('');
        await field().pressSequentially('Mors');
        await page.locator('#typed', { hasText: 'Mors' }).waitFor();
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.type('t');
        await page.locator('#typed', { hasText: 'Morts' }).waitFor();
        assert.equal(await field().inputValue(), 'Morts');
      });
      it('a property takes more than words, and a change is heard', async () => {
        await page.getByRole('combobox', { name: 'Arbejdstid' }).selectOption('Deltid');
        await page.locator('#kind', { hasText: 'part-time' }).waitFor();
      });
    }

    it('nothing is asked of others, refused by the policy or complained of', () => {
      assert.deepEqual(wrong, []);
    });
  });
}

describe('in an app that checks its types', () => {
  for (const [name, compiler] of [
    ['TypeScript and React 19', '@typescript/native/bin/tsc'],
    ['Vue 3', 'vue-tsc/bin/vue-tsc.js'],
  ] as const) {
    it(`${name} know what is right and what is wrong, and find no fault with our declarations`, async () => {
      assert.deepEqual(await app.run(compiler, '--project', 'types/tsconfig.json'), {
        well: true,
        said: '',
      });
    });
  }
});

describe('what docs/adopting.md shows', () => {
  it('works as a page: a form in an own look', async () => {
    const { page, wrong } = await open('snippets');
    await page.getByRole('button', { name: 'Find job' }).click();
    await page.getByText(danish.missing).waitFor();
    const action = await page.evaluate(() =>
      getComputedStyle(document.body).getPropertyValue('--ju-colour-action'),
    );
    assert.match(action, /#5b2a86/);
    assert.deepEqual(wrong, []);
    await page.close();
  });
  it('names files that are there, in languages that are looked at', () => {
    const known = ['', 'css', 'html', 'js', 'json', 'sh', 'ts', 'tsx', 'vue'];
    assert.deepEqual([...languages].sort(), known);
    const editors = JSON.parse(snippets('json').join()) as Record<string, string[]>;
    const [tarball = ''] = /jobunivers-[\d.]+tgz/.exec(snippets('sh').join()) ?? [];
    for (const file of [...Object.values(editors).flat(), `../package/${tarball}`]) {
      assert.ok(existsSync(join(app.folder, file)), file);
    }
  });
});
