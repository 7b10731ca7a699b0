import { after, before, describe, test } from 'node:test';
import { launchers, type Engine } from '../harness/browsers.ts';
import { startSite, type Site } from '../harness/site.ts';
import type { EngineName, Row } from './row.ts';
import { rows } from './rows/index.ts';
import { runRow } from './run-row.ts';
import { sideBySide } from './run-rows.ts';

/** Makes a test of every row that stands in this engine. */
export function testFaults(name: EngineName): void {
  describe(`faults in ${name}`, { concurrency: sideBySide(name) }, () => {
    let site: Site;
    let engine: Engine;
    before(async () => {
      site = await startSite();
      engine = await launchers[name]();
    });
    after(async () => {
      await engine?.close();
      await site?.stop();
    });
    const ours = rows.filter(({ security }) => name === 'chromium' || security);
    const testRow = (row: Row): void =>
      void test(`${row.fault}: ${row.where} (${row.id})`, async () => {
        await runRow(row, engine, site);
      });
    ours.filter(({ alone }) => !alone).forEach(testRow);
    describe('one at a time', { concurrency: 1 }, () =>
      ours.filter(({ alone }) => alone).forEach(testRow),
    );
  });
}
