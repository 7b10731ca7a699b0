/** What can be checked without running the product: types, lint, formatting, locales, all at once. Each is one test. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['node_modules/@typescript/native/bin/tsc', '--noEmit'],
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
  formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  locales: ['tools/locales/command.ts', 'check'],
};

/** Runs a check, then shows what it said as a whole. */
async function passes(name: string, command: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const status = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const passed = (await status) === 0;
  console.log(`${said.join('')}${passed ? '✔' : '✖'} ${name}`);
  return passed;
}

const [reportFile] = process.argv.slice(2);
const results = await Promise.all(
  Object.entries(checks).map(([name, command]) => passes(name, command)),
);
const passed = results.filter(Boolean).length;
const counts = { passed, failed: results.length - passed };
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
