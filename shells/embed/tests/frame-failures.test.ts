import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, site } from './harness/chromium.ts';
import { visit } from './harness/visit.ts';

// What one fault at one place comes to: `faults/`.
describe('a frame', () => {
  test('shows itself to nobody whose page is not one of its hosts', () =>
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
