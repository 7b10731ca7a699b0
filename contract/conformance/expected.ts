import { readdirSync, readFileSync } from 'node:fs';
import { readPostings, type ReadPosting } from '../reading/read.ts';
import { fold } from '../fold.ts';
import { plainText } from '../reading/html.ts';

/** The data set that the service under test has imported, and nothing else. */
const folder = new URL('../../mocks/data/', import.meta.url);

const all: readonly ReadPosting[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => [...readPostings(readFileSync(new URL(name, folder), 'utf8'), name)])
  .flatMap(({ posting }) => posting ?? []);

/** What search has to find on the day the suite runs: what can still be applied for, by the day in Denmark. */
export function expectedPostings(): readonly ReadPosting[] {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format();
  return all.filter(({ validThrough }) => validThrough === undefined || validThrough >= today);
}

/** Addresses are unique in the data set; ids are each service's own. */
export function addresses(postings: readonly { readonly url?: string }[]): string[] {
  return postings.map(({ url }) => url ?? '').sort();
}

/** Everything a word may be looked for in, folded. */
export function folded(posting: ReadPosting): string {
  return fold(
    [
      posting.title,
      posting.occupation ?? '',
      posting.hiringOrganization.name ?? '',
      posting.jobLocation.addressLocality ?? '',
      posting.jobLocation.municipality?.name ?? '',
      plainText(posting.description),
    ].join(' '),
  );
}
