import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { CompanyEntry, CompanyFile } from '../../contract/companies/company-file.ts';
import { slotsOf, type FutureSlot } from '../../contract/companies/slots.ts';
import { municipalityByCode } from '../../contract/municipalities.ts';
import type { Refusal } from '../../contract/reading/read.ts';
import { patiently } from '../database/transaction.ts';
import type { WholeResult } from './import-skills.ts';
import { documentReader, readText } from './read-document.ts';
import { writeCompany } from './write-company.ts';

const schemaFile = path.join(
  import.meta.dirname,
  '..',
  '..',
  'contract',
  'companies',
  'companies.schema.json',
);
/** One import at a time: two would take each other's slots back. */
const companiesLock = 7_870_004;

/** A company with its slots, checked. */
export interface ReadCompany {
  readonly entry: CompanyEntry;
  readonly slots: readonly FutureSlot[];
  /** Where it stands in the file. */
  readonly place: string;
}

/**
 * Imports companies (`contract/companies/companies.schema.json`). A file is taken whole or, with a fault, not at all. A
 * company that is not in the file stays as it is.
 */
export async function importCompanies(
  pool: pg.Pool,
  file: string,
  now: Date = new Date(),
): Promise<WholeResult> {
  const found = await readText(file);
  if ('refusal' in found) return nothing([found.refusal]);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const read = documentReader<CompanyFile>(schema)(found.text, file);
  if ('refusals' in read) return nothing(read.refusals);
  const { companies, refusals } = check(read.document, file, now.getTime());
  if (refusals.length > 0) return nothing(refusals);
  try {
    await patiently(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [companiesLock]);
      for (const company of companies) refusals.push(...(await writeCompany(client, company)));
      if (refusals.length > 0) throw new Refused();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return nothing(refusals);
  }
  return { read: companies.length, written: companies.length, refusals: [] };
}

/** What has been written is taken back. */
class Refused extends Error {}

const nothing = (refusals: Refusal[]): WholeResult => ({ read: 0, written: 0, refusals });

/** What a schema cannot say. */
function check(
  { companies }: CompanyFile,
  file: string,
  now: number,
): { companies: ReadCompany[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const ids = new Set<string>();
  const read = companies.map((entry, index): ReadCompany => {
    const place = `${file} /companies/${index}`;
    if (ids.has(entry.id)) refusals.push({ place: `${place}/id`, reason: 'is that of another' });
    ids.add(entry.id);
    const code = entry.location.municipality;
    if (code !== undefined && !municipalityByCode(code)) {
      const reason = 'is the code of no municipality';
      refusals.push({ place: `${place}/location/municipality`, reason });
    }
    const { slots, faults } = slotsOf(entry, now);
    refusals.push(
      ...faults.map(({ index: slot, reason }) => ({ place: `${place}/slots/${slot}`, reason })),
    );
    return { entry, slots, place };
  });
  return { companies: read, refusals };
}
