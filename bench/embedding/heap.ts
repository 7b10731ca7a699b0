import type { Browser, CDPSession, Page } from 'playwright';
import { figure, type Figure } from '../figure.ts';
import type { EmbeddingSite, Way } from './site.ts';

const rounds = 100;

/** Whether widgets that come and go leave something behind: the heap after the rounds over the heap before. */
export async function heapFigures(browser: Browser, site: EmbeddingSite): Promise<Figure[]> {
  const ours = await growth(browser, site, 'ours');
  const plain = await growth(browser, site, 'plain');
  return [
    figure('embedding/heap/after-100-rounds', ours.after, 'B', ours.before, rounds),
    figure('embedding/heap/plain-after-100-rounds', plain.after, 'B', plain.before, rounds),
  ];
}

async function growth(browser: Browser, site: EmbeddingSite, way: Way) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(site.page(way, { widgets: 1, remotes: 1 }));
    // What is made once, for ever, is made by then.
    await comeAndGo(page, 20);
    const before = await heap(devtools);
    await comeAndGo(page, rounds);
    return { before, after: await heap(devtools) };
  } finally {
    await context.close();
  }
}

/** Takes the tag out, puts a new one in, and waits until it stands; so many times. */
const comeAndGo = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let round = 0; round < count; round++) {
      document.querySelector('ju-bench0-card')?.remove();
      const ready = new Promise((resolve) =>
        document.addEventListener('ju-ready', resolve, { once: true }),
      );
      document.body.append(document.createElement('ju-bench0-card'));
      await ready;
    }
  }, times);

async function heap(devtools: CDPSession): Promise<number> {
  // Twice: what the first lets go may hold more.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
