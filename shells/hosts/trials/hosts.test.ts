import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright';
import { launchChromium } from '../../embed/tests/harness/browsers.ts';
import { inTime } from '../../embed/tests/harness/deadline.ts';
import { describeHosts } from './describe-hosts.ts';
import { pageComplaints, widgetComplaints } from './harness/complaints.ts';
import { look } from './harness/look.ts';
import { createReference, type Reference } from './harness/reference.ts';
import { startTrialSite, type TrialSite } from './harness/site.ts';
import { use } from './harness/use.ts';
import type { Host } from './host.ts';
import { groups, hosts, plain } from './table.ts';

const desktop = 1000;
const phone = 320;
/** How long one look at a host may take, in milliseconds; about ten times what it takes. */
const longest = 90_000;
/** How often a row is tried, at most. */
const turns = 3;
let site: TrialSite;
let browser: Browser;
let reference: Reference;
before(async () => {
  [site, browser] = await Promise.all([startTrialSite(hosts), launchChromium()]);
  reference = createReference(browser, site, plain);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Files that were fetched more often than a page and its frame need them. */
const fetchedAgain = (asked: readonly string[]): string[] =>
  asked.filter((path, at) => /\/(?:loader|kernel|remote)\//.test(path) && asked.indexOf(path) < at);

/** A busy machine draws late: a row that fails is tried again, and the run says why. */
async function tried(host: Host, width: number): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await inTime(host.name, longest, () => tryOnce(host, width));
    } catch (error) {
      if (turn === turns) throw error;
      console.log(`Once more, ${host.name}: ${(error as Error).message.slice(0, 300)}`);
      reference.forget();
    }
  }
}

async function tryOnce(host: Host, width: number): Promise<void> {
  site.asked.length = 0;
  const embedded = await look(browser, site, host, 'embedded', { width });
  try {
    const again = fetchedAgain(site.asked);
    const [bare, plainly] = await Promise.all([
      look(browser, site, host, 'bare', { width, boxes: embedded.given }),
      reference.of(host, embedded, width),
    ]);
    await bare.page.context().close();
    assert.deepEqual(pageComplaints(host, embedded, bare, width === phone), []);
    assert.deepEqual(widgetComplaints(host, embedded, plainly), []);
    // Once by us; and once more by a busy browser that inserts before it has written its cache.
    assert.ok(again.length === new Set(again).size, again.join());
    await use(embedded.page, embedded.widgets.keys());
    await host.also?.(embedded.page);
  } finally {
    await embedded.page.context().close();
  }
}

for (const [group, members] of Object.entries(groups)) {
  describe(group, () => {
    for (const host of members) {
      test(`${host.name}: the page is as it was, the widgets are as anywhere`, () =>
        tried(host, desktop));
      if (host.narrow) test(`${host.name}, at 320 px: the same`, () => tried(host, phone));
    }
  });
}

test('docs/hosts.md says what is tried', async () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'hosts.md');
  assert.equal(
    await readFile(file, 'utf8'),
    await describeHosts(),
    'Run: node shells/hosts/trials/write-page.ts',
  );
});
