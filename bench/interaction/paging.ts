/** What paging through ten thousand postings leaves in memory: nodes of the document and the scripts' heap, beside the plain page. */
import { figure, type Figure, type Wanted } from '../figure.ts';
import { tidily } from '../tidy.ts';
import { openStages, type Stage } from './stage.ts';

interface Kept {
  readonly nodes: number;
  readonly megabytes: number;
}

/** @param wanted `sizes`: after how many cards it is looked. */
export async function run({ sizes = [1_000, 5_000, 10_000] }: Wanted): Promise<Figure[]> {
  return await tidily(async (tidy) => {
    const stages = await openStages(tidy, Math.max(...sizes) * 1.2);
    const plain = await page(stages.plain, sizes);
    const ours = await page(stages.ours, sizes);
    return sizes.flatMap((size, index) => {
      const [one, floor] = [ours[index]!, plain[index]!];
      return [
        figure(`paging/nodes/${size}`, one.nodes, 'nodes', floor.nodes, 1),
        figure(`paging/heap/${size}`, one.megabytes, 'MB', floor.megabytes, 1),
      ];
    });
  });
}

/** Shows more until so many stand, and looks each time. */
async function page(stage: Stage, sizes: readonly number[]): Promise<Kept[]> {
  const found: Kept[] = [];
  await stage.search('everywhere');
  for (const size of sizes) {
    while ((await stage.standing()) < size) await stage.press('more');
    found.push(await keptBy(stage));
  }
  return found;
}

/** What follows the last page: cards drawn picture by picture, and what is out of sight put away. */
const settles = 2000;

async function keptBy({ page: shown }: Stage): Promise<Kept> {
  await shown.waitForTimeout(settles);
  const devtools = await shown.context().newCDPSession(shown);
  // Twice: what the first lets go may hold more.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { nodes, megabytes: usedSize / 1_048_576 };
}
