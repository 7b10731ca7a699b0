/** How long fifty widgets take to change theme or language, at 4x CPU, beside a page of plain HTML. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchBrowser } from '../browser.ts';
import { figure, percentile, type Figure } from '../figure.ts';
import { bundlePage, readTheme } from '../page-script.ts';
import { tidily } from '../tidy.ts';
import type { Switching } from './page.ts';

const samples = 200;

type Switched = 'theme' | 'language';

async function measure(
  page: Page,
  kind: 'widgets' | 'plain',
  slowDown: (rate: number) => Promise<unknown>,
): Promise<Record<Switched, number[]>> {
  const seen: Record<Switched, number[]> = { theme: [], language: [] };
  // Building the page is nobody's wait here.
  await slowDown(1);
  await page.evaluate(
    (name) => (globalThis as unknown as { switching: Switching }).switching.prepare(name),
    kind,
  );
  await slowDown(4);
  for (const what of ['theme', 'language'] as const) {
    // The first two are for nothing: everything has been seen once then.
    for (let turn = -2; turn < samples; turn++) {
      const time = await page.evaluate(
        ([name, count]) =>
          (globalThis as unknown as { switching: Switching }).switching[name](count),
        [what, turn + 2] as const,
      );
      if (turn >= 0) seen[what].push(time);
    }
  }
  return seen;
}

export async function run(): Promise<Figure[]> {
  const [shared, other] = await Promise.all([readTheme('shared'), readTheme('aarhus')]);
  const script = await bundlePage(join(import.meta.dirname, 'page.ts'), {
    THEMES: [shared, other],
  });
  return await tidily(async (tidy) => {
    const browser = await launchBrowser(tidy);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="da"><body>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ type: 'module', content: script });
    const devtools = await page.context().newCDPSession(page);
    const slowDown = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
    const ours = await measure(page, 'widgets', slowDown);
    const floor = await measure(page, 'plain', slowDown);
    return (['theme', 'language'] as const).flatMap((what) =>
      ([0.5, 0.98] as const).map((share) =>
        figure(
          `switching/${what}/p${share * 100}`,
          percentile(ours[what], share),
          'ms',
          percentile(floor[what], share),
          samples,
        ),
      ),
    );
  });
}
