import type { Browser } from 'playwright';
import { launchWholeChromium } from '../tools/browsers/launch.ts';
import type { Tidy } from './tidy.ts';

/** The browser that everything is measured in, until the measuring ends. */
export async function launchBrowser(tidy: Tidy): Promise<Browser> {
  const browser = await launchWholeChromium();
  tidy.later(() => browser.close());
  return browser;
}
