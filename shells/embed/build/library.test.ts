import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import arabic from '../../../locales/ar/form.json' with { type: 'json' };
import danish from '../../../locales/da/form.json' with { type: 'json' };
import { launchChromium } from '../../../tools/browsers/launch.ts';
import { snippets } from '../../../package/testing/snippets.ts';
import { createEmbedServer } from '../server/server.ts';
import { buildLibrary, type Library } from './library.ts';
import { at } from './parts.ts';
import { createStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
let embed: Server;
let host: Server;
let origin = '';
let library: Library;
let browser: Browser;

/** What `docs/adopting.md` has a tool paste: the one tag, or the style sheet before it. */
function pasted(kind: string): string {
  const [, script = '', link = ''] = snippets('html');
  return ((kind === '/pair' ? link : '') + script)
    .replace('LIBRARY_SCRIPT', library.script.url)
    .replace('LIBRARY_INTEGRITY', library.script.integrity)
    .replace('LIBRARY_STYLE_SHEET', library.styleSheet.url)
    .replace('LIBRARY_STYLE_INTEGRITY', library.styleSheet.integrity);
}
const pageOf = (kind: string) => `<!doctype html>
<html lang="da"><meta charset="utf-8"><title>Tool</title><link rel="icon" href="data:,">
${pasted(kind)}<link rel="stylesheet" href="/own.css">
<form><ju-text-field name="town" label="By" required></ju-text-field>
<ju-date-field name="day" label="Dag"></ju-date-field>
<ju-button type="submit" variant="primary">Find job</ju-button></form>`;

before(async () => {
  embed = createEmbedServer({ folder }).listen(0, '127.0.0.1');
  await once(embed, 'listening');
  origin = `http://127.0.0.1:${(embed.address() as AddressInfo).port}`;
  library = await buildLibrary(createStore(folder, origin));
  const [, documented = ''] = snippets('');
  const policy = documented.trim().replace(/\bW\b/g, origin);
  host = createServer((request, response) => {
    const own = request.url === '/own.css';
    response.writeHead(200, {
      'content-type': own ? 'text/css' : 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(own ? ':root { --ju-radius-control: 3px }' : pageOf(request.url ?? ''));
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  for (const server of [embed, host]) {
    server?.close();
    server?.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

async function open(path: string): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  const own = `http://localhost:${(host.address() as AddressInfo).port}`;
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(own + path);
  await page.getByRole('button', { name: 'Find job' }).click();
  return { page, wrong, asked: asked.filter((url) => !url.startsWith(own) && !/^data:/.test(url)) };
}

const look = (page: Page) =>
  page.evaluate(() => {
    const button = document.querySelector('ju-button')?.shadowRoot?.querySelector('button');
    const style = getComputedStyle(button as Element);
    return { colour: style.getPropertyValue('--ju-colour-action'), radius: style.borderRadius };
  });

describe('the library by one tag', () => {
  it('is one file that holds every element, and weighs what it may', () => {
    assert.ok(library.script.gzip <= 60_000, `${library.script.gzip} B gzip`);
    assert.ok(library.styleSheet.gzip <= 2_200, `${library.styleSheet.gzip} B gzip`);
  });

  it('gives elements, words in the language of the page, theme and fonts', async () => {
    const { page, wrong, asked } = await open('/');
    await page.getByText(danish.missing).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'ar'));
    await page.getByText(arabic.missing).waitFor();
    await page.waitForFunction(() => document.fonts.check('1em "Jobunivers Arabic"', 'ع'));
    const { colour } = await look(page);
    assert.match(colour, /#0f5a69/);
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(origin)),
      [],
    );
    const undefinedTags = await page.evaluate(
      (names) => names.filter((name) => !customElements.get(`ju-${name}`)),
      readdirSync(at('components/elements'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    );
    // Too much for the one file: a map is imported by itself.
    assert.deepEqual(undefinedTags, ['map']);
    await page.close();
  });

  it('lets the page’s own style go first', async () => {
    const { page } = await open('/');
    assert.equal((await look(page)).radius, '3px');
    await page.close();
  });

  it('leaves theme and fonts to the style sheet where a page links it', async () => {
    const { page, wrong } = await open('/pair');
    await page.getByText(danish.missing).waitFor();
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.match((await look(page)).colour, /#0f5a69/);
    assert.deepEqual(wrong, []);
    await page.close();
  });
});
