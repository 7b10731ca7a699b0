import { mkdir, writeFile } from 'node:fs/promises';
import { modes } from '../../themes/pairs.ts';
import { typedPath } from '../typed-path.ts';
import { readWords } from '../words.ts';
import { sourceName, themeFiles, themesFolder } from './build.ts';
import { checkTheme, type Findings } from './check-theme.ts';
import { newTheme } from './new-theme.ts';
import { floor } from './prove.ts';

const usage = `npm run theme -- new --municipality NAME --brand '#rrggbb' [--logo FILE] [--font NAME]
npm run theme -- check FILE     (themes/NAME/${sourceName})
npm run theme -- build          writes what is made from the token sources

The colour stands in quotes: without them the shell takes it for a comment. FILE of --logo is an SVG or a PNG.`;

const options = {
  municipality: { type: 'string' },
  brand: { type: 'string' },
  logo: { type: 'string' },
  font: { type: 'string' },
} as const;
type Values = Partial<Record<keyof typeof options, string>>;

/** A theme from one brand colour, a theme's proof, and the files of all themes. */
async function run(positionals: readonly string[], values: Values): Promise<number> {
  const [command, file, ...more] = positionals;
  if (command === 'new' && !file && values.municipality && values.brand) {
    const { municipality, brand, logo, font } = values;
    const made = await newTheme({
      municipality,
      brand,
      ...(logo === undefined ? {} : { logo: typedPath(logo) }),
      ...(font === undefined ? {} : { font }),
      folder: themesFolder,
    });
    console.log(`Made ${made}.`);
    const code = report(made, await checkTheme(made));
    await build();
    return code;
  }
  if (command === 'check' && file && more.length === 0) {
    return report(file, await checkTheme(typedPath(file)));
  }
  if (command === 'build' && !file) {
    await build();
    return 0;
  }
  console.error(`${whatIsWrong(positionals, values)}\n\n${usage}`);
  return 2;
}

function whatIsWrong([command, first, second]: readonly string[], values: Values): string {
  if (command === 'new') {
    if (first) return `'${first}' is too much. A name of several words stands in quotes.`;
    return `${values.municipality ? '--brand' : '--municipality'} is missing.`;
  }
  if (command === 'check') return first ? `'${second}' is too much.` : 'Check which file?';
  if (command === 'build') return `'${first}' is too much: it builds all.`;
  return command === undefined ? 'Say what to do.' : `'${command}' is unknown here.`;
}

function report(file: string, { wrong, proofs }: Findings): number {
  if (wrong.length > 0) {
    console.log(
      `${file}: ${wrong.length} to mend.\n${wrong.map((line) => `- ${line}`).join('\n')}`,
    );
    return 1;
  }
  const lowest = (mode: string, kind: string): string =>
    floor(
      Math.min(
        ...proofs
          .filter((proof) => proof.mode === mode && proof.kind === kind)
          .map(({ ratio }) => ratio),
      ),
    );
  console.log(`${file}: all ${proofs.length} pairs pass. The lowest of each mode:`);
  for (const mode of modes) {
    console.log(
      `  ${mode.padEnd(15)} words ${lowest(mode, 'text')}:1, outlines ${lowest(mode, 'shape')}:1`,
    );
  }
  return 0;
}

async function build(): Promise<void> {
  for (const { path, make } of themeFiles()) {
    const target = new URL(`../../${path}`, import.meta.url);
    await mkdir(new URL('.', target), { recursive: true });
    await writeFile(target, await make());
  }
}

const read = readWords(usage, options, true);
if (read) {
  process.exitCode = await run(read.positionals, read.values).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
