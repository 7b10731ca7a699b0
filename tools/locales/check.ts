import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findingsInEasy } from './easy.ts';
import { findingsInTexts } from './findings.ts';
import { findingsInHardness } from './hardness.ts';
import { byFile, readLocales } from './locales.ts';
import { findingsInReadings, readStatuses } from './readings.ts';
import { findingsInAllowances, findingsInEnglish, findingsInScripts } from './scripts.ts';
import { findingsInMarks, findingsInUsage, readSources, termsIn, usageIn } from './usage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const measure = 'da';

/** Everything wrong with the texts in a folder as `locales/`, a line each, with the number of files. */
export function check(folder?: string): {
  readonly findings: readonly string[];
  readonly files: number;
} {
  const standard = readLocales(folder);
  const easy = readLocales(folder, 'easy');
  const files = byFile(standard, easy);
  const terms = termsIn(standard, measure);
  const usage = usageIn(readSources(root));
  const keys = readFileSync(`${root}components/core/localisation/keys.ts`, 'utf8');
  const findings = [
    ...findingsInTexts(standard),
    ...findingsInEasy(standard, easy, terms),
    ...findingsInMarks(files, terms, usage),
    ...findingsInScripts(files),
    ...findingsInEnglish(files),
    ...findingsInAllowances(files),
    ...findingsInHardness(standard, easy),
    ...findingsInReadings(files, readStatuses()),
    ...findingsInUsage(standard, measure, usage),
    ...[...(standard.get(measure) ?? new Map<string, never>()).keys()]
      .filter((namespace) => !keys.includes(`locales/${measure}/${namespace}.json'`))
      .map(
        (namespace) => `components/core/localisation/keys.ts does not name '${namespace}'. Add it.`,
      ),
  ];
  return { findings, files: [...files.values()].reduce((sum, { size }) => sum + size, 0) };
}
