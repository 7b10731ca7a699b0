import pg from 'pg';
import { openDatabase, DatabaseError } from '../database/database.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { readGatewaySettings, SettingsError } from '../settings.ts';
import type { Reading, Refusal } from '../../contract/reading/read.ts';
import { findFiles, largestFile, readFilePostings } from './files.ts';
import { importPlaces } from './import-places.ts';
import { importPostings } from './import-postings.ts';
import { Progress } from './progress.ts';

const help = `Imports postings and places into the gateway's database.

  npm run import -- jobs FILE|FOLDER...   postings: schema.org JobPosting (JSON-LD; also in HTML pages),
                                          Jobnet's search result, or NDJSON of either
  npm run import -- places FILE.csv       postal codes: code,name,lat,lon
  npm run import -- --help                this text

Importing again changes nothing but what has changed: postings are known by their source's id. One that cannot
be read is refused by itself, and named with the reason at the end. A JSON or HTML file may have
${largestFile / 1024 / 1024} MB; NDJSON (.ndjson, .jsonl: one object per line) has no limit.

The database is the one that the gateway uses: DATABASE_URL, else the embedded server in JOBUNIVERS_DATA
(default .jobunivers), which is started when it does not run.

Ends with 0 when anything could be read (refusals are listed), else with 1; wrong use ends with 2.
`;

/** Runs the command. @returns the exit code. */
export async function runImport(arguments_: readonly string[]): Promise<number> {
  const [what, ...names] = arguments_;
  if (arguments_.includes('--help') || arguments_.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = names.find((name) => name.startsWith('-'));
  const usable =
    unknown === undefined &&
    ((what === 'jobs' && names.length > 0) || (what === 'places' && names.length === 1));
  if (!usable) {
    const complaint =
      unknown !== undefined
        ? `Unknown option ${unknown}.`
        : what === 'jobs' || what === 'places'
          ? `Which file? ${what === 'places' ? 'Exactly one.' : ''}`
          : `Say what to import: jobs or places.`;
    process.stderr.write(`${complaint.trim()}\n\n${help}`);
    return 2;
  }
  const settings = readGatewaySettings();
  const database = await openDatabase(settings.database);
  try {
    const pool = await prepareDatabase(database.url, {
      connections: 4,
      statementTimeoutMs: 600_000,
    });
    try {
      if (what === 'places') {
        const { read, written, refusals } = await importPlaces(pool, names[0]!);
        report(refusals, `read ${read}, written ${written}, refused ${refusals.length}`);
        return read > refusals.length ? 0 : 1;
      }
      const progress = new Progress();
      const result = await importPostings(pool, readingsOf(names), (soFar) => progress.show(soFar));
      progress.end();
      const { read, added, changed, unchanged, refusals } = result;
      report(
        refusals,
        `read ${read}, new ${added}, changed ${changed}, unchanged ${unchanged}, refused ${refusals.length}`,
      );
      return read > refusals.length ? 0 : 1;
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
  }
}

async function* readingsOf(names: readonly string[]): AsyncGenerator<Reading> {
  for await (const { file, refusal } of findFiles(names)) {
    if (refusal !== undefined) yield { refusal: { place: file, reason: refusal } };
    else yield* readFilePostings(file);
  }
}

function report(refusals: readonly Refusal[], summary: string): void {
  for (const { place, reason } of refusals) process.stdout.write(`refused ${place}: ${reason}\n`);
  process.stdout.write(`${summary}\n`);
}

/** What went wrong, for the person who imports: what the database says (a full disk, an end) needs no stack. */
function messageOf(error: Error): string {
  if (error instanceof DatabaseError || error instanceof SettingsError) return error.message;
  if (!(error instanceof pg.DatabaseError)) return error.stack ?? error.message;
  return `The database failed: ${error.message}. What was imported before is kept; import again to go on.`;
}

if (import.meta.main) {
  try {
    process.exitCode = await runImport(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${messageOf(error as Error)}\n`);
    process.exitCode = 1;
  }
}
