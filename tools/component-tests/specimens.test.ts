import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { readSnapshots } from './snapshots.ts';

const sources = globSync('components/{elements,widgets}/*/*.ts').map((file) => ({
  folder: dirname(file),
  tags: [...readFileSync(file, 'utf8').matchAll(/^define\('(ju-[\w-]+)'/gm)].map(([, tag]) => tag),
}));

test('what pages may leak into is tested for every element and widget', () => {
  const specimens = readFileSync('components/testing/specimens.ts', 'utf8');
  const tags = sources.flatMap((source) => source.tags);
  assert.ok(tags.length > 30, `${tags.length} tags were found`);
  assert.deepEqual(
    tags.filter((tag) => !specimens.includes(`<${tag}`)),
    [],
  );
});

test('what every element and widget tells assistive technology is kept in Danish and in Arabic', () => {
  const folders = new Set(sources.filter(({ tags }) => tags.length).map(({ folder }) => folder));
  const lacking = [...folders].filter((folder) => {
    const sections = globSync(`${folder}/*.snap`).flatMap((file) => [
      ...readSnapshots(readFileSync(file, 'utf8')),
    ]);
    // A name of a language stands in its own letters wherever one can choose it.
    const arabic = sections.filter(([name, tree]) =>
      /\b(?:ar|Arabic)\b|[\u0600-\u06ff]/.test(name + tree.replaceAll('العربية', '')),
    );
    return arabic.length === 0 || arabic.length === sections.length;
  });
  assert.deepEqual(lacking, []);
});
