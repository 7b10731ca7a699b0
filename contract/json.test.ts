import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { toRequest } from './request.ts';
import { writeJson } from './json.ts';

const patched = Array.prototype as { toJSON?: unknown };
afterEach(() => delete patched.toJSON);

const asOldLibrariesDo = () => {
  patched.toJSON = function (this: unknown[]) {
    return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
  };
};
const value = { kinds: ['temp', 'ordinary'], on: new Date(0), none: undefined, deep: [[1], []] };

test('lists stay lists on a page whose libraries write them as text', () => {
  const plain = JSON.stringify(value);
  assert.equal(writeJson(value), plain);
  asOldLibrariesDo();
  assert.notEqual(JSON.stringify(value), plain);
  assert.equal(writeJson(value), plain);
  assert.equal(writeJson([1, 'two']), '[1,"two"]');
});

test('a request sends lists from such a page', async () => {
  asOldLibrariesDo();
  const { signal } = new AbortController();
  const ask = { method: 'POST', path: '/v1/job-postings/matches', body: value } as const;
  const body = await toRequest('https://gateway.example', ask, signal).text();
  delete patched.toJSON;
  assert.deepEqual((JSON.parse(body) as typeof value).kinds, value.kinds);
});
