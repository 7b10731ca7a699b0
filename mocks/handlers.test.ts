import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { setupServer } from 'msw/node';
import { createContractClient } from '../contract/client.ts';
import { conformance } from '../contract/conformance/conformance.ts';
import { listSlots } from '../contract/operations/companies.ts';
import {
  confirmBooking,
  deleteBooking,
  deleteFollow,
  exportVisitor,
  getVisitor,
  listBookings,
  putApplication,
  putBooking,
  putFollow,
  putProfile,
  putSavedSearch,
} from '../contract/operations/visitor.ts';
import { dataFiles } from './data-files.ts';
import { createHandlers, type MockOptions } from './handlers.ts';

const baseUrl = 'http://gateway.invalid';
const server = setupServer(...createHandlers());
before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());

conformance({ baseUrl });

describe('the mocks', () => {
  const client = (options: MockOptions, timeoutMs = 5000) => {
    server.resetHandlers(...createHandlers(options));
    return createContractClient({ baseUrl, timeoutMs });
  };

  test('serve every file of mocks/data', () => {
    const files = readdirSync(new URL('data/', import.meta.url));
    assert.deepEqual(Object.keys(dataFiles).sort(), files.sort());
  });

  test('need nothing of Node: they are bundled for a browser', async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('handlers.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some((path) => path.endsWith('mocks/handlers.ts')));
    assert.deepEqual(
      inputs.filter((path) => /conformance|ajv|node:/.test(path)),
      [],
    );
  });

  test('can be empty', async () => {
    const { data } = await client({ count: 0 }).searchJobPostings({});
    assert.deepEqual(data, { items: [], total: { value: 0, relation: 'exact' }, next: null });
  });

  test('can hold ten thousand postings, each under its own id, counted as over a thousand', async () => {
    const { data } = await client({ count: 10_000 }).searchJobPostings({ limit: 50 });
    assert.deepEqual(data?.total, { value: 1000, relation: 'over' });
    const again = await createContractClient({ baseUrl }).searchJobPostings({
      limit: 50,
      cursor: data.next ?? '',
    });
    const ids = [...data.items, ...(again.data?.items ?? [])].map(({ id }) => id);
    assert.equal(new Set(ids).size, 100);
  });

  test('can fail in every way that the client knows', async () => {
    const code = async (options: MockOptions, timeoutMs?: number) =>
      (await client(options, timeoutMs).searchJobPostings({})).problem?.code;
    assert.equal(await code({ failure: 'network' }), 'unavailable');
    assert.equal(await code({ failure: 'html' }), 'unavailable');
    assert.equal(await code({ failure: 'internal' }), 'internal');
    assert.equal(await code({ failure: 'unavailable' }), 'unavailable');
    assert.equal(await code({ failure: 'too-many-requests' }), 'too-many-requests');
    const patience = setTimeout(() => {}, 5000);
    assert.equal(await code({ delayMs: 'infinite' }, 30), 'timeout');
    clearTimeout(patience);
  });

  test('leave out what cannot be applied for on the given day', async () => {
    const total = async (today: string) =>
      (await client({ today }).searchJobPostings({})).data?.total.value;
    assert.equal(await total('2026-11-20'), 200);
    assert.ok(Number(await total('2027-12-31')) < 100);
  });

  test('serve the client’s whole way: mark, read, wishes, health apart, erase', async () => {
    const visitor = client({});
    const { data } = await visitor.searchJobPostings({ near: '7700', radius: 20, kind: ['temp'] });
    const id = data?.items[0]?.id ?? '';
    assert.equal((await visitor.putFavourite(id)).problem, undefined);
    assert.equal((await visitor.listFavourites()).data?.items[0]?.jobPosting.id, id);
    await visitor.putHealthAnswers({ consent: true, challenges: ['mental'] });
    assert.equal((await visitor.getWishes()).data, undefined);
    assert.deepEqual((await visitor.getHealthAnswers()).data?.challenges, ['mental']);
    assert.equal((await visitor.deleteVisitor()).problem, undefined);
    assert.deepEqual((await visitor.listFavourites()).data?.items, []);
  });

  test('serve the client’s operations: keep, follow, apply, meet, take all of it away', async () => {
    const visitor = client({ lastVisit: '2026-11-01' });
    // Nobody is made a visitor by asking.
    assert.deepEqual((await getVisitor(visitor)).data, { lastVisit: null });
    assert.equal((await exportVisitor(visitor)).data, undefined);
    const id = crypto.randomUUID();
    const company = 'moensterkroen';
    const contact = { name: 'Prøve', email: 'proeve@eksempel.example' };
    await putSavedSearch(visitor, id, { name: 'Kok', search: { query: 'kok' } });
    assert.deepEqual((await getVisitor(visitor)).data, { lastVisit: '2026-11-01' });
    await putFollow(visitor, 'company', company);
    await putFollow(visitor, 'trade', 'food');
    await deleteFollow(visitor, 'trade', 'food');
    await putProfile(visitor, { age: 'under-25' });
    const letter = { about: { company }, letter: 'Hej', contact };
    assert.equal(
      (await putApplication(visitor, id, letter)).data?.title,
      'Mønsterkroen Hotel og Køkken',
    );
    const slot = (await listSlots(visitor, company, 'meeting')).data!.items.at(-1)!;
    assert.equal((await putBooking(visitor, id, { slot: slot.id })).data?.status, 'held');
    const booked = await confirmBooking(visitor, id, { contact });
    assert.equal(booked.data?.status, 'confirmed');
    const { data } = await exportVisitor(visitor);
    assert.deepEqual(
      [data?.profile?.age, data?.savedSearches.length, data?.follows[0]?.id, data?.bookings.length],
      ['under-25', 1, company, 1],
    );
    assert.equal((await deleteBooking(visitor, id)).problem, undefined);
    assert.equal((await listBookings(visitor)).data?.items[0]?.status, 'cancelled');
    const { problem } = await confirmBooking(visitor, id, { contact });
    assert.equal(problem?.code, 'hold-expired');
  });
});
