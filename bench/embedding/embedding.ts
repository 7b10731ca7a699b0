import type { Browser } from 'playwright';
import { launchBrowser } from '../browser.ts';
import { figure, percentile, type Figure, type Wanted } from '../figure.ts';
import { tidily } from '../tidy.ts';
import { heapFigures } from './heap.ts';
import { see, type Seen } from './see.ts';
import { startEmbeddingSite, ways, type EmbeddingSite, type Shape, type Way } from './site.ts';

/** Visits of each page, the ways in turn. */
const samplesWanted = 5;
const shapes: readonly Shape[] = [
  { widgets: 1, remotes: 1 },
  { widgets: 10, remotes: 1 },
  { widgets: 50, remotes: 1 },
  { widgets: 5, remotes: 5 },
  { widgets: 20, remotes: 20 },
];

/**
 * Pages with many widgets and many remotes, on a slow phone: ours, plain modules (the floor), a frame per widget, and the
 * federation plugin as it comes. And what a page pays that shows none, and whether rounds of coming and going leave anything.
 */
export async function run({ samples = samplesWanted }: Wanted): Promise<Figure[]> {
  return await tidily(async (tidy) => {
    const site = await startEmbeddingSite(tidy, shapes);
    const browser = await launchBrowser(tidy);
    const figures: Figure[] = [];
    for (const shape of shapes) figures.push(...(await figuresOf(browser, site, shape, samples)));
    figures.push(...(await nothingInView(browser, site)));
    figures.push(...(await heapFigures(browser, site)));
    return figures;
  });
}

async function figuresOf(
  browser: Browser,
  site: EmbeddingSite,
  shape: Shape,
  samples: number,
): Promise<Figure[]> {
  const seen = new Map<Way, Seen[]>(ways.map((way) => [way, []]));
  for (let turn = 0; turn <= samples; turn++) {
    for (const way of ways) {
      const one = await see(browser, site.page(way, shape), shape.widgets);
      // Once for nothing: the machine's own caches.
      if (turn > 0) seen.get(way)?.push(one);
    }
  }
  const median = (way: Way, of: (one: Seen) => number): number =>
    percentile((seen.get(way) as Seen[]).map(of), 0.5);
  const page = `${shape.widgets}-widgets-${shape.remotes}-remotes`;
  const measures: readonly (readonly [string, string, (one: Seen) => number])[] = [
    ['bytes', 'B', ({ bytes }) => bytes],
    ['requests', 'requests', ({ requests }) => requests],
    ['ready', 'ms', ({ ready }) => ready],
    // A page without any long task has a floor of nothing, and no ratio.
    ['long-tasks', 'ms + 1', ({ longTasks }) => longTasks + 1],
  ];
  return ways
    .filter((way) => way !== 'plain')
    .flatMap((way) =>
      measures.map(([name, unit, of]) =>
        figure(
          `embedding/${page}/${way}/${name}`,
          median(way, of),
          unit,
          median('plain', of),
          samples,
        ),
      ),
    );
}

/** The floor of a page whose widgets nobody has come near: loader and manifest. */
async function nothingInView(browser: Browser, site: EmbeddingSite): Promise<Figure[]> {
  const { requests, bytes } = await see(browser, site.below, 0, 800);
  const manifest = site.built.manifests.find(({ municipality }) => municipality === '787');
  if (!manifest) throw new Error('There is no manifest for 787.');
  return [
    figure('embedding/nothing-in-view/requests', requests, 'requests', 2, 1),
    figure('embedding/nothing-in-view/bytes', bytes, 'B', site.built.loader.gzip, 1),
  ];
}
