import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeWidget } from './new.ts';
import { asLines, Refusal } from './refusal.ts';
import { weightInWords } from './site/weight.ts';

/** Where the command runs. */
export interface Surroundings {
  /** Folder `kit/` of the npm package. */
  readonly kit: string;
  /** How a person calls it. */
  readonly called: string;
}

const usage = (called: string): string => `Usage:
  ${called} new NAME [--vendor ID] [--vendor-name NAME] [--folder DIR]
                     a widget of your own, to begin with; the tag is ju-ID-NAME
                     [--package FILE.tgz|VERSION]: the jobunivers that it installs
  ${called} dev      shows it live in a host's page [--port 8900] [--gateway ORIGIN]
  ${called} build    makes dist/, with remote.json: what you hand over
  ${called} check    builds it and runs what a municipality runs [--json] [--only TOPIC]
All but 'new' work in the widget's folder, or with --folder DIR.`;

const options = {
  vendor: { type: 'string' },
  'vendor-name': { type: 'string' },
  folder: { type: 'string' },
  package: { type: 'string' },
  port: { type: 'string' },
  gateway: { type: 'string' },
  json: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs the command. @returns its exit code. */
export async function runVendor(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await run(words, around);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof Refusal) && !String(code).startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(message);
    return 1;
  }
}

async function run(words: readonly string[], { kit, called }: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
  });
  const [verb, name, ...rest] = positionals;
  if (values.help || !verb) {
    console.log(usage(called));
    return verb || values.help ? 0 : 1;
  }
  if (!['new', 'dev', 'build', 'check'].includes(verb)) {
    throw new Refusal(`'${verb}' is unknown here.\n${usage(called)}`);
  }
  if (rest.length > 0 || (verb !== 'new' && name !== undefined)) {
    throw new Refusal(`'${rest[0] ?? name}' is too much.\n${usage(called)}`);
  }
  if (verb === 'new') {
    const { folder, files } = makeWidget({
      kit,
      name: name ?? '',
      ...(values.vendor !== undefined && { vendor: values.vendor }),
      ...(values['vendor-name'] !== undefined && { vendorName: values['vendor-name'] }),
      ...(values.folder !== undefined && { folder: values.folder }),
      ...(values.package !== undefined && { package: values.package }),
    });
    console.log(`Made in ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(`\nNext:\n  cd ${folder}\n  npm install\n  npm run dev`);
    return 0;
  }
  const root = resolve(values.folder ?? '.');
  if (!existsSync(resolve(root, 'package.json'))) {
    throw new Refusal(`There is no package.json in ${root}. Go to the widget's folder first.`);
  }
  if (verb === 'build') return buildOnce(root);
  if (verb === 'check') {
    const { checkWidget } = await import('./check/check.ts');
    return checkWidget({
      root,
      kit,
      json: values.json ?? false,
      only: values.only ?? [],
    });
  }
  return develop(root, kit, values.port, values.gateway);
}

async function buildOnce(root: string): Promise<number> {
  // What needs Vite comes when it is needed: 'new' runs where nothing is installed yet.
  const { buildWidget } = await import('./site/build-widget.ts');
  const attempt = await buildWidget(root, { write: true });
  if (attempt.type === 'refused') {
    console.error(`Not built:\n${asLines(attempt.findings)}`);
    return 1;
  }
  console.log(`dist/ built: ${weightInWords(attempt.built)}, described in dist/remote.json`);
  return 0;
}

async function develop(
  root: string,
  kit: string,
  port = '8900',
  gateway: string | undefined,
): Promise<number> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Refusal(`'${port}' is no port: a whole number, as 8900.`);
  }
  if (gateway !== undefined && !/^https?:$/.test(URL.parse(gateway)?.protocol ?? '')) {
    throw new Refusal(`'${gateway}' is no address of a gateway, as https://gateway.example.`);
  }
  const { startDev } = await import('./dev.ts');
  const dev = await startDev({
    root,
    kit,
    port: number,
    say: (line) => console.log(line),
    ...(gateway !== undefined && { gateway }),
  });
  console.log(`\n  ${dev.site.origins.shell}/   (Ctrl+C ends it)\n`);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });
  await dev.stop();
  return 0;
}
