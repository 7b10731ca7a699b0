import pg from 'pg';
import { typedPath } from '../../tools/typed-path.ts';
import { openDatabase, DatabaseError } from '../database/database.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { readGatewaySettings, SettingsError } from '../settings.ts';
import type { Reading, Refusal } from '../../contract/reading/read.ts';
import { findFiles, largestFile, readFilePostings } from './files.ts';
import { importCompanies } from './import-companies.ts';
import { importPlaces } from './import-places.ts';
import { importPostings } from './import-postings.ts';
import { importScreening } from './import-screening.ts';
import { importSkills } from './import-skills.ts';
import { importTerms } from './import-terms.ts';
import { Progress } from './progress.ts';

const help = `Imports postings, places, skills and companies into the gateway's database.

  npm run import -- jobs FILE|FOLDER...   postings: schema.org JobPosting (JSON-LD; also in HTML pages),
                                          Jobnet's search result, or NDJSON of either
  npm run import -- jobs --whole FILE...  the same; and what the sources of these postings had before and have
                                          no more is taken away, unless anything was refused
  npm run import -- places FILE.csv       postal codes: code,name,lat,lon
  npm run import -- skills FILE           skills: ESCO's CSV of one language (skills_da.csv), or JSON as
                                          contract/skills/skills.schema.json says
  npm run import -- companies FILE.json   companies, the skills they seek, their slots and videos, as
                                          contract/companies/companies.schema.json says; skills come first
  npm run import -- terms FILE.json       words that mean the same, for the search, as docs/search-terms.md says
  npm run import -- screening FILE.json --municipality CODE
                                          the questions that a municipality asks, as contract/screening describes them
  npm run import -- --help                this text

Importing again changes nothing but what has changed: postings are known by their source's id. One that cannot
be read is refused by itself, and named with the reason at the end. Skills and companies are taken as whole
files: where one has a fault, nothing of it is imported. Slots of every week are made for the weeks from the
day of the import on, so companies are best imported again every night. A JSON or HTML file may have
${largestFile / 1024 / 1024} MB; NDJSON (.ndjson, .jsonl: one object per line) has no limit.

The database is the one that the gateway uses: DATABASE_URL, else the embedded server in JOBUNIVERS_DATA
(default .jobunivers), which is started when it does not run.

Ends with 0 when anything could be read (refusals are listed), else with 1; wrong use ends with 2.
`;

/** What comes as one file. */
const ofOneFile = new Set(['places', 'skills', 'companies', 'terms']);

/** Runs the command. @returns the exit code. */
export async function runImport(arguments_: readonly string[]): Promise<number> {
  const [what, ...rest] = arguments_;
  const whole = what === 'jobs' && rest.includes('--whole');
  const behind = whole ? rest.filter((name) => name !== '--whole') : rest;
  const { names, municipality } = what === 'screening' ? forMunicipality(rest) : { names: behind };
  if (arguments_.includes('--help') || arguments_.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = names.find((name) => name.startsWith('-'));
  const usable =
    unknown === undefined &&
    ((what === 'jobs' && names.length > 0) ||
      (ofOneFile.has(what ?? '') && names.length === 1) ||
      (what === 'screening' && names.length === 1 && municipality !== undefined));
  if (!usable) {
    const complaint =
      unknown !== undefined
        ? `Unknown option ${unknown}.`
        : what === 'jobs' || ofOneFile.has(what ?? '')
          ? `Which file? ${what === 'jobs' ? '' : 'Exactly one.'}`
          : what === 'screening'
            ? 'Which file, and for which municipality? One of each: FILE --municipality CODE.'
            : `Say what to import: jobs, places, skills, companies, terms or screening.`;
    process.stderr.write(`${complaint.trim()}\n\n${help}`);
    return 2;
  }
  const files = names.map(typedPath);
  const settings = readGatewaySettings();
  const database = await openDatabase(settings.database);
  try {
    const pool = await prepareDatabase(database.url, {
      connections: 4,
      statementTimeoutMs: 600_000,
    });
    try {
      if (what === 'skills' || what === 'companies') {
        const importing = what === 'skills' ? importSkills : importCompanies;
        const { read, written, refusals } = await importing(pool, files[0]!);
        report(refusals, `read ${read}, written ${written}, refused ${refusals.length}`);
        return refusals.length === 0 ? 0 : 1;
      }
      if (what === 'places') {
        const { read, written, refusals } = await importPlaces(pool, files[0]!);
        report(refusals, `read ${read}, written ${written}, refused ${refusals.length}`);
        return read > refusals.length ? 0 : 1;
      }
      if (what === 'terms') {
        const { name, groups, refusals } = await importTerms(pool, files[0]!);
        const taken = refusals.length === 0;
        report(refusals, taken ? `${name}: ${groups} groups` : 'nothing was changed');
        return taken ? 0 : 1;
      }
      if (what === 'screening') {
        const refusals = await importScreening(pool, files[0]!, municipality!);
        const taken = refusals.length === 0;
        report(
          refusals,
          taken ? `${municipality} asks these questions now` : 'nothing was changed',
        );
        return taken ? 0 : 1;
      }
      const progress = new Progress();
      const result = await importPostings(
        pool,
        readingsOf(files),
        (soFar) => progress.show(soFar),
        { whole },
      );
      progress.end();
      const { read, added, changed, unchanged, withdrawn, refusals } = result;
      report(
        refusals,
        `read ${read}, new ${added}, changed ${changed}, unchanged ${unchanged},${whole ? ` withdrawn ${withdrawn},` : ''} refused ${refusals.length}`,
      );
      return read > refusals.length ? 0 : 1;
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
  }
}

/** Takes `--municipality CODE` out of what was given. */
function forMunicipality(given: readonly string[]): {
  readonly names: readonly string[];
  readonly municipality?: string;
} {
  const at = given.indexOf('--municipality');
  const municipality = at < 0 ? undefined : given[at + 1];
  if (municipality === undefined) return { names: given.filter((_, index) => index !== at) };
  return { names: given.filter((_, index) => index < at || index > at + 1), municipality };
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
