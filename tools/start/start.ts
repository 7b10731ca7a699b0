/** `npm start`: the whole product on this machine, from an empty checkout, until Ctrl-C. */
import { once } from 'node:events';
import { openDatabase } from '../../gateway/database/database.ts';
import { readSettings, type Settings } from '../settings.ts';
import { readWords } from '../words.ts';
import { takeLock } from './lock.ts';
import { startPart, type Part } from './part.ts';
import { describeParts } from './parts.ts';
import { portTaken } from './ports.ts';

type Undo = () => unknown;

const help = `npm start -- [options]

Builds Jobunivers and starts all of it: a municipality's host site, the embed origin, the gateway with its PostgreSQL
database, and Storybook. Ctrl-C stops all of it.

  --without-storybook   start the product alone
  --help                this text

Environment
  JOBUNIVERS_PORT_BASE  first of nine neighbouring ports (8100)
  JOBUNIVERS_DATA       folder for database, keys and build (.jobunivers)
  DATABASE_URL          a PostgreSQL server (>= 15) in place of the embedded one
  SEED_FOLDER           postings that an empty database is filled with (mocks/data; nothing: none)
  JOBUNIVERS_VERBOSE    any value: show what the parts write
`;

const read = readWords(help, { 'without-storybook': { type: 'boolean' } });

if (read) {
  const withStorybook = read.values['without-storybook'] !== true;
  await start(readSettings(), withStorybook).catch((error: unknown) => {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}

async function start(settings: Settings, withStorybook: boolean): Promise<void> {
  const lock = takeLock(settings.dataFolder);
  const toUndo: Undo[] = [() => lock.release()];
  const stopping = abortOnStopSignal();
  try {
    await refuseTakenPorts(settings, withStorybook);
    const parts = await bringUp(settings, withStorybook, toUndo, stopping);
    console.log(whereToLook(settings, withStorybook));
    const end = await Promise.race([once(stopping, 'abort'), ...parts.map(endedByItself)]);
    if (typeof end === 'string') throw new Error(end);
  } catch (error) {
    if (!stopping.aborted) throw error;
  } finally {
    const isUp = toUndo.length > 1;
    if (isUp) process.stdout.write('\nStopping …');
    for (const undo of toUndo.reverse()) await undo();
    if (isUp) process.stdout.write(' stopped.\n');
  }
}

/** Starts the parts; whatever is up by then is in `toUndo`, whether or not the rest succeeds. */
async function bringUp(
  settings: Settings,
  withStorybook: boolean,
  toUndo: Undo[],
  stopping: AbortSignal,
): Promise<Part[]> {
  const step = <T>(name: string, act: () => Promise<T>): Promise<T> => {
    stopping.throwIfAborted();
    return withProgress(name, act);
  };
  const database = await step('database', () => openDatabase(databaseOptions(settings)));
  toUndo.push(() => database.stop());
  const { builds, servers, storybook } = describeParts(settings, database.url);
  for (const build of builds) await step(build.name, () => startPart(build, stopping));
  const parts: Part[] = [];
  for (const description of withStorybook ? [...servers, storybook] : servers) {
    const part = await step(description.name, () => startPart(description, stopping));
    toUndo.push(() => part.stop());
    parts.push(part);
  }
  return parts;
}

function databaseOptions({ dataFolder, database }: Settings) {
  const databaseUrl = process.env.DATABASE_URL;
  return { dataFolder, port: database.port, ...(databaseUrl ? { databaseUrl } : {}) };
}

async function withProgress<T>(name: string, act: () => Promise<T>): Promise<T> {
  const began = performance.now();
  process.stdout.write(`  ${name} …`);
  const result = await act();
  process.stdout.write(` ready (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  return result;
}

async function refuseTakenPorts(settings: Settings, withStorybook: boolean): Promise<void> {
  const { host, embed, gateway, builder, preview, vendor, vendorTool } = settings;
  const wanted = [host, embed, gateway, builder, preview, vendor, vendorTool];
  if (withStorybook) wanted.push(settings.storybook);
  for (const { port, origin } of wanted) {
    if (await portTaken(port)) {
      throw new Error(
        `Port ${port} (for ${origin}) is in use by another program. Stop it, or choose other ports: ` +
          `JOBUNIVERS_PORT_BASE=${settings.portBase + 100} npm start`,
      );
    }
  }
}

async function endedByItself(part: Part): Promise<string> {
  const lastLines = await part.ended;
  return `${part.name} ended by itself.\n${lastLines}`;
}

function abortOnStopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort());
  }
  return controller.signal;
}

function whereToLook(
  { host, embed, gateway, storybook, builder, vendorTool }: Settings,
  withStorybook: boolean,
) {
  return [
    '',
    'Jobunivers is running. Open in a browser:',
    '',
    `  a municipality's site   ${host.origin}/`,
    `  vendors' widgets on it  ${host.origin}/arbejde/kurser`,
    `  the builder             ${builder.origin}/`,
    `  a vendor's own tool     ${vendorTool.origin}/`,
    ...(withStorybook ? [`  Storybook               ${storybook.origin}/`] : []),
    `  the embed origin        ${embed.origin}/manifests/787.json`,
    `  the gateway             ${gateway.origin}/v1/job-postings`,
    '',
    'README.md says what to read for editors, vendors and operators. Ctrl-C stops all of it.',
  ].join('\n');
}
