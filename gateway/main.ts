import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { DatabaseError, openDatabase, type Database } from './database/database.ts';
import { prepareDatabase } from './database/prepare.ts';
import { missingSamples } from './import/missing-samples.ts';
import { buildGateway } from './server/gateway.ts';
import { createLogger } from './server/logging.ts';
import { readGatewaySettings, SettingsError, variables, type GatewaySettings } from './settings.ts';
import { decay } from './visitors/decay.ts';

const help = `Serves the contract (contract/openapi.yaml) from PostgreSQL.

  node gateway/main.ts

Settings come from the environment:
${variables.map(([name, meaning]) => `  ${name.padEnd(25)} ${meaning}`).join('\n')}
`;

const day = 86_400_000;

/** Starts the gateway; it runs until SIGTERM or SIGINT, then finishes what it is doing and stops. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  const settings = readGatewaySettings();
  const stopped = new Promise<void>((resolve) => {
    // Not once: Ctrl-C comes from the terminal and from whoever started this, and the second must not kill.
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
  const database = await openDatabase(settings.database);
  try {
    await serve(settings, database, stopped);
  } finally {
    await database.stop();
  }
}

async function serve(
  settings: GatewaySettings,
  database: Database,
  stopped: Promise<void>,
): Promise<void> {
  const pool = await prepareDatabase(database.url, { connections: settings.connections });
  const logger = createLogger();
  try {
    await seed(pool, settings);
    const app = await buildGateway({ ...settings, pool, logger });
    const forget = async () => {
      try {
        const erased = await decay(pool, settings.visitorDays);
        if (Object.values(erased).some((count) => count > 0))
          logger.info(erased, 'old data erased');
      } catch (error) {
        logger.error({ err: error }, 'old data not erased');
      }
    };
    await forget();
    const daily = setInterval(() => void forget(), day);
    try {
      const address = await app.listen({ port: settings.port, host: settings.host });
      process.stdout.write(`gateway ready ${address}\n`);
      await stopped;
    } finally {
      clearInterval(daily);
      await app.close();
    }
  } finally {
    await pool.end();
  }
}

/** Brings what of the samples is missing, by the import's own command, as anybody would. */
async function seed(pool: pg.Pool, settings: GatewaySettings): Promise<void> {
  const { seedFolder } = settings;
  if (seedFolder === undefined || seedFolder === '') return;
  for (const what of await missingSamples(pool)) {
    const file = what === 'jobs' ? seedFolder : path.join(seedFolder, '..', `${what}.json`);
    if (!existsSync(file)) continue;
    process.stdout.write(`gateway: the database lacks ${what}; sample ${what} are imported\n`);
    await importSamples(settings, what, file);
  }
}

async function importSamples(
  { database }: GatewaySettings,
  what: string,
  file: string,
): Promise<void> {
  const command = path.join(import.meta.dirname, 'import', 'command.ts');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [command, what, file], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        JOBUNIVERS_DATA: database.dataFolder,
        JOBUNIVERS_DATABASE_PORT: String(database.port),
      },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) process.stderr.write(`gateway: the sample ${what} could not be imported\n`);
}

try {
  await main();
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const known = error instanceof DatabaseError || error instanceof SettingsError;
  process.stderr.write(
    taken
      ? `gateway: port ${(error as { port?: number }).port} is taken. Stop what uses it, or set PORT.\n`
      : `gateway: ${known ? error.message : (error as Error).stack}\n`,
  );
  process.exitCode = 1;
}
