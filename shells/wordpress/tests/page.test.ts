import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../../embed/tests/harness/browsers.ts';
import { archives } from './php.ts';
import { loaderTag, startStack, type Stack } from './stack.ts';
import { startWordPress, type WordPress } from './wordpress.ts';

const widths = [320, 1280];
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

describe('the gateway’s HTML inside a tag', () => {
  let stack: Stack;
  let browser: Browser;
  before(async () => {
    [stack, browser] = await Promise.all([startStack(), launchChromium()]);
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** Opens a page of the host's, and notes what of it moves. */
  async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.addInitScript(noteShifts);
    await page.goto(stack.hostOrigin + path);
    return page;
  }
  const ready = (page: Page): Promise<unknown> =>
    page.waitForSelector('[data-state="ready"]', { timeout: 15_000 });

  describe('on a page of a host', () => {
    before(async () => {
      const room = await readFile(join(import.meta.dirname, '../jobunivers/assets/room.css'));
      stack.host = async (request, response) => {
        const { pathname, search } = new URL(request.url ?? '/', stack.hostOrigin);
        const widget = pathname.slice(1);
        if (pathname === '/room.css') return send(response, room, types.css);
        if (!/^(?:job-search|screening-form)$/.test(widget)) return send(response, '', '', 404);
        const query = `municipality=787&${search.slice(1)}`;
        const { body } = await stack.gateway.app.inject({ url: `/fragments/${widget}?${query}` });
        const lang = new URLSearchParams(query).get('lang') ?? 'da';
        send(
          response,
          `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Host</title>
          <link rel="icon" href="data:,"><link rel="stylesheet" href="/room.css"><main><h1>Job</h1>
          <ju-${widget} municipality="787">${body}</ju-${widget}></main><footer>Kommunen</footer>${loaderTag(stack.built)}`,
        );
      };
    });

    for (const widget of ['job-search', 'screening-form']) {
      for (const width of widths) {
        test(`${widget} gives way to the widget at ${width} px, and nothing around it moves`, async () => {
          const page = await open(`/${widget}`, width);
          await ready(page);
          await settled(page);
          assert.deepEqual(await page.evaluate('moved'), []);
          assert.equal(await page.locator('.ju-fragment').isVisible(), false);
          // Nor is a hole left where the HTML was taller.
          const { outlet, widget: height } = await heights(page);
          assert.ok(outlet - height < 48, `${outlet} px are kept for ${height} px`);
          await page.context().close();
        });
      }
    }

    test('is accessible by itself, and answers without a script', async () => {
      const page = await open('/job-search', 320, false);
      await page.getByRole('searchbox').fill('kok');
      await page.getByRole('button', { name: 'Find job' }).click();
      assert.match(page.url(), /\/job-search\?ju=1&ju-words=kok/);
      assert.equal(await page.getByRole('searchbox').inputValue(), 'kok');
      await page.getByRole('heading', { name: /^Vi fandt \d+ job i Thisted Kommune$/ }).waitFor();
      const overflow = await page.evaluate('document.documentElement.scrollWidth').catch(() => 320);
      assert.equal(overflow, 320);
      await page.context().close();
    });

    for (const path of ['/job-search?lang=ar', '/screening-form?reading=easy']) {
      test(`has no fault that axe finds (${path})`, async () => {
        const page = await open(path, 320);
        // As it is before the loader comes, and where it never does.
        await page.setContent(
          await page.evaluate<string>(
            `'<!doctype html><html lang="da"><title>Host</title><main><h1>Job</h1>' + document.querySelector('.ju-fragment').outerHTML`,
          ),
        );
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations, []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
        await page.context().close();
      });
    }
  });

  describe('on a page of WordPress', () => {
    let wordpress: WordPress;
    let id: number;
    before(async () => {
      wordpress = await startWordPress(stack.hostOrigin);
      wordpress.answer = async ({ url, headers }) => {
        const { pathname, search } = new URL(url);
        const answer = await stack.gateway.app.inject({ url: pathname + search, headers });
        return {
          status: answer.statusCode,
          headers: answer.headers as Record<string, string>,
          body: answer.body,
        };
      };
      const options = {
        municipality: '787',
        loader_url: stack.built.loader.url,
        integrity: stack.built.loader.integrity,
        gateway: stack.gatewayOrigin,
        fragments: true,
      };
      id = await wordpress.run<number>(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php';
        activate_plugin( 'jobunivers/jobunivers.php' );
        update_option( 'jobunivers', json_decode( '${JSON.stringify(options)}', true ) );
        return wp_insert_post( array( 'post_status' => 'publish', 'post_title' => 'Find job', 'post_content' => '<!-- wp:jobunivers/widget {"lang":"da"} /--><!-- wp:paragraph --><p>Efter</p><!-- /wp:paragraph -->' ) );`,
        'administrator',
      );
      stack.host = async (request, response) => {
        const { pathname, search } = new URL(request.url ?? '/', stack.hostOrigin);
        if (pathname === '/editor')
          return send(response, await wordpress.run(editorPage, 'editor'));
        if (pathname !== '/') return serveFile(response, pathname);
        const { status, html } = await wordpress.get(pathname + search);
        send(response, html, undefined, status);
      };
    });
    after(() => wordpress?.stop());

    for (const width of widths) {
      test(`the block becomes the widget at ${width} px, and nothing around it moves`, async () => {
        const page = await open(`/?p=${id}`, width);
        await ready(page);
        await settled(page);
        assert.equal(await page.locator('script[src*="/loader/"]').count(), 1);
        assert.deepEqual(await page.evaluate('moved'), []);
        const widget = page.locator('ju-job-search');
        await widget
          .getByRole('heading', { name: /Vi fandt \d+ job i Thisted/ })
          .first()
          .waitFor();
        await page.context().close();
      });
    }

    test('the block searches without a script, and stays on its page', async () => {
      const page = await open(`/?p=${id}`, 1280, false);
      await page.getByRole('searchbox').fill('kok');
      await page.getByRole('button', { name: 'Find job' }).click();
      const asked = new URL(page.url()).searchParams;
      assert.deepEqual([asked.get('p'), asked.get('ju-words')], [String(id), 'kok']);
      assert.equal(await page.getByRole('searchbox').inputValue(), 'kok');
      await page.context().close();
    });

    test('the block is set up in the editor by its own fields, and stored as text', async () => {
      const page = await open('/editor', 1280);
      await page.getByText('Jobunivers: Job search').click();
      await page.getByLabel('Which widget').selectOption('screening-form');
      await page.getByText('Jobunivers: Screening form').waitFor();
      await page.getByLabel('Municipality code').fill('851');
      await page.getByLabel('Language to begin with').selectOption('en');
      await page.getByLabel('Language to begin with').selectOption('');
      assert.equal(
        await page.evaluate('wp.blocks.serialize(blocks())'),
        '<!-- wp:jobunivers/widget {"widget":"screening-form","municipality":"851"} /-->',
      );
      await page.context().close();
    });

    async function serveFile(response: ServerResponse, pathname: string): Promise<void> {
      const path = normalize(pathname);
      const type = types[path.split('.').at(-1) ?? ''];
      const own = path.startsWith('/wp-content/plugins/jobunivers/')
        ? join(import.meta.dirname, '..', path.slice('/wp-content/plugins/'.length))
        : join(archives, 'public', 'wp-6.5', path);
      // The theme's own fonts move its page when they arrive: that is not ours to look at.
      const content = type && (await readFile(own).catch(() => undefined));
      send(response, content ?? '', type, content ? 200 : 404);
    }
  });
});

/** WordPress's own block editor with one block of ours in it, without the screens around it. */
const editorPage = `
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_enqueue_script( 'jobunivers-editor' );
wp_add_inline_script( 'wp-blocks', 'wp.blocks.unstable__bootstrapServerSideBlockDefinitions(' . wp_json_encode( get_block_editor_server_block_settings() ) . ');' );
ob_start();
wp_scripts()->do_items( array( 'jobunivers-editor' ) );
return '<!doctype html><html lang="en"><title>Editor</title><link rel="icon" href="data:,"><main id="editor"></main>' . ob_get_clean() . <<<'SCRIPT'
<script>
const { createElement, createRoot, useState } = wp.element;
const { BlockEditorProvider, BlockInspector, BlockList } = wp.blockEditor;
function Editor() {
  const [value, change] = useState([wp.blocks.createBlock('jobunivers/widget')]);
  globalThis.blocks = () => value;
  return createElement(BlockEditorProvider, { value, onInput: change, onChange: change, settings: {} },
    createElement(BlockList), createElement(BlockInspector));
}
createRoot(document.getElementById('editor')).render(createElement(Editor));
</script>
SCRIPT;
`;

function send(
  response: ServerResponse,
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  status = 200,
): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** Keeps what moved on the page outside of our tags; what moves inside is the widget's own. */
const noteShifts = `
globalThis.moved = [];
new PerformanceObserver((list) => {
  for (const { sources, hadRecentInput } of list.getEntries()) {
    if (hadRecentInput) continue;
    for (const { node } of sources) {
      const element = node instanceof Element ? node : node?.parentElement;
      if (element?.isConnected && !element.closest('ju-job-search, ju-screening-form')) {
        const shadow = element.getRootNode();
        if (!(shadow instanceof ShadowRoot)) moved.push(element.outerHTML.slice(0, 80));
      }
    }
  }
}).observe({ type: 'layout-shift', buffered: true });
`;

/** Until the widget's height has stayed as it is for ten pictures. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const held = globalThis as { same?: number; height?: number };
      const height = document.querySelector('[data-state]')?.getBoundingClientRect().height;
      held.same = height === held.height ? (held.same ?? 0) + 1 : 0;
      held.height = height;
      return held.same > 30;
    },
    undefined,
    { polling: 'raf' },
  );

/** Of the tag, and of the widget in it. */
const heights = (page: Page): Promise<{ outlet: number; widget: number }> =>
  page.evaluate(() => {
    const outlet = document.querySelector('[data-state]')!;
    const widget = outlet.shadowRoot!.querySelector('div')!.firstElementChild!;
    return {
      outlet: outlet.getBoundingClientRect().height,
      widget: widget.getBoundingClientRect().height,
    };
  });
