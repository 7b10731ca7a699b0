import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { validateResponse } from '../../contract/conformance/conformance.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';
import { readContract, type Operation } from './contract-document.ts';

/** What each route is asked with. A route of the contract that is missing here fails. */
const bodies: Readonly<Record<string, (mark: string) => object>> = {
  putWishes: (mark) => ({ words: `wish-${mark}` }),
  putHealthAnswers: (mark) => ({ consent: true, challenges: ['other'], note: `note-${mark}` }),
};

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
    first = await newVisitor();
    for (const operation of operations) {
      if (operation.method === 'PUT')
        assert.equal((await ask(operation, first, 'first')).statusCode, 204);
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

  async function ask(operation: Operation, handle: string | undefined, mark: string) {
    const url = operation.path.replace('{id}', posting);
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
    return kept.map((answer) => [answer.statusCode, answer.body]);
  }

  test('every personal route is under the visitor and marked so in the contract', () => {
    for (const { path, personal } of operations) {
      assert.equal(personal, path.startsWith('/v1/visitors/me'), path);
    }
  });

  test('what the first kept is there for the first', async () => {
    const kept = JSON.stringify(await keptOf(first));
    for (const mark of ['wish-first', 'note-first', posting]) assert.ok(kept.includes(mark), mark);
  });

  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`;

    test(`${name} shows and changes nothing of the first to the second`, async () => {
      const before = await keptOf(first);
      const answer = await ask(operation, second, 'second');
      assert.ok(answer.statusCode < 300, 'was asked in earnest');
      const seen = answer.body + JSON.stringify(answer.headers);
      assert.ok(!/wish-first|note-first/.test(seen), seen);
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

  test('erasing the first leaves no row of it', async () => {
    const erase = operations.find(({ id }) => id === 'deleteVisitor')!;
    assert.equal((await ask(erase, first, '')).statusCode, 204);
    assert.equal((await ask(erase, first, '')).statusCode, 401);
    const { rows } = await gateway.pool.query<{ left: number }>(
      `select (select count(*)::int from (select handle_hash from visitor union all
         select visitor from health.answers union all select visitor from wishes union all
         select visitor from favourite) as kept (visitor) where visitor = $1) as left`,
      [createHash('sha256').update(first).digest()],
    );
    assert.equal(rows[0]!.left, 0);
  });

  test('handles are long and random, and the database holds only their hashes', async () => {
    const handles = await Promise.all(Array.from({ length: 20 }, newVisitor));
    assert.equal(new Set(handles).size, 20);
    for (const handle of handles) assert.match(handle, /^[\w-]{43}$/);
    const { rows } = await gateway.pool.query('select * from visitor');
    for (const handle of handles) assert.ok(!JSON.stringify(rows).includes(handle));
  });
});
