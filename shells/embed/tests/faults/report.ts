/**
 * Runs every row in its engines and writes `docs/faults.md`. Run: `node shells/embed/tests/faults/report.ts
 * [chromium] [firefox] [webkit]`; with `--write` it writes the page from the last run, as after a change of words.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { documentOf, enginesOf, type Results } from './document.ts';
import { guards } from './guards.ts';
import type { EngineName, Outcome } from './row.ts';
import { rows } from './rows/index.ts';
import { runRows } from './run-rows.ts';

export const resultsFile = join(import.meta.dirname, 'results.json');
export const pageFile = join(import.meta.dirname, '../../../../docs/faults.md');

export const readResults = async (): Promise<Results> =>
  JSON.parse(await readFile(resultsFile, 'utf8')) as Results;

/** The page as it has to be. */
export const pageOf = (results: Results): string => documentOf(rows, results, guards);

export async function writeResults(results: Results): Promise<void> {
  const options = await resolveConfig(resultsFile);
  const text = await format(JSON.stringify(results), { ...options, parser: 'json' });
  await writeFile(resultsFile, text);
  await writeFile(pageFile, pageOf(results));
}

/** Rows that failed. What was seen earlier of other engines stays. */
async function runIn(engines: readonly EngineName[]): Promise<number> {
  const before = await readResults().catch(() => undefined);
  const outcomes: Record<string, Partial<Record<EngineName, Outcome>>> = { ...before?.rows };
  let failed = 0;
  for (const engine of engines) {
    const wanted = rows.filter((row) => enginesOf(row).includes(engine));
    await runRows(engine, wanted, ({ id }, outcome) => {
      if (outcome instanceof Error) {
        failed += 1;
        console.error(`✖ ${engine} ${id}: ${outcome.message}`);
      } else {
        outcomes[id] = { ...outcomes[id], [engine]: outcome };
        console.log(`✔ ${engine} ${id}`);
      }
    });
    await writeResults({
      date: new Date().toISOString().slice(0, 10),
      rows: Object.fromEntries(rows.map(({ id }) => [id, outcomes[id] ?? {}])),
      guards: before?.guards ?? { date: 'never', broken: [] },
    });
  }
  return failed;
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  const all = ['chromium', 'firefox', 'webkit'] as const;
  const engines = all.filter((name) => words.length === 0 || words.includes(name));
  if (words.includes('--write')) await writeResults(await readResults());
  else process.exitCode = (await runIn(engines)) > 0 ? 1 : 0;
}
