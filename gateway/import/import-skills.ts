import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type pg from 'pg';
import type { Refusal } from '../../contract/reading/read.ts';
import { beginningsOf } from '../../contract/skills/beginnings.ts';
import { isSkillUri } from '../../contract/skills/uri.ts';
import { patiently } from '../database/transaction.ts';
import { documentReader, readText } from './read-document.ts';

/** What an import of skills or companies did: all of a file, or nothing where it has a fault. */
export interface WholeResult {
  readonly read: number;
  readonly written: number;
  readonly refusals: Refusal[];
}

/** A skill with its names by language, the first of each the one it is called by. */
interface NamedSkill {
  readonly uri: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

interface SkillFile {
  readonly skills: readonly {
    readonly uri: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  }[];
}

const schemaFile = path.join(
  import.meta.dirname,
  '..',
  '..',
  'contract',
  'skills',
  'skills.schema.json',
);

/**
 * Imports skills: our JSON (`contract/skills/skills.schema.json`), or a file of ESCO's CSV as it is published, whose language
 * its name says (`skills_da.csv`). Names of other languages stay. Each file is taken whole or, with a fault, not at all.
 */
export async function importSkills(pool: pg.Pool, file: string): Promise<WholeResult> {
  const found = await readText(file);
  if ('refusal' in found) return { read: 0, written: 0, refusals: [found.refusal] };
  const read = /\.csv$/i.test(file) ? readCsv(found.text, file) : readJson(found.text, file);
  if ('refusals' in read) return { read: 0, written: 0, refusals: read.refusals };
  const { skills } = read;
  const written = await patiently(pool, (client) => writeSkills(client, skills));
  return { read: skills.length, written, refusals: [] };
}

type Read = { readonly skills: NamedSkill[] } | { readonly refusals: Refusal[] };

function readJson(text: string, file: string): Read {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const read = documentReader<SkillFile>(schema)(text, file);
  if ('refusals' in read) return read;
  return {
    skills: read.document.skills.map(({ uri, labels, alternatives = {} }) => ({
      uri,
      names: Object.fromEntries(
        Object.entries(labels).map(([language, label]) => [
          language,
          [label, ...(alternatives[language] ?? [])],
        ]),
      ),
    })),
  };
}

/** The columns that are read; ESCO's files have more. */
interface CsvRow {
  readonly conceptUri?: string;
  readonly preferredLabel?: string;
  readonly altLabels?: string;
}

function readCsv(text: string, file: string): Read {
  const refuse = (place: string, reason: string) => ({ refusals: [{ place, reason }] });
  const language = /_([a-z]{2,3})\.csv$/i.exec(file)?.[1]?.toLowerCase();
  if (language === undefined) {
    return refuse(file, 'says no language in its name, as skills_da.csv does');
  }
  let rows: { record: CsvRow; info: { lines: number } }[];
  try {
    rows = parse(text.replace(/^\ufeff/, ''), {
      columns: true,
      info: true,
      relax_column_count: true,
    }) as never;
  } catch (error) {
    return refuse(`${file}:${(error as { lines?: number }).lines ?? 1}`, 'is not CSV');
  }
  const first = rows[0]?.record;
  if (!first || !('conceptUri' in first) || !('preferredLabel' in first)) {
    return refuse(`${file}:1`, 'has no columns conceptUri and preferredLabel, or no line');
  }
  const refusals: Refusal[] = [];
  const skills = rows.flatMap(({ record, info }) => {
    const { conceptUri = '', preferredLabel = '', altLabels = '' } = record;
    const place = `${file}:${info.lines}`;
    if (!isSkillUri(conceptUri)) {
      refusals.push({ place, reason: 'has no address of ESCO in conceptUri' });
      return [];
    }
    if (preferredLabel.trim() === '') {
      refusals.push({ place, reason: 'has no preferredLabel' });
      return [];
    }
    const names = [preferredLabel, ...altLabels.split('\n')].map((name) => name.trim());
    return { uri: conceptUri, names: { [language]: names.filter((name) => name !== '') } };
  });
  return refusals.length > 0 ? { refusals: refusals.slice(0, 100) } : { skills };
}

const batchSize = 500;

/** Writes names in place of those of the same languages. A language other than Danish and English adds to known skills only. */
async function writeSkills(
  client: Pick<pg.PoolClient, 'query'>,
  skills: readonly NamedSkill[],
): Promise<number> {
  const sorted = [...new Map(skills.map((skill) => [skill.uri, skill])).values()].sort(
    (one, other) => (one.uri < other.uri ? -1 : 1),
  );
  const { rows } = await client.query<{ uri: string; number: number }>(
    `insert into skill (uri, labels)
     select uri, labels from unnest($1::text[], $2::jsonb[]) as given (uri, labels)
     where labels ?| array['da', 'en'] or exists (select from skill where skill.uri = given.uri)
     order by uri
     on conflict (uri) do update set labels = skill.labels || excluded.labels
     returning uri, number`,
    [
      sorted.map(({ uri }) => uri),
      sorted.map(({ names }) =>
        JSON.stringify(
          Object.fromEntries(Object.entries(names).map(([language, [label]]) => [language, label])),
        ),
      ),
    ],
  );
  const numbers = new Map(rows.map(({ uri, number }) => [uri, number]));
  const written = sorted.filter(({ uri }) => numbers.has(uri));
  for (let from = 0; from < written.length; from += batchSize) {
    const batch = written.slice(from, from + batchSize);
    await writeNames(
      client,
      batch.flatMap((skill) => namesOf(skill, numbers.get(skill.uri)!)),
    );
  }
  return written.length;
}

async function writeNames(
  client: Pick<pg.PoolClient, 'query'>,
  names: readonly ReturnType<typeof namesOf>[number][],
): Promise<void> {
  const languages = new Map(
    names.map(({ skill, language }) => [`${skill} ${language}`, { skill, language }]),
  );
  await client.query(
    `delete from skill_name using unnest($1::int[], $2::text[]) as given (skill, language)
     where skill_name.skill = given.skill and skill_name.language = given.language`,
    [
      [...languages.values()].map(({ skill }) => skill),
      [...languages.values()].map(({ language }) => language),
    ],
  );
  await client.query(
    `insert into skill_name (skill, language, rest, whole, preferred)
     select distinct on (1, 2, 3) * from unnest($1::int[], $2::text[], $3::text[], $4::bool[], $5::bool[])
     order by 1, 2, 3, 4 desc, 5 desc`,
    [
      names.map(({ skill }) => skill),
      names.map(({ language }) => language),
      names.map(({ rest }) => rest),
      names.map(({ whole }) => whole),
      names.map(({ preferred }) => preferred),
    ],
  );
}

/** A name and what is left of it from each of its words on. */
function namesOf({ names }: NamedSkill, skill: number) {
  return Object.entries(names).flatMap(([language, list]) =>
    list.flatMap((name, number) =>
      beginningsOf(name).map(({ rest, whole }) => ({
        skill,
        language,
        rest: rest.slice(0, 200),
        whole,
        preferred: number === 0,
      })),
    ),
  );
}
