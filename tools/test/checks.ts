/** What can be checked without running the product: types, lint, formatting, locales. Each is one test. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['node_modules/@typescript/native/bin/tsc', '--noEmit'],
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
  formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  locales: ['tools/locales/check.ts'],
};

const [reportFile] = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
for (const [name, command] of Object.entries(checks)) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
}
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
