import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { Refusal } from '../../contract/reading/read.ts';
import { checkTermList, shippedLists, type TermList } from '../../contract/terms/term-list.ts';
import { decode, reasonOf } from './files.ts';

/** Thousands of groups are a megabyte. */
const largestList = 4 * 1024 * 1024;

/** What became of a list. */
export interface TermsImport {
  /** What the list is known by: the file's name without its ending. */
  readonly name: string;
  readonly groups: number;
  /** Everything that is wrong, each as `FILE#POINTER`; then nothing was changed. */
  readonly refusals: readonly Refusal[];
}

/**
 * Takes a list of words that mean the same over from a file, in place of the one of that name: all of it, or nothing. One without
 * groups takes the list away. Gateways that run use it within half a minute; nothing has to be imported again.
 */
export async function importTerms(pool: pg.Pool, file: string): Promise<TermsImport> {
  const name = path
    .basename(file)
    .replace(/\.json$/i, '')
    .slice(0, 100);
  const refused = (refusals: readonly Refusal[]) => ({ name, groups: 0, refusals });
  const read = await readList(file);
  if (typeof read === 'string') return refused([{ place: file, reason: read }]);
  const { rows } = await pool.query<{ list: TermList }>(
    'select list from search_terms where name <> $1',
    [name],
  );
  const others = [...shippedLists, ...rows.map(({ list }) => list)];
  const faults = checkTermList(read.value, others);
  if (faults.length > 0) {
    return refused(
      faults.map(({ pointer, detail }) => ({ place: `${file}#${pointer}`, reason: detail })),
    );
  }
  const list = read.value as TermList;
  if (list.groups.length === 0) {
    await pool.query('delete from search_terms where name = $1', [name]);
  } else {
    await pool.query(
      `insert into search_terms (name, list) values ($1, $2)
       on conflict (name) do update set list = excluded.list, imported_at = clock_timestamp()`,
      [name, JSON.stringify(list)],
    );
  }
  return { name, groups: list.groups.length, refusals: [] };
}

async function readList(file: string): Promise<{ readonly value: unknown } | string> {
  try {
    const { size } = await stat(file);
    if (size > largestList) return `is larger than ${largestList / 1024 / 1024} MB`;
    const text = decode(await readFile(file));
    if (text === undefined) return 'is not text in UTF-8 (or UTF-16 with a mark)';
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return error instanceof SyntaxError ? `is not JSON (${error.message})` : reasonOf(error);
  }
}
