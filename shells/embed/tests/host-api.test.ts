import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import type { HostApi, HostQueue } from '../../../contract/host-api.ts';
import { on, onFramed, site } from './harness/chromium.ts';
import { loaderTag } from './harness/site.ts';
import { form, search } from './harness/visit.ts';

declare global {
  interface Window {
    heard: string[];
    api: HostApi;
  }
}

/** Before anything of the page runs: a host that waits for us, in `heard` and `api`. */
const waits = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.heard = [];
    const queue = ((window as unknown as { jobunivers?: HostQueue }).jobunivers ??= [] as never);
    queue.push((api: HostApi) => {
      window.api = api;
      for (const type of ['ju-ready', 'ju-error', 'ju-navigate', 'ju-wishes'] as const) {
        api.on(type, (event, { tag, replayed }) => {
          const { code = '' } = event as { code?: string };
          window.heard.push([type, tag.id, code, replayed].join(' '));
        });
      }
    });
  });
const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);
const there = (page: Page) => page.waitForFunction(() => window.api);

describe('a host that calls before the loader has come', () => {
  test('is answered, and hears what happens to each tag', () =>
    on(
      search('id="good"') + search('id="bad" near="throw-rendering"'),
      async ({ page, state, errors }) => {
        await state('ready', '#good');
        await state('failed', '#bad');
        assert.deepEqual((await heard(page)).sort(), [
          'ju-error bad remote-threw false',
          'ju-ready good  false',
        ]);
        assert.deepEqual(errors(), []);
      },
      { prepare: waits },
    ));

  test('is answered on a page with nothing in view', () =>
    on(
      '<p>A line</p>'.repeat(300) + search(),
      async ({ page, state }) => {
        await there(page);
        await state('idle');
        await page.evaluate(() =>
          window.api.load(document.querySelector('ju-job-search') as Element),
        );
        await state('ready');
      },
      { prepare: waits },
    ));

  test('with a mistake in its code, harms nobody but itself', () =>
    on(
      search(),
      async ({ page, state, errors }) => {
        await state('ready');
        await there(page);
        assert.deepEqual(errors(), ['Error: a mistake of the page']);
      },
      {
        prepare: async (page) => {
          await page.addInitScript(() => {
            (window as unknown as { jobunivers: unknown[] }).jobunivers = [
              () => {
                throw new Error('a mistake of the page');
              },
            ];
          });
          await waits(page);
        },
      },
    ));
});

describe('a host that calls late', () => {
  test('is answered at once, and hears what has been', () =>
    on(search('id="good"'), async ({ page, state }) => {
      await state('ready');
      const said = await page.evaluate(() => {
        const all: string[] = [];
        (window as unknown as { jobunivers: HostQueue }).jobunivers.push((api) => {
          api.on('ju-ready', (_event, { tag, replayed }) => all.push(`${tag.id} ${replayed}`))();
        });
        return all;
      });
      assert.deepEqual(said, ['good true']);
    }));

  test('hears of what the loader saw fail, once there is a kernel', () =>
    on(
      search('id="bad" municipality="999"') + search(),
      async ({ page, state }) => {
        await state('ready', 'ju-job-search:not(#bad)');
        await there(page);
        assert.deepEqual(
          (await heard(page)).filter((one) => one.includes('bad')),
          ['ju-error bad unknown-municipality true'],
        );
      },
      {
        prepare: async (page) => {
          await waits(page);
          // Who waits in the queue has the kernel fetched at once: here not before the tag has failed.
          await page.route(/\/kernel\//, async (route) => {
            await page.locator('#bad[data-state="failed"]').waitFor();
            await route.continue();
          });
        },
      },
    ));
});

describe('through its interface a host', () => {
  test('changes what the person chose, as its own language switcher does', () =>
    on(
      search(),
      async ({ page, state }) => {
        await state('ready');
        await there(page);
        await page.evaluate(() => window.api.preferences.change({ language: 'en' }));
        await page.locator('ju-job-search #shown').filter({ hasText: 'Try again' }).waitFor();
        assert.deepEqual(await page.evaluate(() => window.api.preferences.get()), {
          language: 'en',
        });
      },
      { prepare: waits },
    ));

  test('takes a widget away: what the editor wrote stands at its own height, and nothing goes on', () =>
    on(
      search() + form(),
      async ({ page, state }) => {
        const tag = page.locator('ju-job-search');
        await state('ready');
        await state('ready', 'ju-screening-form');
        await page.evaluate(() => {
          window.api.destroy(document.querySelector('ju-job-search') as Element);
          window.api.destroy(document.querySelector('ju-screening-form') as Element);
        });
        assert.equal(await page.locator('.authored').first().isVisible(), true);
        assert.equal(await tag.getAttribute('data-state'), null);
        assert.equal(await page.locator('iframe').count(), 0);
        const [height, inside] = await tag.evaluate((one) => [
          one.getBoundingClientRect().height,
          (one.firstElementChild as Element).getBoundingClientRect().height,
        ]);
        assert.ok((height ?? 0) <= (inside ?? 0) + 40, `${height} is about ${inside}`);
        await page.evaluate(() => {
          const one = document.querySelector('ju-job-search') as Element;
          one.remove();
          document.body.append(one);
        });
        assert.equal(await tag.getAttribute('data-state'), null);
        await page.evaluate(() =>
          window.api.load(document.querySelector('ju-job-search') as Element),
        );
        await state('ready');
      },
      { prepare: waits },
    ));

  test('takes everything away: tags that come later stay what they are', () =>
    on(
      search(),
      async ({ page, state }) => {
        await state('ready');
        await page.evaluate(() => {
          window.api.destroy();
          document.body.append(
            document.createElement('ju-job-search'),
            document.createElement('ju-weather'),
          );
        });
        await page.waitForTimeout(200);
        assert.deepEqual(
          await page.evaluate(() => [
            'jobunivers' in window,
            document.querySelectorAll('[data-state]').length,
          ]),
          [false, 0],
        );
      },
      { prepare: waits },
    ));

  test('routes by itself', () =>
    onFramed(
      form('search-page="/find"'),
      async ({ page }, frame) => {
        await page.evaluate(() =>
          window.api.on('ju-navigate', (event) => {
            event.preventDefault();
            document.title = event.url;
          }),
        );
        await frame.locator('#send').click();
        await page.waitForFunction(() => document.title.includes('/find?ju=1'));
        assert.match(page.url(), /page-\d+$/);
      },
      { prepare: waits },
    ));
});

describe('a widget that wants what is not strictly necessary', () => {
  const shown = (page: Page) => page.locator('ju-job-search #consent').first().innerText();
  const asks = (page: Page) => page.locator('ju-job-search #ask').first().click();

  test('does without while nobody answers, and has it once the host grants', () =>
    on(
      search(),
      async ({ page, state }) => {
        await state('ready');
        const purposes = await page.evaluateHandle(() => {
          const all: string[] = [];
          document.addEventListener('ju-consent-needed', (event) =>
            all.push((event as Event & { purpose?: string }).purpose ?? ''),
          );
          return all;
        });
        await asks(page);
        assert.equal(await shown(page), 'asked');
        assert.deepEqual(await purposes.jsonValue(), ['statistics']);
        await page.evaluate(() => window.api.consent('statistics'));
        await page.locator('ju-job-search #consent').filter({ hasText: 'true' }).waitFor();
      },
      { prepare: waits },
    ));

  test('is not heard again once it was denied', () =>
    on(
      search(),
      async ({ page, state }) => {
        await state('ready');
        await page.evaluate(() =>
          window.api.on('ju-consent-needed', (event) => {
            window.heard.push(`asked for ${event.purpose}`);
            event.deny();
            event.grant();
          }),
        );
        await asks(page);
        await page.locator('ju-job-search #consent').filter({ hasText: 'false' }).waitFor();
        await asks(page);
        await page.locator('ju-job-search #consent').filter({ hasText: 'false' }).waitFor();
        const times = (await heard(page)).filter((one) => one === 'asked for statistics').length;
        assert.equal(times, 1);
      },
      { prepare: waits },
    ));
});

test('a second loader keeps the first one’s queue and answers', () =>
  on(
    `${search()}${loaderTag(site.built)}`,
    async ({ page, state }) => {
      await state('ready');
      await there(page);
      assert.deepEqual(await heard(page), ['ju-ready   false']);
    },
    { prepare: waits },
  ));
