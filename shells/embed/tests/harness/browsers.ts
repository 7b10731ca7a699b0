import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import {
  chromiumArguments,
  findBrowser,
  virtualScreen,
  webkitMiniBrowser,
} from '../../../../tools/browsers/find.ts';

/** As much of a browser as all three engines offer alike. */
export interface Engine {
  /** Opens a page in a session without memory of earlier ones. */
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}
export interface Tab {
  /** Value of a JavaScript expression; promises are waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

/** @throws when the engine is not installed: a missing engine fails a test, it never skips one. */
export const launchers: Readonly<Record<'chromium' | 'firefox' | 'webkit', () => Promise<Engine>>> =
  {
    chromium: async () => playwrightEngine(await launchChromium()),
    firefox: async () =>
      playwrightEngine(
        await firefox.launch({ channel: 'moz-firefox', executablePath: findBrowser('firefox') }),
      ),
    webkit: launchWebkit,
  };

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser('chromium'), args: [...chromiumArguments] });

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
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    args: [...chromiumArguments],
  });
  // The browser writes on for a moment after it has said that it is closed.
  const patient = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  context.once('close', () => void rm(profile, patient));
  return context;
}

/** Waits until an expression is true in the tab. @throws after ten seconds, with what it was last. */
export async function until(tab: Pick<Tab, 'evaluate'>, expression: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await tab.evaluate<unknown>(expression);
    if (value) return;
    if (Date.now() > end) throw new Error(`Not true after 10 s: ${expression} (${String(value)})`);
    await pause(50);
  }
}

function playwrightEngine(browser: Browser): Engine {
  return {
    async open(url) {
      const context = await browser.newContext();
      const page: Page = await context.newPage();
      await page.goto(url);
      return { evaluate: (expression) => page.evaluate(expression), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

async function launchWebkit(): Promise<Engine> {
  const program = findBrowser('webkit');
  if (webkitMiniBrowser === undefined) {
    throw new Error("WebKitGTK's MiniBrowser was not found; name it in WEBKIT_BROWSER_PATH.");
  }
  const started: ChildProcess[] = [];
  const start = (command: string, words: string[], env: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(command, words, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(child);
    return child;
  };
  const end = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  };
  try {
    const screen = start(
      virtualScreen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      process.env,
    );
    const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    const port = await freePort();
    start(program, [`--port=${port}`, '--host=127.0.0.1'], {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    const address = `http://127.0.0.1:${port}`;
    await untilAnswering(address);
    return {
      async open(url) {
        const driver = await new Builder()
          .usingServer(address)
          .withCapabilities(
            new Capabilities({
              browserName: 'MiniBrowser',
              'webkitgtk:browserOptions': { binary: webkitMiniBrowser, args: ['--automation'] },
            }),
          )
          .build();
        await driver.get(url);
        return { evaluate: evaluateBy(driver), close: () => driver.quit() };
      },
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswering(address: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}
