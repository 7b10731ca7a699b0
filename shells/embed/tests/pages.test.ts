import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { on, site } from './harness/chromium.ts';
import { loaderTag } from './harness/site.ts';
import { answers, form, search } from './harness/visit.ts';

/** Runs first in the page: a vendor that defines our tag. */
const takes = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    customElements.define('ju-job-search', class extends HTMLElement {});
  });

describe('a page that holds one of our tags', () => {
  test('keeps it, and hears that it was taken; the editor’s words stand, neighbours too', () =>
    on(
      search() + form(),
      async ({ page, state, codes, errors }) => {
        await state('failed');
        await state('ready', 'ju-screening-form');
        assert.deepEqual(await codes(), ['tag-taken']);
        assert.equal(await page.locator('.authored').first().isVisible(), true);
        assert.deepEqual(errors(), []);
      },
      { prepare: takes },
    ));

  test('hears it also when there is no other tag', () =>
    on(
      search(),
      async ({ state, codes }) => {
        await state('failed');
        assert.deepEqual(await codes(), ['tag-taken']);
      },
      { prepare: takes },
    ));
});

describe('a page that is slow of itself', () => {
  test('takes nothing of a tag’s time', async () => {
    const manifest = site.manifest();
    const shelf = manifest.shelf.map((item) => ({ ...item, timeoutMs: 2500 }));
    const sealed = await site.seal({ ...manifest, shelf });
    await on(
      // Somebody else's script, after the loader's, for which the page waits.
      `${search()}${loaderTag(site.built)}<script src="/slow.js"></script>`,
      async ({ state, codes }) => {
        await state('ready');
        assert.deepEqual(await codes(), []);
      },
      {
        loader: false,
        fault: answers(/^\/manifests\//, sealed),
        prepare: (page) =>
          page.route('**/slow.js', (route) =>
            setTimeout(
              () => void route.fulfill({ contentType: 'text/javascript', body: '' }),
              4000,
            ),
          ),
      },
    );
  });
});

describe('a page that rebuilds itself', () => {
  test('with a copy of a tag that stands: the copy stands too', () =>
    on(search(), async ({ page, state, errors }) => {
      await state('ready');
      await page.evaluate(() => {
        const tag = document.querySelector('ju-job-search') as Element;
        tag.replaceWith(tag.cloneNode(true));
      });
      await page.locator('ju-job-search #shown').waitFor();
      await state('ready');
      assert.deepEqual(errors(), []);
    }));

  test('with markup written out again: the tag begins anew, whatever state it had', () =>
    on(
      search('near="throw-rendering"'),
      async ({ page, state }) => {
        await state('failed');
        await page.evaluate(() => {
          const tag = document.querySelector('ju-job-search') as Element;
          tag.setAttribute('near', '7700');
          const holder = document.createElement('div');
          tag.before(holder);
          holder.innerHTML = trusted(tag.outerHTML);
          tag.remove();
          function trusted(html: string): string {
            const rules = { createHTML: (given: string) => given };
            const { trustedTypes } = window as unknown as {
              trustedTypes: { createPolicy(name: string, given: typeof rules): typeof rules };
            };
            return trustedTypes.createPolicy('page', rules).createHTML(html);
          }
        });
        await state('ready');
      },
      { policies: ['page'] },
    ));

  test('and takes away what its server did not write: the state comes back', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      await page.evaluate(() =>
        document.querySelector('ju-job-search')?.removeAttribute('data-state'),
      );
      await state('ready');
      assert.equal(await page.locator('ju-job-search #shown').isVisible(), true);
    }));

  test('and wraps the editor’s words, as translators do, while the widget comes', () =>
    on(search(), async ({ page, state, errors }) => {
      await page.evaluate(() => {
        for (const words of document.querySelectorAll('.authored')) {
          const font = document.createElement('font');
          font.append(...words.childNodes);
          words.append(font);
        }
      });
      await state('ready');
      assert.deepEqual(errors(), []);
    }));

  test('and empties what the widget stands in: the editor’s words are back', () =>
    on(search() + search('id="neighbour"'), async ({ page, state, codes }) => {
      await state('ready');
      await page.evaluate(() =>
        document.querySelector('ju-job-search')?.shadowRoot?.replaceChildren(),
      );
      await state('failed', 'ju-job-search:not(#neighbour)');
      await state('ready', '#neighbour');
      assert.deepEqual(await codes(), ['remote-threw']);
      assert.equal(await page.locator('.authored').first().isVisible(), true);
    }));

  test('again and again, and keeps neither listeners nor frames nor nodes of what it took out', () =>
    on(search() + form(), async ({ page, context, state }) => {
      await state('ready');
      await state('ready', 'ju-screening-form');
      const session = await context.newCDPSession(page);
      const rounds = (times: number) =>
        page.evaluate(async (count) => {
          for (let turn = 0; turn < count; turn++) {
            for (const name of ['ju-job-search', 'ju-screening-form']) {
              const next = document.createElement(name);
              document.querySelector(name)?.replaceWith(next);
              while (next.dataset.state !== 'ready') await new Promise((r) => setTimeout(r, 5));
            }
          }
        }, times);
      const counts = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      };
      await rounds(3);
      const before = await counts();
      await rounds(12);
      const keeps = async (): Promise<string> => {
        const after = await counts();
        const nothing =
          after.documents <= before.documents + 1 &&
          after.nodes <= before.nodes + 100 &&
          after.jsEventListeners <= before.jsEventListeners + 20;
        return nothing ? '' : JSON.stringify({ before, after });
      };
      // Browsers let go of frames in their own time.
      const end = Date.now() + 10_000;
      while ((await keeps()) && Date.now() < end) await page.waitForTimeout(200);
      assert.equal(await keeps(), '');
    }));
});

test('a host with a Lit and a policy `lit-html` of its own: both run under require-trusted-types-for', () =>
  on(
    search(),
    async ({ page, state, errors }) => {
      await page.evaluate(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('lit-html', { createHTML: (given: string) => given });
      });
      await state('ready');
      assert.deepEqual(errors(), []);
    },
    { policies: ['lit-html'] },
  ));
