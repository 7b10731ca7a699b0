import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { on, site } from './harness/chromium.ts';
import { loaderTag } from './harness/site.ts';
import { form, search } from './harness/visit.ts';

describe('the loader', () => {
  test('twice is once', () =>
    on(`${search()}${loaderTag(site.built)}`, async ({ page, state, errors }) => {
      await state('ready');
      assert.equal(await page.locator('ju-job-search #shown').count(), 1);
      assert.deepEqual(errors(), []);
    }));

  test('and all that comes after leave the globals that stand in the docs, and no others', () =>
    on(search() + form(), async ({ page, state }) => {
      await state('ready');
      await state('ready', 'ju-screening-form');
      const added = await page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const plain = new Set(Reflect.ownKeys(frame.contentWindow as Window));
        return Reflect.ownKeys(window)
          .filter(
            (name) => !plain.has(name) && !/^(codes|\d+|__playwright.*|__pw.*)$/.test(String(name)),
          )
          .map(String)
          .sort();
      });
      assert.deepEqual(added, globals);
    }));

  test('leaves the page as it found it: no import map, nothing patched', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      assert.equal(await page.locator('script[type=importmap]').count(), 0);
      const patched = await page.evaluate(
        () =>
          [fetch, customElements.define, Element.prototype.attachShadow, history.pushState].filter(
            (one) => !/\[native code\]/.test(Function.prototype.toString.call(one)),
          ).length,
      );
      assert.equal(patched, 0);
    }));
});

/** `docs/error-codes.md` names the same. */
const globals = [
  '__FEDERATION__',
  '__GLOBAL_LOADING_REMOTE_ENTRY__',
  '__VMOK__',
  'jobunivers',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
