/** The real gateway with so many postings, and pages in a browser that use it: ours and the plain one. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, CDPSession, Locator, Page } from 'playwright';
import { launchBrowser } from '../browser.ts';
import { startGateway } from '../gateway.ts';
import { bundlePage, readTexts, readTheme } from '../page-script.ts';
import type { Tidy } from '../tidy.ts';
import type { Sample } from './watch.ts';

export const kinds = ['ours', 'plain'] as const;
export type Kind = (typeof kinds)[number];

/** What is pressed and typed in, of either page. */
const parts: Readonly<Record<Kind, Readonly<Record<Part, string>>>> = {
  ours: {
    words: '#words',
    filter: 'input[type=checkbox][value=temp]',
    radius: 'ju-select[name=radius] select',
    more: 'ju-show-more button',
  },
  plain: {
    words: '#words',
    filter: 'input[type=checkbox][value=temp]',
    radius: 'select',
    more: 'button:text("Vis flere"):visible',
  },
};
export type Part = 'words' | 'filter' | 'radius' | 'more';

/** One page with its search around Aarhus, used from outside. */
export class Stage {
  readonly page: Page;
  readonly #kind: Kind;
  #pointer = { x: -1, y: -1 };
  #devtools: CDPSession | undefined;
  #rate = 1;

  constructor(page: Page, kind: Kind) {
    this.page = page;
    this.#kind = kind;
  }

  part(name: Part): Locator {
    return this.page.locator(parts[this.#kind][name]);
  }

  /** Slows the page's own work down so many times, while it is timed. */
  async slowDown(rate: number): Promise<void> {
    this.#devtools ??= await this.page.context().newCDPSession(this.page);
    this.#rate = rate;
  }

  async #throttle(rate: number): Promise<void> {
    await this.#devtools?.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Searches anew, and waits until all is still. */
  async search(where: 'near' | 'everywhere'): Promise<void> {
    await this.page.evaluate(async (place) => {
      globalThis.watch[place]();
      await globalThis.watch.rest();
    }, where);
  }

  /** Presses a part, and waits until the answer is drawn. */
  async press(name: Part): Promise<void> {
    const { x, y } = await this.part(name).evaluate((element) => globalThis.watch.aim(element));
    if (x !== this.#pointer.x || y !== this.#pointer.y) await this.page.mouse.move(x, y);
    this.#pointer = { x, y };
    await this.#watched(true, async () => {
      await this.page.mouse.down();
      await this.page.mouse.up();
    });
  }

  /** Strikes a key, and waits until the answer is drawn, or where none is expected, the next picture. */
  strike(key: string, { answered }: { readonly answered: boolean }): Promise<void> {
    return this.#watched(answered, () => this.page.keyboard.press(key));
  }

  async #watched(answered: boolean, act: () => Promise<void>): Promise<void> {
    // Until the page rests its slowness is nobody's wait.
    await this.page.evaluate(() => globalThis.watch.rest());
    await this.#throttle(this.#rate);
    await this.page.evaluate((awaited) => globalThis.watch.begin(awaited), answered);
    await act();
    await this.page.evaluate(() => globalThis.watch.end());
    await this.#throttle(1);
  }

  /** The times of all that was done since it was last asked. */
  take(): Promise<Sample[]> {
    return this.page.evaluate(() => globalThis.watch.take());
  }

  standing(): Promise<number> {
    return this.page.evaluate(() => globalThis.watch.standing);
  }
}

/** Both pages on a gateway with so many postings, until the measuring ends. */
export async function openStages(tidy: Tidy, postings: number): Promise<Record<Kind, Stage>> {
  let script = '';
  const origin = await servePage(tidy, () => script);
  const gateway = await startGateway(tidy, postings, [origin]);
  const namespaces = ['common', 'form', 'job-search', 'job-search-more', 'job-search-choices'];
  script = await bundlePage(join(import.meta.dirname, 'page.ts'), {
    GATEWAY: gateway,
    THEME: await readTheme('shared'),
    TEXTS: await readTexts('da', namespaces),
  });
  const browser = await launchBrowser(tidy);
  return {
    ours: await open(browser, origin, 'ours'),
    plain: await open(browser, origin, 'plain'),
  };
}

async function open(browser: Browser, origin: string, kind: Kind): Promise<Stage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  await page.goto(`${origin}/?${kind}`);
  const stage = new Stage(page, kind);
  await page.evaluate(() => globalThis.watch.rest());
  await stage.search('near');
  return stage;
}

/** An empty page with one script. */
async function servePage(tidy: Tidy, script: () => string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script()
        : '<!doctype html><html lang="da"><meta charset="utf-8"><body><script type="module" src="/page.js"></script>',
    );
  });
  tidy.later(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
