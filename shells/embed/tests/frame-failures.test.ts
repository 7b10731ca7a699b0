import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, site } from './harness/chromium.ts';
import {
  answers,
  down,
  fallbackStands,
  form,
  hangs,
  visit,
  withRest,
  type VisitOptions,
} from './harness/visit.ts';

const tag = 'ju-screening-form';

const fails = (code: string, options: VisitOptions): Promise<void> =>
  visit(browser, site, withRest(form()), options, (looked) => fallbackStands(looked, code, tag));

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
