import type { Browser, CDPSession } from 'playwright';

/** What one visit of a page came to. */
export interface Seen {
  /** From navigation until every widget stood, in milliseconds. */
  readonly ready: number;
  /** Bytes on the line and requests, the page's own apart. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds in tasks of 50 ms and more. */
  readonly longTasks: number;
}

/** 'Slow 4G' as Lighthouse defines it; bytes a second. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

interface Watched {
  readyWidgets: number;
  lastReady: number;
  longTasks: number;
}

/** One visit with empty caches, on a slow phone in a slow net, until so many widgets stand and all is quiet. */
export async function see(
  browser: Browser,
  url: string,
  widgets: number,
  /** So tall, unless told otherwise, that every widget is near. */
  height = 20_000,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    let requests = 0;
    const counted = new Set<string>();
    await devtools.send('Network.enable');
    const quiet = listen(devtools);
    // The same file in many frames comes from the browser's memory, but for the first.
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (encodedDataLength === 0 || counted.has(requestId)) return;
      counted.add(requestId);
      bytes += encodedDataLength;
      requests += 1;
    });
    await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as Watched).readyWidgets >= wanted,
      widgets,
      { timeout: 120_000 },
    );
    await quiet();
    const { lastReady, longTasks } = await page.evaluate(() => {
      const { lastReady, longTasks } = globalThis as unknown as Watched;
      return { lastReady, longTasks };
    });
    // The page itself is neither ours nor theirs.
    return { ready: lastReady, bytes, requests: requests - 1, longTasks };
  } finally {
    await context.close();
  }
}

const traffic = [
  'Network.requestWillBeSent',
  'Network.responseReceived',
  'Network.dataReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const;

/**
 * Waits until nothing has gone over the line for a second. Not the driver's own 'networkidle': it counts what is under way, and
 * on a busy machine it waited for two minutes beside a page whose line was quiet, and the group was lost.
 */
function listen(devtools: CDPSession): () => Promise<void> {
  let last = performance.now();
  for (const name of traffic) devtools.on(name, () => (last = performance.now()));
  return async () => {
    const end = performance.now() + 120_000;
    while (performance.now() - last < 1000) {
      if (performance.now() > end) throw new Error('The line was not quiet within two minutes.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
}

/** Runs in the page before anything of it: counts widgets that stand, and the time of long tasks. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  Object.assign(watched, { readyWidgets: 0, lastReady: 0, longTasks: 0 });
  const stands = new Set<EventTarget | null>();
  const note = (who: EventTarget | null): void => {
    if (stands.has(who)) return;
    stands.add(who);
    watched.readyWidgets += 1;
    watched.lastReady = performance.now();
  };
  addEventListener('ju-ready', ({ target }) => note(target));
  addEventListener('message', ({ data, source }) => data === 'ju-ready' && note(source));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks += duration;
  }).observe({ type: 'longtask', buffered: true });
}
