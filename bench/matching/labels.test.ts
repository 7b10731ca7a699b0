import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

interface Labels {
  readonly seekers: readonly Readonly<Record<string, unknown>>[];
  readonly grades: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface RawPosting {
  readonly identifier: string | { readonly value: string };
}

const trades =
  'care children food shop office transport building industry garden cleaning technology culture';
const kinds = 'ordinary part-time flex-job internship job-order apprenticeship temp';
const fields = 'id about wishes interests skills languages education hours';

const { seekers, grades } = readJson(path.join(import.meta.dirname, 'labels.json')) as Labels;
const postings = postingIds(path.join(import.meta.dirname, '../../mocks/data'));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function postingIds(folder: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const file = readJson(path.join(folder, name)) as RawPosting[] | { '@graph': RawPosting[] };
    for (const { identifier } of Array.isArray(file) ? file : file['@graph']) {
      ids.add(typeof identifier === 'string' ? identifier : identifier.value);
    }
  }
  return ids;
}

/** Fails unless each of the values is among the words. */
function assertAmong(values: unknown, words: string, what: string): void {
  const allowed = words.split(' ');
  for (const value of values as string[]) assert.ok(allowed.includes(value), `${what}: ${value}`);
}

test('sixteen seekers, each with grades of its own', () => {
  const ids = seekers.map(({ id }) => id);
  assert.equal(new Set(ids).size, 16);
  assert.deepEqual(Object.keys(grades), ids);
});

test('a seeker says what matters for work, and nothing else', () => {
  for (const seeker of seekers) {
    const id = String(seeker['id']);
    assert.deepEqual(Object.keys(seeker), fields.split(' '), id);
    const wishes = seeker['wishes'] as Readonly<Record<string, unknown>>;
    assertAmong(Object.keys(wishes), 'near radiusKm kinds words', id);
    assertAmong(wishes['kinds'], kinds, id);
    assertAmong(seeker['interests'], trades, id);
    assertAmong([seeker['education']], 'none vocational short medium long', id);
    assertAmong(seeker['hours'], 'full-time part-time evening night weekend', id);
  }
});

test('at least forty postings are judged for each seeker, and three of them are good', () => {
  for (const [seeker, judged] of Object.entries(grades)) {
    const values = Object.values(judged);
    assert.ok(values.length >= 40, `${seeker}: ${values.length} judged`);
    assert.ok(values.filter((grade) => grade === 2).length >= 3, `${seeker}: too few good ones`);
  }
});

test('a judged posting exists, and its grade is 0, 1 or 2', () => {
  for (const [seeker, judged] of Object.entries(grades)) {
    for (const [posting, grade] of Object.entries(judged)) {
      assert.ok(postings.has(posting), `${seeker}: no posting ${posting}`);
      assert.ok([0, 1, 2].includes(grade), `${seeker}: ${posting} has ${grade}`);
    }
  }
});
