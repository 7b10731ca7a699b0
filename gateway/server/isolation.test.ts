import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { validateResponse } from '../../contract/conformance/conformance.ts';
import type { VisitorExport } from '../../contract/types.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';
import { readContract, type Operation } from './contract-document.ts';

/** What each route is asked with. A route of the contract that is missing here fails. */
const bodies: Readonly<Record<string, (mark: string) => object>> = {
  putWishes: (mark) => ({ words: `wish-${mark}` }),
  putHealthAnswers: (mark) => ({ consent: true, challenges: ['other'], note: `note-${mark}` }),
  putProfile: (mark) => ({ interests: { words: `profile-${mark}` } }),
  putSavedSearch: (mark) => ({ name: `search-${mark}`, search: {} }),
  putDismissal: () => ({ reason: 'too-far' }),
  putApplication: (mark) => ({
    about: { company: 'testfirma' },
    letter: `letter-${mark}`,
    contact: { name: `name-${mark}`, email: 'proeve@eksempel.example' },
  }),
  putBooking: () => ({ slot: 'testfirma_1' }),
  confirmBooking: (mark) => ({
    contact: { name: `name-${mark}`, telephone: '+4520000000' },
    note: `booking-${mark}`,
  }),
  queryJobPostings: () => ({}),
  queryJobPostingCounts: () => ({}),
  queryJobPostingPoints: () => ({}),
  matchJobPostings: () => ({}),
  reportJobPosting: () => ({ reason: 'other' }),
};

/** The id under which the first keeps what it keeps by ids of its own; the second asks with the same. */
const ownId = '11111111-1111-4111-8111-111111111111';

/**
 * The first visitor keeps something of every kind; then a second, new each time, goes over every route of the contract, with
 * its own handle and without any. Nothing of the first may show, and nothing of the first may change.
 */
describe('one visitor and another', () => {
  const { operations } = readContract();
  let gateway: TestGateway;
  let posting: string;
  let first: string;
  let second: string;

  before(async () => {
    gateway = await createTestGateway();
    await importRaw(gateway.pool, [{ title: 'Første' }, { title: 'Anden' }]);
    const { rows } = await gateway.pool.query<{ id: string }>('select id from job_posting');
    posting = rows[0]!.id;
    const card = {
      id: 'testfirma',
      name: 'Testfirma',
      summary: '',
      unsolicited: true,
      location: {},
    };
    await gateway.pool.query(
      `insert into company (id, name, folded, unsolicited, card, more)
       values ('testfirma', 'Testfirma', 'testfirma', true, $1, '{"description":""}')`,
      [JSON.stringify(card)],
    );
    await gateway.pool.query(
      `insert into slot (id, company, kind, starts, ends, time_zone, mode, places, book_by)
       values ('testfirma_1', 'testfirma', 'visit', now() + interval '2 days',
         now() + interval '50 hours', 'Europe/Copenhagen', 'video', 9, now() + interval '1 day')`,
    );
    first = await newVisitor();
    for (const operation of operations) {
      if (operation.method === 'PUT')
        assert.ok((await ask(operation, first, 'first')).statusCode < 300, operation.id);
    }
  });
  beforeEach(async () => {
    second = await newVisitor();
  });
  after(() => gateway.stop());

  async function newVisitor(): Promise<string> {
    const answer = await gateway.app.inject({ method: 'POST', url: '/v1/visitors' });
    return answer.json<{ handle: string }>().handle;
  }

  function idFor({ path }: Operation): string {
    if (/saved-searches|applications|bookings/.test(path)) return ownId;
    return /companies|follows/.test(path) ? 'testfirma' : posting;
  }

  async function ask(operation: Operation, handle: string | undefined, mark: string) {
    const url = operation.path.replace('{type}', 'company').replace('{id}', idFor(operation));
    assert.ok(!url.includes('{'), `${operation.id}: say here what to ask it with`);
    const body = operation.body ? bodies[operation.id]?.(mark) : undefined;
    assert.ok(!operation.body || body, `${operation.id}: say here what to send`);
    const required = operation.query.required as string[];
    const query = Object.fromEntries(required.map((name) => [name, 'a']));
    const answer = await gateway.app.inject({
      method: operation.method as 'GET',
      url,
      query,
      ...(handle !== undefined && { headers: { authorization: `Bearer ${handle}` } }),
      ...(body && { payload: body }),
    });
    const broken = validateResponse({
      method: operation.method,
      path: url,
      status: answer.statusCode,
      contentType: (answer.headers['content-type'] as string | undefined) ?? null,
      body: answer.body,
    });
    assert.deepEqual(broken, []);
    return answer;
  }

  async function keptOf(handle: string) {
    const reading = operations.filter(({ personal, method }) => personal && method === 'GET');
    const kept = await Promise.all(reading.map((operation) => ask(operation, handle, '')));
    // The moment of the export is of the asking, not of what is kept.
    return kept.map(({ statusCode, body }) => [statusCode, body.replace(/"exported":"[^"]*"/, '')]);
  }

  async function tablesOfVisitors(): Promise<string[]> {
    const { rows } = await gateway.pool.query<{ name: string }>(
      "select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'visitor'",
    );
    return rows.map(({ name }) => name);
  }

  test('every personal route is under the visitor and marked so in the contract', () => {
    for (const { path, personal } of operations) {
      assert.equal(personal, path.startsWith('/v1/visitors/me'), path);
    }
  });

  test('what the first kept is there for the first', async () => {
    const kept = JSON.stringify(await keptOf(first));
    const things = ['wish', 'note', 'profile', 'search', 'letter', 'name', 'booking'];
    for (const thing of things) assert.ok(kept.includes(`${thing}-first`), thing);
    for (const thing of [posting, 'testfirma_1', 'Testfirma']) {
      assert.ok(kept.includes(thing), thing);
    }
  });

  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`;

    test(`${name} shows and changes nothing of the first to the second`, async () => {
      const before = await keptOf(first);
      const answer = await ask(operation, second, 'second');
      const isFirsts = /(applications|bookings)\/\{id\}/.test(operation.path);
      if (isFirsts && operation.id !== 'deleteApplication') assert.equal(answer.statusCode, 404);
      else assert.ok(answer.statusCode < 300, `was asked in earnest: ${answer.body}`);
      const seen = answer.body + JSON.stringify(answer.headers);
      assert.doesNotMatch(seen, /-first/);
      if (operation.personal) assert.ok(!answer.body.includes(posting), seen);
      assert.deepEqual(await keptOf(first), before);
    });

    if (!operation.personal) continue;
    test(`${name} is for nobody without a known handle`, async () => {
      const before = await keptOf(first);
      const hash = await gateway.pool.query<{ hash: string }>(
        "select encode(handle_hash, 'base64') as hash from visitor",
      );
      for (const handle of [undefined, '', 'x', `${first}x`, first.slice(1), hash.rows[0]!.hash]) {
        const answer = await ask(operation, handle, 'nobody');
        assert.equal(answer.statusCode, 401, `${name} with ${handle}`);
        assert.equal(answer.headers['www-authenticate'], 'Bearer');
      }
      assert.deepEqual(await keptOf(first), before);
    });
  }

  test('a cursor of one is nothing to the other', async () => {
    await gateway.pool.query(
      'insert into favourite (visitor, posting) select handle_hash, id from visitor, job_posting on conflict do nothing',
    );
    const list = (handle: string, cursor = '') =>
      gateway.app.inject({
        url: `/v1/visitors/me/favourites?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        headers: { authorization: `Bearer ${handle}` },
      });
    const third = await newVisitor();
    const { next } = (await list(first)).json<{ next: string }>();
    assert.equal((await list(first, next)).statusCode, 200);
    assert.equal((await list(third, next)).statusCode, 400);
  });

  test('the export has what every table keeps of the first', async () => {
    const exporting = operations.find(({ id }) => id === 'exportVisitor')!;
    const exported = (await ask(exporting, first, '')).json<Record<string, unknown>>();
    const of: Readonly<Record<string, keyof VisitorExport>> = {
      'health.answers': 'healthAnswers',
      'public.application': 'applications',
      'public.booking': 'bookings',
      'public.dismissal': 'dismissals',
      'public.favourite': 'favourites',
      'public.follow': 'follows',
      'public.profile': 'profile',
      'public.saved_search': 'savedSearches',
      'public.wishes': 'wishes',
    };
    assert.deepEqual((await tablesOfVisitors()).sort(), Object.keys(of));
    for (const [table, key] of Object.entries(of)) {
      assert.ok(Object.keys(exported[key] ?? {}).length > 0, table);
    }
  });

  test('erasing the first leaves no row of it', async () => {
    const erase = operations.find(({ id }) => id === 'deleteVisitor')!;
    assert.equal((await ask(erase, first, '')).statusCode, 204);
    assert.equal((await ask(erase, first, '')).statusCode, 401);
    const tables = await tablesOfVisitors();
    assert.ok(tables.length >= 9);
    for (const name of tables) {
      const { rowCount } = await gateway.pool.query(`select from ${name} where visitor = $1`, [
        createHash('sha256').update(first).digest(),
      ]);
      assert.equal(rowCount, 0, name);
    }
  });

  test('handles are long and random, and the database holds only their hashes', async () => {
    const handles = await Promise.all(Array.from({ length: 20 }, newVisitor));
    assert.equal(new Set(handles).size, 20);
    for (const handle of handles) assert.match(handle, /^[\w-]{43}$/);
    const { rows } = await gateway.pool.query('select * from visitor');
    for (const handle of handles) assert.ok(!JSON.stringify(rows).includes(handle));
  });
});
