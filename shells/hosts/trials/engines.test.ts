import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchers, until, type Engine, type Tab } from '../../embed/tests/harness/browsers.ts';
import { documentedGlobals } from './harness/complaints.ts';
import { startTrialSite, type TrialSite } from './harness/site.ts';
import type { Host } from './host.ts';
import { hosts, plain } from './table.ts';

let site: TrialSite;
before(async () => {
  site = await startTrialSite(hosts);
});
after(() => site?.stop());

const patience = 30_000;

/** What stands in the search, in words, once it has found something. */
const found = `(() => {
  const widget = document.querySelector('ju-job-search')?.shadowRoot?.querySelector('.ju-theme > *');
  const words = (root) => [...root.childNodes].map((node) =>
    node instanceof Text ? node.data.trim()
    : node instanceof Element && !/^(STYLE|SCRIPT)$/.test(node.tagName) ? words(node.shadowRoot ?? node) : '').filter(Boolean).join(' ');
  const text = widget?.shadowRoot ? words(widget.shadowRoot) : '';
  return /Vi fandt 51/.test(text) && /Bager/.test(text) && /Sprog og/.test(text) && /Vis 20/.test(text) ? text : '';
})()`;
/** It has said the same for ten looks. */
const settled = `(() => {
  const text = ${found};
  const note = (globalThis.said ??= { text, times: 0 });
  note.times = note.text === text ? note.times + 1 : 0;
  note.text = text;
  return note.times > 10;
})()`;
const ready = (tag: string): string =>
  `(() => { const tag = document.querySelector('${tag}'); tag?.scrollIntoView(); return tag?.dataset.state === 'ready'; })()`;

async function read(engine: Engine, host: Host): Promise<{ text: string; globals: string[] }> {
  const tab: Tab = await engine.open(site.address(host, 'embedded'));
  try {
    await until(tab, ready('ju-job-search'), patience);
    await until(tab, `(${found}) !== ''`, patience);
    await until(tab, settled, patience);
    const text = await tab.evaluate<string>(found);
    await until(tab, ready('ju-screening-form'), patience);
    assert.equal(
      await tab.evaluate(`document.querySelectorAll('[data-state="failed"]').length`),
      0,
    );
    return { text, globals: await tab.evaluate<string[]>('Object.getOwnPropertyNames(window)') };
  } finally {
    await tab.close();
  }
}

for (const name of ['firefox', 'webkit'] as const) {
  describe(`in ${name}`, () => {
    let engine: Engine;
    let plainly: { text: string; globals: string[] };
    before(async () => {
      engine = await launchers[name]();
      plainly = await read(engine, plain);
    });
    after(() => engine?.close());

    test('the plain page gets the documented globals', () => {
      for (const one of documentedGlobals) assert.ok(plainly.globals.includes(one), one);
    });
    for (const host of hosts.filter(({ everywhere }) => everywhere)) {
      if (host === plain) continue;
      test(`${host.name}: the widgets say what they say anywhere`, async () => {
        assert.equal((await read(engine, host)).text, plainly.text);
      });
    }
  });
}
