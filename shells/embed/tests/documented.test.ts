import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shelf } from '../build/shelf.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/embedding.md');
const ofEvery = page.slice(page.indexOf('## Attributes'), page.indexOf('## Events'));
const documented = (text: string, attribute: string): boolean =>
  new RegExp(`\`${attribute}[\`=]`).test(text);

/** As its class says (`@attr`), which its stories and types are made from. */
const attributesOf = (tag: string): string[] => {
  const name = tag.slice('ju-'.length);
  const source = read(`components/widgets/${name}/${name}.element.ts`);
  return [...source.matchAll(/@attr \{[^}]*\} ([\w-]+)/g)].map(([, attribute = '']) => attribute);
};

describe('docs/embedding.md', () => {
  for (const { tag } of shelf) {
    it(`names ${tag} with every attribute that it has`, () => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${tag}\` |`)) ?? '';
      assert.notEqual(row, '', 'a row of its own under "The widgets"');
      const attributes = attributesOf(tag);
      assert.ok(attributes.length > 0);
      assert.deepEqual(
        attributes.filter((one) => !documented(row, one) && !documented(ofEvery, one)),
        [],
      );
    });
  }
});
