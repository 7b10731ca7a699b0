import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright';
import type { WebDriver } from 'selenium-webdriver';
import { chromiumArguments, findBrowser } from '../../../../tools/browsers/find.ts';
import { launchChromium as launchBrowser, startAgain } from '../../../../tools/browsers/launch.ts';
import { startWebkitDriver } from '../../../../tools/browsers/webkit-driver.ts';
import { beginSession } from './webkit-session.ts';

/** As much of a browser as all three engines offer alike. */
export interface Engine {
  /** Opens a page in a session without memory of earlier ones. */
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}
export interface Tab {
  /** Value of a JavaScript expression; promises are waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Leaves for another page in the same session. */
  goTo(url: string): Promise<void>;
  /** Playwright's own page, where the engine is driven by it. */
  readonly page?: Page;
  close(): Promise<void>;
}

/** @throws when the engine is not installed: a missing engine fails a test, it never skips one. */
export const launchers: Readonly<Record<'chromium' | 'firefox' | 'webkit', () => Promise<Engine>>> =
  {
    chromium: async () => playwrightEngine(await launchChromium()),
    firefox: async () =>
      playwrightEngine(
        await startAgain('Firefox', () =>
          firefox.launch({ channel: 'moz-firefox', executablePath: findBrowser('firefox') }),
        ),
      ),
    webkit: launchWebkit,
  };

export const launchChromium = (): Promise<Browser> =>
  launchBrowser([`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`]);

/** A name of this machine that Chromium does not hold for this machine's: a page there is no secure context over http. */
export const plainHost = 'plain.thisted.example';

/**
 * Chromium that lets third parties keep things, each apart under every site (its usual setting on most systems). Debian's
 * blocks them by default, and with them the storage of frames.
 */
export async function launchRememberingChromium(): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'embed-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0 } }),
  );
  const context = await startAgain('Chromium', () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      args: [...chromiumArguments],
    }),
  );
  // The browser writes on for a moment after it has said that it is closed.
  const patient = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  context.once('close', () => void rm(profile, patient));
  return context;
}

/** Waits until an expression is true in the tab. @throws after ten seconds, or as many as said, with what it was last. */
export async function until(
  tab: Pick<Tab, 'evaluate'>,
  expression: string,
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await tab.evaluate<unknown>(expression);
    if (value) return;
    if (Date.now() > end)
      throw new Error(`Not true after ${patience} ms: ${expression} (${String(value)})`);
    await pause(50);
  }
}

function playwrightEngine(browser: Browser): Engine {
  return {
    async open(url) {
      const context = await browser.newContext();
      const page: Page = await context.newPage();
      await page.goto(url);
      return {
        evaluate: (expression) => page.evaluate(expression),
        goTo: async (address) => void (await page.goto(address)),
        page,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function launchWebkit(): Promise<Engine> {
  const { port, stop } = await startWebkitDriver();
  return {
    async open(url) {
      const driver = await beginSession(port);
      // A page that does not answer is said to be one, and does not hold up all others.
      await driver.manage().setTimeouts({ pageLoad: 30_000, script: 30_000 });
      await driver.get(url);
      return {
        evaluate: evaluateBy(driver),
        goTo: (address) => driver.get(address),
        close: () => driver.quit(),
      };
    },
    close: stop,
  };
}

function evaluateBy(driver: WebDriver): Tab['evaluate'] {
  return async <Value>(expression: string): Promise<Value> => {
    const { value, error } = await driver.executeAsyncScript<{ value: Value; error?: string }>(
      `const done = arguments[0];
      (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
    );
    if (error !== undefined && error !== null) throw new Error(error);
    return value;
  };
}
