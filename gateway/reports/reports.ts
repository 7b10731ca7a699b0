import { createHash } from 'node:crypto';
import type pg from 'pg';
import { maskPersonalNumbers } from '../../contract/personal-numbers.ts';
import type { JobPostingReport, VisitorExport } from '../../contract/types.ts';

/** More of one posting say nothing new. */
const mostKept = { ofVisitors: 100, ofOthers: 20 };

/** What is told, and by whom where they have a handle. */
export interface Told extends JobPostingReport {
  readonly handle: string | undefined;
}

/**
 * Tells one visitor's reports of a posting from another's, and nothing else: the database has no handle to make it of, and of
 * two postings the marks are two.
 */
const markOf = (handle: string, posting: string): Buffer =>
  createHash('sha256').update(`report ${posting} ${handle}`).digest();

/**
 * Keeps what somebody told of a posting: neither who, nor from where, nor when but the day. Told again by the same visitor, it
 * stands in place of what they told before. Those without a handle cannot be told apart: they have a part of their own.
 *
 * @param today day in Denmark
 * @returns false when there is no such posting.
 */
export async function keepReport(
  database: Pick<pg.Pool, 'query'>,
  posting: string,
  { reason, note, handle }: Told,
  today: string,
): Promise<boolean> {
  const mark = handle === undefined ? null : markOf(handle, posting);
  const { rows } = await database.query<{ there: boolean }>(
    `with there as (select id from job_posting where id = $1 for key share),
     kept as (
       insert into job_posting_report (posting, reason, note, told_on, mark)
       select id, $2, $3, $4::date, $5::bytea from there
       where exists (select from job_posting_report where posting = $1 and mark = $5::bytea)
         or (select count(*) from job_posting_report where posting = $1 and (mark is null) = ($5::bytea is null)) < $6::int
       on conflict (posting, mark) do update
         set reason = excluded.reason, note = excluded.note, told_on = excluded.told_on
     ) select exists (select from there) as there`,
    [
      posting,
      reason,
      note === undefined ? null : maskPersonalNumbers(note),
      today,
      mark,
      mark ? mostKept.ofVisitors : mostKept.ofOthers,
    ],
  );
  return rows[0]!.there;
}

/** What a visitor told and is still kept, found by its handle alone. The latest first. */
export async function reportsOf(
  database: Pick<pg.Pool, 'query'>,
  handle: string,
): Promise<VisitorExport['reports']> {
  const { rows } = await database.query<{
    posting: string;
    reason: JobPostingReport['reason'];
    note: string | null;
    told: string;
  }>(
    `select posting, reason, note, told_on::text as told from job_posting_report
     where mark = any ($1) order by told_on desc, number desc`,
    [await marksOf(database, handle)],
  );
  return rows.map(({ posting, reason, note, told }) => ({
    jobPosting: posting,
    reason,
    ...(note !== null && { note }),
    told,
  }));
}

/** Erases what a visitor told. */
export async function forgetReports(
  database: Pick<pg.Pool, 'query'>,
  handle: string,
): Promise<void> {
  await database.query('delete from job_posting_report where mark = any ($1)', [
    await marksOf(database, handle),
  ]);
}

/** The marks that a visitor's reports would have; made here, so that the handle itself stays out of the database and its log. */
async function marksOf(database: Pick<pg.Pool, 'query'>, handle: string): Promise<Buffer[]> {
  const { rows } = await database.query<{ posting: string }>(
    'select distinct posting from job_posting_report where mark is not null',
  );
  return rows.map(({ posting }) => markOf(handle, posting));
}
