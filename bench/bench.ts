import { writeFile } from 'node:fs/promises';
import type { Figure } from './figure.ts';

const groups: Readonly<Record<string, string>> = {
  'first-card': './first-card/first-card.ts',
  search: './search/search.ts',
  import: './import/import.ts',
};

const help = `Measures, each figure beside its floor in the same run.

  npm run bench                        everything
  npm run bench -- NAME...             one group or several: ${Object.keys(groups).join(', ')}
  npm run bench -- --json FILE         also writes [{name, value, unit, floor, ratio, n}] to FILE
`;

function show({ name, value, unit, floor, ratio, n }: Figure): string {
  const numbers = `${value} ${unit}`.padStart(18);
  return `  ${name.padEnd(46)}${numbers}   floor ${floor}   ratio ${ratio}   n ${n}`;
}

/** @returns the exit code: 0, 1 when a group failed, 2 for wrong use. */
async function main(arguments_: readonly string[]): Promise<number> {
  if (arguments_.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const names = [...arguments_];
  const jsonAt = names.indexOf('--json');
  const [, file] = jsonAt >= 0 ? names.splice(jsonAt, 2) : [];
  const unknown = names.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0 || (jsonAt >= 0 && file === undefined)) {
    const complaint = unknown.length ? `Unknown: ${unknown.join(', ')}.` : '--json needs a file.';
    process.stderr.write(`${complaint}\n\n${help}`);
    return 2;
  }
  const figures: Figure[] = [];
  let failed = 0;
  for (const name of names.length > 0 ? names : Object.keys(groups)) {
    process.stdout.write(`${name}\n`);
    try {
      const { run } = (await import(groups[name]!)) as { run: () => Promise<Figure[]> };
      const measured = await run();
      for (const one of measured) process.stdout.write(`${show(one)}\n`);
      figures.push(...measured);
    } catch (error) {
      failed++;
      process.stderr.write(`  failed: ${(error as Error).stack}\n`);
    }
  }
  if (file !== undefined) await writeFile(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  process.stdout.write(`${figures.length} figures, ${failed} groups failed\n`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
