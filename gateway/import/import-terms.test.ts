import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { JobPostingPage } from '../../contract/types.ts';
import { buildGateway } from '../server/gateway.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';
import { importTerms } from './import-terms.ts';

describe('a list of words that mean the same', () => {
  let gateway: TestGateway;
  let folder: string;
  before(async () => {
    gateway = await createTestGateway();
    await importRaw(gateway.pool, [{ title: 'Flismontør' }, { title: 'Klimaværn' }]);
    folder = await mkdtemp(path.join(os.tmpdir(), 'terms-'));
  });
  after(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const take = async (content: unknown) => {
    const file = path.join(folder, 'ours.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    const { refusals, groups } = await importTerms(gateway.pool, file);
    return refusals.length > 0 ? refusals.map(({ place }) => place.split('#')[1] ?? place) : groups;
  };
  /** As a gateway that has just started: one that runs looks every half minute. */
  const titles = async (query: string) => {
    const app = await buildGateway({ pool: gateway.pool, hostOrigins: [] });
    const search = new URLSearchParams({ query }).toString();
    const { items } = (await app.inject(`/v1/job-postings?${search}`)).json<JobPostingPage>();
    await app.close();
    return items.map(({ title }) => title);
  };

  test('is used once it is imported, replaced by its name, and taken away when it is empty', async () => {
    assert.deepEqual(await titles('stenbider'), []);
    assert.equal(await take({ groups: [{ id: 'a', da: ['stenbider', 'flismontør'] }] }), 1);
    assert.deepEqual(await titles('stenbider'), ['Flismontør']);
    assert.equal(await take({ groups: [{ id: 'b', da: ['stenbider', '-værn'] }] }), 1);
    assert.deepEqual(await titles('stenbider'), ['Klimaværn']);
    assert.deepEqual(await titles('stenbidere'), ['Klimaværn']);
    assert.equal(await take({ groups: [] }), 0);
    assert.deepEqual(await titles('stenbider'), []);
  });

  test('with a fault changes nothing, and is told where', async () => {
    await take({ groups: [{ id: 'a', da: ['stenbider', 'flismontør'] }] });
    const bad = { groups: [{ id: 'a', da: ['x y z', ''], finds: ['nobody'] }] };
    assert.deepEqual(await take(bad), ['/groups/0/da/1', '/groups/0/finds/0']);
    assert.deepEqual(await take('{'), [path.join(folder, 'ours.json')]);
    assert.deepEqual(await titles('stenbider'), ['Flismontør']);
  });
});
