import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enginesOf } from './document.ts';
import { guards } from './guards.ts';
import { pageFile, pageOf, readResults } from './report.ts';
import { rows } from './rows/index.ts';

const root = join(import.meta.dirname, '../../../..');

describe('the page about faults', () => {
  test('is what the rows and their last run make it (node shells/embed/tests/faults/report.ts)', async () => {
    assert.equal(await readFile(pageFile, 'utf8'), pageOf(await readResults()));
  });

  test('tells of a run of every row in each of its engines, with the codes that the row asks for', async () => {
    const results = await readResults();
    assert.deepEqual(Object.keys(results.rows).sort(), rows.map(({ id }) => id).sort());
    for (const row of rows) {
      for (const engine of enginesOf(row)) {
        assert.deepEqual(
          results.rows[row.id]?.[engine]?.codes,
          row.codes,
          `${row.id} in ${engine}`,
        );
      }
    }
  });

  test('names only codes that the documentation of codes has', async () => {
    const documented = await readFile(join(root, 'docs/error-codes.md'), 'utf8');
    for (const code of new Set(rows.flatMap(({ codes }) => codes))) {
      assert.ok(documented.includes(`| \`${code}\` |`), code);
    }
  });
});

describe('the guards', () => {
  test('stand in the source as they are known here', async () => {
    for (const { file, find } of guards.flatMap(({ edits }) => edits)) {
      const text = await readFile(join(root, file), 'utf8');
      assert.equal(text.split(find).length, 2, `once in ${file}: ${find}`);
    }
  });

  test('each were broken and seen; every row that lives by one is named by one', async () => {
    const { broken } = (await readResults()).guards;
    for (const { name, rows: named } of guards) {
      const seen = broken.find((one) => one.name === name)?.failed;
      assert.deepEqual(seen, named, `${name}: node shells/embed/tests/faults/break-guards.ts`);
    }
    const guarded = new Set(guards.flatMap(({ rows: named }) => named));
    const secure = rows.filter(({ security }) => security).map(({ id }) => id);
    assert.deepEqual([...guarded].sort(), secure.sort());
  });

  test('name rows that exist once', () => {
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });
});
