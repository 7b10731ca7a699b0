import type pg from 'pg';
import { patiently } from '../database/transaction.ts';

/**
 * Who a posting comes from, by its source id: Jobnet, the giver of its identifier, or the site of its address. `undefined` for
 * a bare identifier, which anybody may have given.
 */
export function sourceOf(sourceId: string): string | undefined {
  if (sourceId.startsWith('jobnet:')) return 'jobnet:';
  const named = /^schema\.org:(https?:\/\/[^/]+\/|[^:]+:)./.exec(sourceId);
  return named ? `schema.org:${named[1]}` : undefined;
}

/**
 * Takes postings away that their sources do not have any more: of every source that was read, all that was not read. What
 * visitors keep of them goes with them, but for applications that were sent.
 *
 * @param read source ids of everything that the sources have now.
 * @returns how many were taken away.
 */
export async function withdrawOthers(pool: pg.Pool, read: ReadonlySet<string>): Promise<number> {
  const sources = [...new Set([...read].flatMap((id) => sourceOf(id) ?? []))].sort();
  return patiently(pool, async (client) => {
    let withdrawn = 0;
    for (const source of sources) {
      const { rows } = await client.query<{ source_id: string }>(
        'select source_id from job_posting where starts_with(source_id, $1) order by source_id',
        [source],
      );
      const gone = rows
        .map((row) => row.source_id)
        .filter((id) => !read.has(id) && sourceOf(id) === source);
      if (gone.length === 0) continue;
      const { rowCount } = await client.query(
        'delete from job_posting where source_id = any ($1)',
        [gone],
      );
      withdrawn += rowCount ?? 0;
    }
    return withdrawn;
  });
}
