import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright';
import { launchChromium, launchers, launchRememberingChromium, until } from './harness/browsers.ts';
import { startSite, type Site } from './harness/site.ts';
import {
  answers,
  down,
  fallbackStands,
  form,
  hangs,
  search,
  visit,
  withRest,
  type Visit,
  type VisitOptions,
} from './harness/visit.ts';

const tag = 'ju-screening-form';
let site: Site;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const on = (
  body: string,
  look: (visit: Visit, frame: Frame) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> =>
  visit(browser, site, body, options, async (looked) => {
    await looked.state('ready', tag);
    await look(looked, frameOf(looked.page));
  });
const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().startsWith(site.embedOrigin));
  assert.ok(frame, 'there is a frame of the embed origin');
  return frame;
};
const fails = (code: string, options: VisitOptions): Promise<void> =>
  visit(browser, site, withRest(form()), options, (looked) => fallbackStands(looked, code, tag));

describe('a personal widget', () => {
  test('stands in a frame of the embed origin, as tall as it is, with a title in the reader’s language', () =>
    on(form(), async ({ page, errors }, frame) => {
      assert.equal(await frame.locator('#shown').innerText(), 'Prøv igen');
      const iframe = page.locator(`${tag} iframe`);
      assert.equal(await iframe.getAttribute('title'), 'da form');
      const { height = 0 } = (await iframe.boundingBox()) ?? {};
      const inside = await frame.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(Math.abs(height - inside) <= 1, `${height} is about ${inside}`);
      assert.deepEqual(errors(), []);
    }));

  test('grows with what is in it', () =>
    on(form(), async ({ page }, frame) => {
      const iframe = page.locator(`${tag} iframe`);
      const before = (await iframe.boundingBox())?.height ?? 0;
      await frame.locator('#grow').click();
      await page.waitForFunction(
        ([name, height]) =>
          (document.querySelector(name as string)?.shadowRoot?.querySelector('iframe')
            ?.clientHeight ?? 0) >
          Number(height) + 300,
        [tag, before],
      );
    }));

  test('follows the page’s language, colours and its own attributes', () =>
    on(form('heading-level="3" onclick-x="1"'), async ({ page }, frame) => {
      assert.equal(await frame.locator('#heading-level').innerText(), '3');
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.documentElement.style.colorScheme = 'dark';
      });
      await frame.locator('#shown').filter({ hasText: 'Try again' }).waitFor();
      await page.locator(`${tag} iframe[title="en form"]`).waitFor();
      await frame.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
      await page.locator(tag).evaluate((one) => one.setAttribute('heading-level', '4'));
      await frame.locator('#heading-level').filter({ hasText: '4' }).waitFor();
    }));

  test('is reached and left by the keyboard', () =>
    on(
      `<button id="before">Before</button>${form()}<button id="after">After</button>`,
      async ({ page }, frame) => {
        await page.locator('#before').focus();
        await page.keyboard.press('Tab');
        await frame.waitForFunction(
          () =>
            document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'send',
        );
        for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Tab');
        await page.waitForFunction(() => document.activeElement?.id === 'after');
        await page.keyboard.press('Shift+Tab');
        await frame.waitForFunction(
          () =>
            document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'grow',
        );
      },
    ));

  test('takes the focus that a page gives its tag', () =>
    on(form(), async ({ page }, frame) => {
      await page.locator(tag).evaluate((one) => (one as HTMLElement).focus());
      await frame.waitForFunction(
        () => document.querySelector('ju-framed-widget')?.shadowRoot?.activeElement?.id === 'send',
      );
    }));

  test('keeps its visitor’s handle in its own storage, never in the page’s', async () => {
    const context = await launchRememberingChromium();
    try {
      const page = await context.newPage();
      await page.goto(site.page(form()));
      await page.locator(`${tag}[data-state=ready]`).waitFor();
      const frame = frameOf(page);
      await frame.locator('#remembers').filter({ hasText: 'true' }).waitFor();
      await frame.locator('#keep').click();
      await frame.waitForFunction(() => localStorage.getItem('jobunivers.visitor') !== null);
      assert.equal(await page.evaluate(() => localStorage.getItem('jobunivers.visitor')), null);
    } finally {
      await context.close();
    }
  });

  test('without storage, stands all the same, and knows that it will forget', () =>
    on(
      form(),
      async ({ errors }, frame) => {
        await frame.locator('#keep').click();
        assert.equal(await frame.locator('#remembers').innerText(), 'false');
        assert.deepEqual(errors(), []);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            if (self === top) return;
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('Denied', 'SecurityError');
              },
            });
          }),
      },
    ));

  test('moved within the page, begins anew', () =>
    on(`${form()}<div id="there"></div>`, async ({ page, state }) => {
      await page.evaluate(
        (name) => document.querySelector('#there')?.append(document.querySelector(name) as Element),
        tag,
      );
      await state('ready', tag);
      await frameOf(page).locator('#shown').waitFor();
    }));
});

describe('wishes sent by a click', () => {
  test('start the search on the same page', () =>
    on(form() + search(), async ({ page, state }, frame) => {
      await state('ready');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
      assert.match(page.url(), /page-\d+$/);
    }));

  test('are kept for a search that is still on its way', () =>
    on(form() + '<p>A line</p>'.repeat(300) + search(), async ({ page, state }, frame) => {
      await state('idle');
      await frame.locator('#send').click();
      await page.locator('ju-job-search #heard').filter({ hasText: '7700' }).waitFor();
    }));

  test('go to the host’s search page when there is no search on this one', () => {
    const target = site.page(search());
    return on(
      form(`search-page="${new URL(target).pathname}?from=mail"`),
      async ({ page }, frame) => {
        await frame.locator('#send').click();
        await page.waitForURL(/from=mail/);
        assert.equal(page.url(), `${target}?from=mail&ju=1&ju-near=7700&ju-radius=20&ju-kind=temp`);
      },
    );
  });

  test('are the host’s own to handle when it wants to', () =>
    on(form('search-page="/find"'), async ({ page }, frame) => {
      await page.evaluate(() =>
        document.addEventListener('ju-wishes', (event) => {
          event.preventDefault();
          document.title = JSON.stringify((event as Event & { wishes?: unknown }).wishes);
        }),
      );
      await frame.locator('#send').click();
      await page.waitForFunction(() => document.title.includes('7700'));
      assert.match(page.url(), /page-\d+$/);
    }));

  test('go where the host leads when it routes by itself', () =>
    on(form('search-page="/find"'), async ({ page }, frame) => {
      await page.evaluate(() =>
        document.addEventListener('ju-navigate', (event) => {
          event.preventDefault();
          document.title = (event as Event & { url?: string }).url ?? '';
        }),
      );
      await frame.locator('#send').click();
      await page.waitForFunction(() => document.title.includes('/find?ju=1'));
    }));

  for (const address of [
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '//elsewhere.example',
  ]) {
    test(`never go to ${address}`, () =>
      on(form(`search-page="${address}"`), async ({ page, codes }, frame) => {
        await frame.locator('#send').click();
        await page.waitForFunction('codes.length');
        assert.deepEqual(await codes(), ['no-search-page']);
        assert.match(page.url(), /page-\d+$/);
      }));
  }

  test('are refused whole when there is anything about health among them', () =>
    on(form('search-page="/find"') + search(), async ({ page }, frame) => {
      await frame.locator('#send-health').click();
      await page.waitForTimeout(300);
      assert.equal(await page.locator('ju-job-search #heard').innerText(), '');
      assert.match(page.url(), /page-\d+$/);
    }));
});

describe('a frame that cannot be had leaves what the editor wrote', () => {
  test('because the embed origin is down', () =>
    fails('frame-unreachable', { fault: down(/^\/frame\/.*html/) }));
  test('because it hangs', () => fails('timeout', { fault: hangs(/^\/frame\/.*html/) }));
  test('because something else answers', () =>
    fails('frame-unreachable', {
      fault: answers(/^\/frame\/.*html/, '<!doctype html>Hello', 'text/html'),
    }));
  test('because its script was tampered with', () =>
    fails('frame-unreachable', {
      fault: answers(/^\/frame\/.*js/, 'alert(1)', 'text/javascript'),
    }));
  test('because its municipality’s manifest is gone meanwhile', () => {
    let asked = 0;
    const gone = answers(/^\/manifests\//, 'No', 'text/plain', 404);
    return fails('unknown-municipality', {
      fault: (request, response) =>
        /^\/manifests\//.test(request.url ?? '') && asked++ > 0 && gone(request, response),
    });
  });
  test('because this page is not one of its hosts', () =>
    visit(browser, site, '', { loader: false }, async ({ page }) => {
      const { shelf } = site.manifest();
      const frame = shelf.find((item) => item.isolation === 'frame')?.frame;
      await page.goto(site.page('').replace('thisted.localhost', 'stranger.localhost'));
      await page.evaluate((address) => {
        const iframe = document.createElement('iframe');
        iframe.src = address as string;
        document.body.append(iframe);
      }, frame);
      await page.waitForTimeout(500);
      const inside = page.frames().find((one) => one.url().startsWith(site.embedOrigin));
      assert.equal(inside, undefined);
    }));
});

for (const [name, launch] of Object.entries(launchers)) {
  test(`both tiers stand in ${name}`, async () => {
    const engine = await launch();
    try {
      const page = await engine.open(site.page(form() + search()));
      const ready = (one: string) => `document.querySelector('${one}').dataset.state === 'ready'`;
      await until(page, ready('ju-job-search'));
      await until(page, ready(tag));
      const iframe = `document.querySelector('${tag}').shadowRoot.querySelector('iframe')`;
      await until(page, `${iframe}.title === 'da form' && ${iframe}.clientHeight > 50`);
      await page.close();
    } finally {
      await engine.close();
    }
  });
}
