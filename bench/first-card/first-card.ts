import type { Browser } from 'playwright';
import { launchBrowser } from '../browser.ts';
import { figure, percentile, type Figure, type Wanted } from '../figure.ts';
import { tidily } from '../tidy.ts';
import { startBenchSite, weigh, type BenchSite } from './site.ts';

/** Visits of each kind, one after the other in turn. */
const samplesWanted = 15;
/** 'Slow 4G' as Lighthouse defines it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; bytes a second. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

interface Seen {
  /** From navigation to the first job card on screen, in milliseconds. */
  readonly time: number;
  /** Sum of all layout shifts until all was still. */
  readonly shift: number;
  /** Paths that had arrived from the embed origin by then, the browser's own cache apart. */
  readonly paths: readonly string[];
}

/** The first job card on the host's search page, beside the same widget as one plain module on the same page. */
export async function run({ samples = samplesWanted }: Wanted): Promise<Figure[]> {
  return await tidily(async (tidy) => {
    const site = await startBenchSite(tidy);
    const browser = await launchBrowser(tidy);
    const embedded: Seen[] = [];
    const plain: Seen[] = [];
    // Once each for nothing: the machine's own caches.
    await see(browser, site, site.embedded);
    await see(browser, site, site.plain);
    for (let turn = 0; turn < samples; turn++) {
      embedded.push(await see(browser, site, site.embedded));
      plain.push(await see(browser, site, site.plain));
    }
    return await figures(site, embedded, plain);
  });
}

async function figures(
  site: BenchSite,
  embedded: readonly Seen[],
  plain: readonly Seen[],
): Promise<Figure[]> {
  const weights = async (seen: Seen) => {
    const files = seen.paths.filter((path) => !path.startsWith('/manifests/'));
    const each = await Promise.all(files.map((path) => weigh(site.folder, path)));
    const sum = (of: (one: { gzip: number; br: number }) => number) =>
      each.reduce((total, one) => total + of(one), 0);
    return { gzip: sum(({ gzip }) => gzip), br: sum(({ br }) => br) };
  };
  const [ours, floor] = [embedded[0] as Seen, plain[0] as Seen];
  const [heavy, light] = [await weights(ours), await weights(floor)];
  const loader = ours.paths.find((path) => path.startsWith('/loader/')) as string;
  const { gzip: loaderWeight } = await weigh(site.folder, loader);
  const median = (seen: readonly Seen[]) =>
    percentile(
      seen.map(({ time }) => time),
      0.5,
    );
  const samples = embedded.length;
  const worst = (seen: readonly Seen[]) => Math.max(...seen.map(({ shift }) => shift));
  return [
    figure('first-card/requests', ours.paths.length, 'requests', floor.paths.length, samples),
    figure('first-card/bytes/gzip', heavy.gzip, 'B', light.gzip, samples),
    figure('first-card/bytes/brotli', heavy.br, 'B', light.br, samples),
    figure('first-card/loader/gzip', loaderWeight, 'B', light.gzip, samples),
    figure('first-card/time', median(embedded), 'ms', median(plain), samples),
    figure('first-card/layout-shift', worst(embedded), 'CLS', worst(plain), samples),
  ];
}

/** One visit with empty caches, on a slow phone in a slow net. */
async function see(browser: Browser, site: BenchSite, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const files = new Map<string, File>();
    const file = (id: string): File => {
      const known = files.get(id) ?? { cached: false };
      files.set(id, known);
      return known;
    };
    let offset = 0;
    await devtools.send('Network.enable');
    devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
      offset = wallTime - timestamp;
      file(requestId).url = request.url;
    });
    devtools.on('Network.requestServedFromCache', ({ requestId }) => {
      file(requestId).cached = true;
    });
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache) file(requestId).cached = true;
    });
    devtools.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      file(requestId).finished = timestamp;
    });
    await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => (globalThis as unknown as Watched).firstCard !== undefined,
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    const { time, shift, origin } = await page.evaluate(() => {
      const { firstCard, shift } = globalThis as unknown as Watched;
      return { time: firstCard as number, shift, origin: performance.timeOrigin };
    });
    const until = (origin + time) / 1000 - offset;
    const paths = [...files.values()]
      .filter(({ url, cached, finished }) => {
        return url?.startsWith(site.embedOrigin) && !cached && finished && finished <= until;
      })
      .map(({ url }) => new URL(url as string).pathname);
    return { time, shift, paths };
  } finally {
    await context.close();
  }
}

/** A file on its way, as the browser's tools tell of it; times in seconds of their own clock. */
interface File {
  url?: string;
  cached: boolean;
  finished?: number;
}

interface Watched {
  /** Milliseconds since navigation; undefined until a card stands. */
  firstCard?: number;
  shift: number;
}

/** Runs in the page, before anything of it: notes when the first card stands, and every layout shift. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) watched.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const outlet = document.querySelector('ju-job-search')?.shadowRoot;
    // In the outlet stands the widget under its inner tag; the plain one is the widget itself.
    const widget = outlet?.querySelector('[class="search"]')
      ? outlet
      : outlet?.querySelector('div > *')?.shadowRoot;
    const first = widget?.querySelector('.results [data-id]');
    const card = first?.localName.startsWith('ju-job-card') ? first : undefined;
    if (card?.shadowRoot?.textContent?.trim() && card.getBoundingClientRect().height > 50) {
      watched.firstCard = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
