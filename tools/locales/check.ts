/**
 * Checks the texts in `locales/`: nothing missing, unknown, unused or empty, the same holes and marks in every language, easy
 * to read, and nobody said to have read what they have not.
 * Ends with 1 and a line for each finding when something is wrong.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findingsInTexts } from './findings.ts';
import { readLocales } from './locales.ts';
import { findingsInReadability } from './readability.ts';
import { findingsInReadings, readStatuses } from './readings.ts';
import { findingsInUsage, readSources, usageIn } from './usage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const locales = readLocales();
const keys = readFileSync(`${root}components/core/localisation/keys.ts`, 'utf8');

const findings = [
  ...findingsInTexts(locales),
  ...findingsInReadability(locales),
  ...findingsInReadings(locales, readStatuses()),
  ...findingsInUsage(locales, 'da', usageIn(readSources(root))),
  ...[...(locales.get('da') ?? new Map<string, never>()).keys()]
    .filter((namespace) => !keys.includes(`locales/da/${namespace}.json'`))
    .map((namespace) => `components/core/localisation/keys.ts does not name '${namespace}'.`),
];
for (const finding of findings) console.error(finding);
const count = [...locales.values()].reduce((sum, namespaces) => sum + namespaces.size, 0);
console.log(`locales: ${count} files, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
