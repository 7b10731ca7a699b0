import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright';
import type { FrameWidgetSource } from '../build/shelf.ts';
import { sampleShelf } from './fixtures/shelf.ts';
import { launchChromium } from './harness/browsers.ts';
import { startSite, type Site } from './harness/site.ts';
import { answers, search, visit, type Visit } from './harness/visit.ts';

const sampleForm = sampleShelf.find(({ isolation }) => isolation === 'frame') as FrameWidgetSource;

let browser: Browser;
let site: Site;
before(async () => {
  [browser, site] = await Promise.all([
    launchChromium(),
    startSite({ shelf: [...sampleShelf, { ...sampleForm, tag: 'ju-job-application' }] }),
  ]);
});
after(() => Promise.all([browser.close(), site.stop()]));

const heard = `
globalThis.codes = [];
globalThis.said = [];
(globalThis.jobunivers ??= []).push((api) =>
  api.on('ju-navigate', (event, { tag }) => { event.preventDefault(); said.push(tag.localName); }));
`;

describe('a widget that shows a personal part inside itself', () => {
  test('gets it in a frame of the embed origin, with what it is about, in the page’s language', () =>
    visit(
      browser,
      site,
      search(),
      { script: heard, lang: 'en' },
      async ({ page, state, errors }) => {
        await state('ready');
        await page.locator('#part').click();
        const part = page.locator('ju-job-application');
        await page.locator('ju-job-application iframe[title="en form"]').waitFor();
        assert.equal(await part.getAttribute('data-state'), 'ready');
        const [frame] = page.frames().filter((one) => one.url().startsWith(site.embedOrigin));
        assert.equal(await frame?.locator('#posting').innerText(), 'aa-1');
        assert.equal(await frame?.locator('#heading-level').innerText(), '4');
        // Said once, by the part, though the search around it hears it too.
        await frame?.locator('#leave').click();
        await page.waitForFunction('said.length > 0');
        assert.deepEqual(await page.evaluate('said'), ['ju-job-application']);
        assert.deepEqual(errors(), []);
      },
    ));

  const without: [string, (manifest: ReturnType<Site['manifest']>) => object[]][] = [
    ['is not on the shelf', ({ shelf }) => shelf.filter(({ tag }) => tag !== 'ju-job-application')],
    [
      'rests',
      ({ shelf }) => shelf.map((item) => ({ ...item, paused: item.tag === 'ju-job-application' })),
    ],
  ];
  for (const [why, change] of without) {
    test(`is told that there is none where it ${why}`, async () => {
      const manifest = site.manifest();
      const text = await site.seal({ ...manifest, shelf: change(manifest) });
      const fault = answers(/manifests/, text);
      await visit(browser, site, search(), { fault }, async ({ page, state }: Visit) => {
        await state('ready');
        await page.locator('#part').click();
        await page.getByText('none').waitFor();
        assert.equal(await page.locator('ju-job-application').count(), 0);
      });
    });
  }
});
