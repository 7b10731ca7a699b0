import { after, before } from 'node:test';
import type { Browser, Frame } from 'playwright';
import { launchChromium } from './browsers.ts';
import { startSite, type Site } from './site.ts';
import {
  fallbackStands,
  frameOf,
  search,
  visit,
  withRest,
  type Visit,
  type VisitOptions,
} from './visit.ts';

/** The site and the browser of the test file that imports this: up before its tests, down after them. */
export let site: Site;
export let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Looks at a page with this in its body. */
export const on = (
  body: string,
  look: (visit: Visit) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(browser, site, body, options, look);

/** The same once the form stands in its frame. */
export const onFramed = (
  body: string,
  look: (visit: Visit, frame: Frame) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> =>
  on(
    body,
    async (looked) => {
      await looked.state('ready', 'ju-screening-form');
      await look(looked, frameOf(looked.page, site));
    },
    options,
  );

/** The search keeps what the editor wrote, says this code, and the rest of the page is as it was. */
export const fails = (code: string, options: VisitOptions, attributes = ''): Promise<void> =>
  visit(browser, site, withRest(search(attributes)), options, (looked) =>
    fallbackStands(looked, code),
  );
