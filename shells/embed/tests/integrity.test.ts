import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launchers, until, type Engine, type Tab } from './harness/browsers.ts';
import { startSite, type Fault, type Site } from './harness/site.ts';

const page = `<ju-job-search><p id="authored">What the editor wrote</p></ju-job-search><p id="rest">The rest</p>`;

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.stop());

for (const [name, launch] of Object.entries(launchers)) {
  describe(`tampered bytes in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await launch();
    });
    after(() => engine?.close());

    async function visit(fault: Fault | undefined, look: (tab: Tab) => Promise<void>) {
      site.fault = fault;
      const tab = await engine.open(site.page(page));
      try {
        await look(tab);
      } finally {
        site.fault = undefined;
        await tab.close();
      }
    }

    test('as built, the widget runs', async () => {
      await visit(undefined, async (tab) => {
        await until(tab, `document.querySelector('ju-job-search').dataset.state === 'ready'`);
      });
    });

    for (const [what, pattern] of [
      ['the bridge', /\/remote\/bridge\./],
      ['the container', /\/remote\/container\./],
      ['a chunk', /\/remote\/job-search\./],
      ['the kernel', /\/kernel\//],
    ] as const) {
      test(`a bad byte in ${what}: nothing of it runs`, async () => {
        await visit(tampered(pattern, 0), refused);
      });
      test(`good bytes first and bad ones second in ${what}: nothing of the second runs`, async () => {
        await visit(tampered(pattern, 1), refused);
      });
    }

    test('a bad byte in the theme: the widget is not shown in a stranger’s look', async () => {
      await visit(tampered(/\/theme\//, 0), refused);
    });
  });
}

/** The fallback stays, and no byte that was added has run. */
async function refused(tab: Tab): Promise<void> {
  await until(tab, `document.querySelector('ju-job-search').dataset.state === 'failed'`);
  assert.deepEqual(await tab.evaluate('codes'), ['integrity']);
  assert.equal(await tab.evaluate('globalThis.tampered === undefined'), true);
  assert.equal(await tab.evaluate(`document.querySelector('#authored').checkVisibility()`), true);
  assert.equal(await tab.evaluate(`document.querySelector('#rest').checkVisibility()`), true);
}

/** Adds to a file what would show if it ran, from its n-th answer on; no answer is kept by the browser. */
function tampered(pattern: RegExp, from: number): Fault {
  let answers = 0;
  return (request, response) => {
    const path = request.url ?? '';
    if (!pattern.test(path) || request.method !== 'GET') return false;
    const bad = answers++ >= from;
    void readFile(join(site.folder, path), 'utf8').then((text) => {
      response.writeHead(200, {
        'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript',
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
      });
      const more = path.endsWith('.css') ? ':host{}' : ';globalThis.tampered=1;';
      response.end(bad ? text + more : text);
    });
    return true;
  };
}
