import type pg from 'pg';

/** What can be brought from the samples, in this order: companies name skills. */
const samples = ['skills', 'companies', 'jobs'] as const;
export type Samples = (typeof samples)[number];

/**
 * What of the samples a database lacks. One from before there were companies has postings and nothing else; its sample postings,
 * whose addresses are of `.example` (RFC 2606), are then brought anew, for they name their companies now. Postings of others
 * get no samples beside them.
 */
export async function missingSamples(pool: Pick<pg.Pool, 'query'>): Promise<readonly Samples[]> {
  const { rows } = await pool.query<Readonly<Record<Samples, boolean>>>(
    `select not exists (select from skill) as skills,
       not exists (select from company) as companies,
       not exists (select from job_posting) or (
         not exists (select from job_posting where company is not null)
         and exists (select from job_posting where card ->> 'url' like 'https://%.example/%')) as jobs`,
  );
  return samples.filter((one) => rows[0]![one]);
}
