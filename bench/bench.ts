import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { typedPath } from '../tools/typed-path.ts';
import type { Figure, Wanted } from './figure.ts';
import { machine, tablesOf } from './tables.ts';

const groups: Readonly<Record<string, string>> = {
  'first-card': './first-card/first-card.ts',
  search: './search/search.ts',
  import: './import/import.ts',
  matching: './matching/matching.ts',
  interaction: './interaction/interaction.ts',
  paging: './interaction/paging.ts',
  'element-bytes': './element-bytes/element-bytes.ts',
  switching: './switching/switching.ts',
  embedding: './embedding/embedding.ts',
};

const help = `Measures, each figure beside its floor in the same run.

  npm run bench                        everything
  npm run bench -- NAME...             one group or several: ${Object.keys(groups).join(', ')}
  npm run bench -- --json FILE         also writes [{name, value, unit, floor, ratio, n, interval}] to FILE
  npm run bench -- --tables FOLDER     also writes FOLDER/NAME.md, as docs/measured

To try groups out:

  --sizes 1000,10000                   search and interaction with so many postings, paging through so many cards
  --samples 20                         first-card, embedding, search and interaction with so many samples
`;

function show({ name, value, unit, floor, ratio, n }: Figure): string {
  const numbers = `${value} ${unit}`.padStart(18);
  return `  ${name.padEnd(46)}${numbers}   floor ${floor}   ratio ${ratio}   n ${n}`;
}

/** What was asked for; throws with a message for a person. */
function read(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'string' },
      tables: { type: 'string' },
      sizes: { type: 'string' },
      samples: { type: 'string' },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}.`);
  const whole = (text: string): number => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`'${text}' is not a number of things.`);
    return Number(text);
  };
  const wanted: Wanted = {
    sizes: values.sizes?.split(',').map(whole),
    samples: values.samples === undefined ? undefined : whole(values.samples),
  };
  const [json, tables] = [values.json, values.tables].map((path) => path && typedPath(path));
  const names = positionals.length > 0 ? positionals : Object.keys(groups);
  return { ...values, json, tables, wanted, names };
}

/** @returns the exit code: 0, 1 when a group failed, 2 for wrong use. */
async function main(words: readonly string[]): Promise<number> {
  let asked;
  try {
    asked = read(words);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(help);
    return 0;
  }
  // Before the measuring, which takes minutes: a place that nothing can be written to should not cost them.
  for (const folder of [asked.json && dirname(asked.json), asked.tables]) {
    if (folder) await mkdir(folder, { recursive: true });
  }
  const figures: Figure[] = [];
  let failed = 0;
  for (const name of asked.names) {
    process.stdout.write(`${name}\n`);
    try {
      const measured = await measure(name, asked.wanted, asked.tables);
      for (const one of measured) process.stdout.write(`${show(one)}\n`);
      figures.push(...measured);
    } catch (error) {
      failed++;
      process.stderr.write(`  failed: ${(error as Error).stack}\n`);
    }
  }
  if (asked.json !== undefined) {
    await writeFile(asked.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
  process.stdout.write(`${figures.length} figures, ${failed} groups failed\n`);
  return failed > 0 ? 1 : 0;
}

async function measure(name: string, wanted: Wanted, tables?: string): Promise<Figure[]> {
  const { run } = (await import(groups[name]!)) as {
    run: (wanted: Wanted) => Promise<Figure[]>;
  };
  const before = machine();
  const begun = performance.now();
  const figures = await run(wanted);
  const minutes = (performance.now() - begun) / 60_000;
  process.stdout.write(`  ${minutes.toFixed(1)} minutes; ${before}\n`);
  if (tables !== undefined) {
    await writeFile(join(tables, `${name}.md`), tablesOf(name, figures, before));
  }
  return figures;
}

process.exitCode = await main(process.argv.slice(2));
