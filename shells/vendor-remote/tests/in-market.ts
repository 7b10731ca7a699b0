import { after, before } from 'node:test';
import type { Browser } from 'playwright';
import { launchChromium } from '../../embed/tests/harness/browsers.ts';
import { visit, type Visit, type VisitOptions } from '../../embed/tests/harness/visit.ts';
import { openMarket, type Market } from './market.ts';

/** The market and the browser of the test file that imports this: up before its tests, down after them. */
export let market: Market;
let browser: Browser;
before(async () => {
  [market, browser] = await Promise.all([openMarket(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await market?.stop();
});

/** Looks at a page with this in its body. */
export const on = (
  body: string,
  look: (visit: Visit) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(browser, market.site, body, options, look);

/** A tag with what an editor wrote in it. */
export const tagOf = (name: string): string => `<${name}><p class="authored">${name}</p></${name}>`;
