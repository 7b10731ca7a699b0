/**
 * Runs rows and says what came of each. Run by `break-guards.ts` in a copy of the source:
 * `node shells/embed/tests/faults/run-rows.ts id,id,…` prints JSON, by row its error or an empty text.
 */
import { launchers } from '../harness/browsers.ts';
import { startSite } from '../harness/site.ts';
import type { EngineName, Outcome, Row } from './row.ts';
import { rows } from './rows/index.ts';
import { runRow } from './run-row.ts';

/** Rows mostly wait, so several stand side by side; WebKitGTK's driver holds one page at a time. */
export const sideBySide = (name: EngineName): number => (name === 'webkit' ? 1 : 3);

/** Several side by side, those that have to be alone after them. */
export async function runRows(
  name: EngineName,
  wanted: readonly Row[],
  tell: (row: Row, outcome: Outcome | Error) => void,
  patience?: number,
): Promise<void> {
  const site = await startSite();
  const engine = await launchers[name]();
  const run = async (row: Row): Promise<void> =>
    tell(row, await runRow(row, engine, site, patience).catch((error: unknown) => error as Error));
  try {
    const waiting = wanted.filter(({ alone }) => !alone);
    const work = async (): Promise<void> => {
      for (let row = waiting.shift(); row; row = waiting.shift()) await run(row);
    };
    await Promise.all(Array.from({ length: sideBySide(name) }, work));
    for (const row of wanted.filter(({ alone }) => alone)) await run(row);
  } finally {
    await engine.close();
    await site.stop();
  }
}

if (import.meta.main) {
  const ids = process.argv[2]?.split(',') ?? [];
  const said: Record<string, string> = {};
  const wanted = rows.filter(({ id }) => ids.includes(id));
  await runRows(
    'chromium',
    wanted,
    (row, outcome) => {
      said[row.id] = outcome instanceof Error ? outcome.message : '';
    },
    12_000,
  );
  console.log(JSON.stringify(said));
  process.exit();
}
