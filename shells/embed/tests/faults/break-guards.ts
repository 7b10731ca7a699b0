/**
 * Takes each guard out of a copy of the source, one at a time, and sees the rows fail that live by it. Run:
 * `node shells/embed/tests/faults/break-guards.ts [words of a guard's name]`. Writes what it saw into `docs/faults.md`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { guards, type Guard } from './guards.ts';
import { readResults, writeResults } from './report.ts';

const root = join(import.meta.dirname, '../../../..');
const parts = [
  'components',
  'contract',
  'gateway',
  'locales',
  'package.json',
  'shells',
  'themes',
  'tools',
];

/** Rows that failed without the guard. @throws when the source is not as the guard knows it. */
export async function breakGuard({ edits, rows }: Guard, copy: string): Promise<string[]> {
  const before = new Map<string, string>();
  for (const { file, find, replace } of edits) {
    const path = join(copy, file);
    const text = await readFile(path, 'utf8');
    if (!before.has(path)) before.set(path, text);
    if (text.split(find).length !== 2) throw new Error(`Not once in ${file}: ${find}`);
    await writeFile(
      path,
      text.replace(find, () => replace),
    );
  }
  try {
    const command = join(copy, 'shells/embed/tests/faults/run-rows.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [command, rows.join()], {
      cwd: copy,
      timeout: 240_000,
    });
    const said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, string>;
    return rows.filter((id) => said[id] !== '');
  } finally {
    for (const [path, text] of before) await writeFile(path, text);
  }
}

/** A copy of what the embed origin and its tests are made of. */
export async function copySource(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'guards-'));
  for (const part of parts) {
    await cp(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist|\.jobunivers)(\/|$)/.test(path.slice(root.length)),
    });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function breakAll(): Promise<number> {
  const words = process.argv[2] ?? '';
  const copy = await copySource();
  const results = await readResults();
  const broken = new Map(results.guards.broken.map(({ name, failed }) => [name, failed]));
  let missed = 0;
  try {
    for (const guard of guards.filter(({ name }) => name.includes(words))) {
      const failed = await breakGuard(guard, copy);
      const stood = guard.rows.filter((id) => !failed.includes(id));
      missed += stood.length;
      broken.set(guard.name, failed);
      const verdict = stood.length === 0 ? '✔' : `✖ these pass all the same: ${stood.join()}`;
      console.log(`${guard.name}: ${failed.length} of ${guard.rows.length} rows fail ${verdict}`);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  await writeResults({
    ...results,
    guards: {
      date: new Date().toISOString().slice(0, 10),
      broken: guards.map(({ name }) => ({ name, failed: broken.get(name) ?? [] })),
    },
  });
  return missed;
}

if (import.meta.main) process.exitCode = (await breakAll()) > 0 ? 1 : 0;
