import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chunkNames } from './chunks.ts';

/** Imports by module. */
const graph: Readonly<Record<string, readonly string[]>> = {
  search: ['card', 'icon'],
  card: ['icon'],
  icon: [],
  more: ['search', 'picture', 'field'],
  easy: ['more', 'picture', 'field'],
  bar: ['icon', 'picture'],
  field: [],
  picture: ['paths'],
  paths: [],
  details: ['card', 'facts'],
  print: ['facts', 'icon'],
  facts: [],
};
const nameOf = chunkNames(
  [
    { name: 'the-search', file: 'search' },
    { name: 'the-more', file: 'more', behind: 'the-search' },
    { name: 'the-easy', file: 'easy', behind: 'the-search' },
    { name: 'the-bar', file: 'bar', behind: 'the-search' },
    { name: 'the-details', file: 'details', behind: 'the-search' },
    { name: 'the-print', file: 'print', behind: 'the-details' },
  ],
  (id) => (graph[id] ? { importedIds: graph[id] } : null),
);

describe('files of a bundle', () => {
  test('hold all that comes first in one, also what is needed later again', () => {
    assert.deepEqual(['search', 'card', 'icon'].map(nameOf), Array(3).fill('the-search'));
  });

  test('share what one later part needs of another in the other', () => {
    assert.equal(nameOf('field'), 'the-more');
  });

  test('put what later parts share, who do not need each other, into one', () => {
    assert.deepEqual(['picture', 'paths'].map(nameOf), ['shared', 'shared']);
  });

  test('hold of a second widget what only comes behind it, and leave the rest to the first', () => {
    assert.equal(nameOf('facts'), 'the-details');
    assert.equal(nameOf('icon'), 'the-search');
  });

  test('keep what comes later apart', () => {
    assert.deepEqual(['more', 'easy', 'bar'].map(nameOf), ['the-more', 'the-easy', 'the-bar']);
  });

  test('leave to the bundler what no entry needs', () => {
    assert.equal(nameOf('elsewhere'), null);
  });
});
