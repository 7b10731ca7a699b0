import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, fails, site } from './harness/chromium.ts';
import { answers, down, search, visit } from './harness/visit.ts';

// What one fault at one place comes to: `faults/`.
describe('a widget made with Lit leaves what the editor wrote', () => {
  test('when it throws while it is connected', () =>
    fails('remote-threw', {}, 'near="throw-late"'));
  test('when it throws while it renders', () =>
    fails('remote-threw', {}, 'near="throw-rendering"'));
});

/** Counts from here. */
const forget = (): Promise<unknown> => Promise.resolve((site.asked.length = 0));

describe('one widget that fails', () => {
  test('takes nothing from another', () =>
    visit(
      browser,
      site,
      search('id="bad" near="throw-rendering"') + search('id="good"'),
      {},
      async ({ page, state }) => {
        await state('failed', '#bad');
        await state('ready', '#good');
        assert.equal(await page.locator('#good #shown').isVisible(), true);
      },
    ));
  for (const [what, pattern] of [
    ['a chunk', /^\/remote\/job-search/],
    ['the kernel', /^\/kernel\//],
    ['the manifest', /^\/manifests\//],
  ] as const) {
    test(`because of ${what}, is asked for three times, then rests: putting it back asks nobody`, () =>
      visit(
        browser,
        site,
        search(),
        { fault: answers(pattern, 'No', 'text/plain', 503), prepare: forget },
        async ({ page, state }) => {
          await state('failed');
          const asked = () => site.asked.filter((path) => pattern.test(path)).length;
          assert.equal(asked(), 3);
          site.fault = undefined;
          await page.evaluate(() => {
            const tag = document.querySelector('ju-job-search') as HTMLElement;
            tag.remove();
            document.body.append(tag, document.createElement('ju-job-search'));
          });
          await state('failed');
          assert.equal(asked(), 3);
        },
      ));
    test(`because of ${what}, tries again when the browser comes online`, () =>
      visit(browser, site, search(), { fault: down(pattern) }, async ({ page, state }) => {
        await state('failed');
        site.fault = undefined;
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await state('ready');
      }));
  }
});
