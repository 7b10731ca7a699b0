/**
 * The texts in `locales/`:
 *
 * - `npm run locales -- check` ends with 1 and a line for each finding when something is wrong.
 * - `npm run locales -- report` prints who has read each file, and how hard the Danish ones are. The first table stands in
 *   README.md too; `report --readme` writes it there.
 * - `npm run locales -- mark READING LANGUAGE/FILE…` says how far files have come, as they stand now.
 */
import { readWords } from '../words.ts';
import { byFile, readLocales, Unreadable } from './locales.ts';
import { readings, readStatuses, statusOf, writeStatus, type Status } from './readings.ts';
import { hardnessTable, readingsTable, readReadme, withTable, writeReadme } from './report.ts';

const usage = `Usage: npm run locales -- check
         what is missing, unknown, too hard or in the wrong script, and what to do
       npm run locales -- report [--readme]
         who has read each file, and how hard the Danish ones are; --readme writes the first table into README.md
       npm run locales -- mark ${readings.join('|')} LANGUAGE/FILE…
         how far files have come, as they stand now (as in: mark machine ar/common.easy)`;

/** Said to the person who typed the command; no stack is needed. */
class Refusal extends Error {}

function mark([reading, ...names]: readonly string[]): void {
  const known = readings.find((each) => each === reading);
  if (!known || names.length === 0) {
    throw new Refusal(`Say how far, and which files.\n${usage}`);
  }
  const files = byFile(readLocales(), readLocales(undefined, 'easy'));
  const marks = names.map((name): [language: string, file: string, status: Status] => {
    const [, language = '', file = ''] = /^([^/]+)\/(.+?)(?:\.json)?$/.exec(name) ?? [];
    const texts = files.get(language)?.get(file);
    if (!texts) throw new Refusal(`There is no locales/${name}.json.\n${usage}`);
    return [language, file, statusOf(known, texts)];
  });
  for (const [language, file, status] of marks) {
    writeStatus(language, file, status);
    console.log(`${language}/${file}: ${known}`);
  }
}

function report(intoReadme: boolean): void {
  const standard = readLocales();
  const readingsOfAll = readingsTable(standard, readStatuses());
  console.log(`${readingsOfAll}\n\n${hardnessTable(standard, readLocales(undefined, 'easy'))}`);
  if (intoReadme) writeReadme(withTable(readReadme(), readingsOfAll));
}

async function runCheck(): Promise<void> {
  // It reads all sources with the compiler, which the other words need not wait for.
  const { check } = await import('./check.ts');
  const { findings, files } = check();
  for (const finding of findings) console.error(finding);
  console.log(`locales: ${files} files, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

async function run([command, ...words]: readonly string[], intoReadme: boolean): Promise<void> {
  if (command === 'mark') return mark(words);
  if (words.length > 0) throw new Refusal(`'${words[0]}' is too much.\n${usage}`);
  if (command === 'check') return runCheck();
  if (command === 'report') return report(intoReadme);
  throw new Refusal(command === undefined ? usage : `'${command}' is unknown here.\n${usage}`);
}

const read = readWords(usage, { readme: { type: 'boolean' } }, true);
try {
  if (read) await run(read.positionals, read.values.readme === true);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
