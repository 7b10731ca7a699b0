import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createPool } from '../database/pool.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';
import { decay } from './decay.ts';

describe('what is over', () => {
  let gateway: TestGateway;
  let today = new Date('2027-03-28T00:30:00Z');

  before(async () => {
    gateway = await createTestGateway({
      now: () => today,
      limits: { requestsPerMinute: 0, visitorsPerMinute: 0, reportsPerMinute: 40 },
    });
    await importRaw(gateway.pool, [{}]);
  });
  after(() => gateway.stop());

  const count = async (table: string) =>
    (await gateway.pool.query(`select from ${table}`)).rowCount;

  test('a visitor is told the last day before today, in Denmark', async () => {
    const made = await gateway.app.inject({ method: 'POST', url: '/v1/visitors' });
    const headers = { authorization: `Bearer ${made.json<{ handle: string }>().handle}` };
    const lastVisit = async () =>
      (await gateway.app.inject({ url: '/v1/visitors/me', headers })).json<unknown>();
    assert.deepEqual(await lastVisit(), { lastVisit: null });
    // Still the same day, half an hour before midnight in Denmark.
    today = new Date('2027-03-28T21:30:00Z');
    assert.deepEqual(await lastVisit(), { lastVisit: null });
    today = new Date('2027-03-28T22:10:00Z');
    // Several at once are one visit.
    await Promise.all(Array.from({ length: 5 }, lastVisit));
    assert.deepEqual(await lastVisit(), { lastVisit: '2027-03-28' });
    today = new Date('2027-04-05T12:00:00Z');
    assert.deepEqual(await lastVisit(), { lastVisit: '2027-03-29' });
    const all = await gateway.app.inject({ url: '/v1/visitors/me/export', headers });
    assert.equal(all.json<{ lastVisit: string }>().lastVisit, '2027-03-29');
  });

  test('goes when its time has come, and not before', async () => {
    const { pool } = gateway;
    await pool.query('truncate visitor cascade');
    const age = (days: number) => `now() - interval '${days} days'`;
    await pool.query(
      `insert into company (id, name, folded, unsolicited, card, more) values ('firma', '', '', true, '{}', '{}');
       insert into visitor (handle_hash) values (sha256('a')), (sha256('b'));
       insert into slot (id, company, kind, starts, ends, time_zone, mode, places, book_by)
       select 'slot-' || days, 'firma', 'visit', now() - (days + 1) * interval '1 day', now() - days * interval '1 day',
         'Europe/Copenhagen', 'video', 9, now() - (days + 1) * interval '1 day' from unnest(array[-5, 29, 31]) as days;
       insert into booking (id, visitor, slot, status, held_until, changed) values
         (gen_random_uuid(), sha256('a'), 'slot-31', 'confirmed', null, ${age(40)}),
         (gen_random_uuid(), sha256('a'), 'slot-29', 'confirmed', null, ${age(40)}),
         (gen_random_uuid(), sha256('a'), 'slot--5', 'cancelled', null, ${age(31)}),
         (gen_random_uuid(), sha256('a'), 'slot--5', 'cancelled', null, ${age(29)}),
         (gen_random_uuid(), sha256('a'), 'slot--5', 'held', ${age(2)}, ${age(2)}),
         (gen_random_uuid(), sha256('a'), 'slot--5', 'held', ${age(0)}, ${age(0)});
       insert into job_posting_report (posting, reason, told_on)
       select id, 'other', current_date - days from job_posting, unnest(array[180, 181]) as days;
       update visitor set last_seen = current_date - 366 where handle_hash = sha256('b');`,
    );
    assert.deepEqual(await decay(pool, 365), { visitors: 1, slots: 1, bookings: 2, reports: 1 });
    assert.deepEqual(
      [await count('visitor'), await count('slot'), await count('booking')],
      [1, 2, 3],
    );
    assert.deepEqual(await decay(pool, 365), { visitors: 0, slots: 0, bookings: 0, reports: 0 });
  });

  test('goes also where it is so much that it takes long', async () => {
    const { pool, database } = gateway;
    await pool.query(
      `create function slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.3); return old; end';
       create trigger slowly before delete on visitor for each row execute function slowly();
       insert into visitor (handle_hash, last_seen) values (sha256('c'), current_date - 366);`,
    );
    const hasty = createPool(database.url, { statementTimeoutMs: 200 });
    try {
      assert.equal((await decay(hasty, 365)).visitors, 1);
    } finally {
      await hasty.end();
      await pool.query('drop function slowly cascade');
    }
  });

  test('an application sent again is the one that was sent, also when the company takes none any more', async () => {
    const { app, pool } = gateway;
    const card = { id: 'firma', name: 'Firma', summary: '', unsolicited: true, location: {} };
    await pool.query("update company set name = 'Firma', card = $1", [JSON.stringify(card)]);
    const made = await app.inject({ method: 'POST', url: '/v1/visitors' });
    const send = (id: string) =>
      app.inject({
        method: 'PUT',
        url: `/v1/visitors/me/applications/${id}`,
        headers: { authorization: `Bearer ${made.json<{ handle: string }>().handle}` },
        payload: {
          about: { company: 'firma' },
          letter: 'Hej',
          contact: { name: 'Prøve', email: 'proeve@eksempel.example' },
        },
      });
    const id = '11111111-1111-4111-8111-111111111111';
    const both = await Promise.all([send(id), send(id)]);
    assert.deepEqual(both[0].json(), both[1].json());
    await pool.query('update company set unsolicited = false');
    const again = await send(id);
    assert.deepEqual([again.statusCode, again.json()], [200, both[0].json()]);
    assert.equal((await send(id.replace('1', '2'))).statusCode, 409);
  });

  test('a report says nothing of who told it; those without a handle can tell only so much', async () => {
    const { id, report, kept } = await reporting();
    for (let turn = 0; turn < 22; turn++) {
      assert.equal(await report({ reason: 'misleading', note: 'Mit nummer er 010190-1234' }), 204);
    }
    const rows = await kept();
    assert.equal(rows.length, 20);
    const { number: _number, ...first } = rows[0]!;
    assert.deepEqual(first, {
      posting: id,
      reason: 'misleading',
      note: 'Mit nummer er ••••••-••••',
      told_on: '2027-04-05',
      mark: null,
    });
  });

  test('a visitor tells one thing of a posting, the last, and takes it along when erased; nothing leads from it to the visitor', async () => {
    const { report, kept } = await reporting();
    await gateway.pool.query(
      `insert into job_posting_report (posting, reason, told_on)
       select id, 'other', current_date from job_posting, generate_series(1, 20)`,
    );
    const [one, other] = [await newHandle(), await newHandle()];
    await report({ reason: 'fraud' }, one);
    await report({ reason: 'filled' }, other);
    await report({ reason: 'misleading', note: 'Lønnen' }, one);
    const told = (await kept()).filter(({ mark }) => mark !== null);
    assert.deepEqual(
      told.map(({ reason, note }) => [reason, note]),
      [
        ['misleading', 'Lønnen'],
        ['filled', null],
      ],
    );
    assert.equal(await report({ reason: 'fraud' }, 'x'.repeat(43)), 401);
    const { rows } = await gateway.pool.query<{ handle_hash: Buffer }>(
      'select handle_hash from visitor',
    );
    const marks = told.map(({ mark }) => (mark as Buffer).toString('hex'));
    assert.ok(rows.every(({ handle_hash }) => !marks.includes(handle_hash.toString('hex'))));
    const headers = { authorization: `Bearer ${one}` };
    await gateway.app.inject({ method: 'DELETE', url: '/v1/visitors/me', headers });
    const left = (await kept()).filter(({ mark }) => mark !== null);
    assert.deepEqual(
      left.map(({ reason }) => reason),
      ['filled'],
    );
    assert.equal((await kept()).length, 21);
  });

  test('of a posting a hundred visitors are heard; who told before can still say it better', async () => {
    const { report, kept } = await reporting();
    const handle = await newHandle();
    await report({ reason: 'fraud' }, handle);
    await gateway.pool.query(
      `insert into job_posting_report (posting, reason, told_on, mark)
       select id, 'other', current_date, sha256(number::text::bytea)
       from job_posting, generate_series(1, 99) as number`,
    );
    await report({ reason: 'filled' }, await newHandle());
    await report({ reason: 'misleading' }, handle);
    const rows = await kept();
    assert.equal(rows.length, 100);
    assert.equal(rows[0]?.reason, 'misleading');
  });

  test('from one address come so many reports a minute and no more', async () => {
    const { report } = await reporting();
    const answers: number[] = [];
    for (let turn = 0; turn < 41; turn++) answers.push(await report({ reason: 'other' }));
    assert.deepEqual([answers[0], answers.at(-1)], [204, 429]);
  });

  const newHandle = async () =>
    (await gateway.app.inject({ method: 'POST', url: '/v1/visitors' })).json<{ handle: string }>()
      .handle;

  /** The one posting there is, without reports. */
  async function reporting() {
    await gateway.pool.query('truncate job_posting_report restart identity');
    const { rows } = await gateway.pool.query<{ id: string }>('select id from job_posting');
    const id = rows[0]!.id;
    const report = async (payload: object, handle?: string) => {
      const { statusCode } = await gateway.app.inject({
        method: 'POST',
        url: `/v1/job-postings/${id}/reports`,
        payload,
        ...(handle !== undefined && { headers: { authorization: `Bearer ${handle}` } }),
      });
      return statusCode;
    };
    const kept = async () =>
      (
        await gateway.pool.query<Record<string, unknown>>(
          'select * from job_posting_report where posting = $1 order by number',
          [id],
        )
      ).rows;
    return { id, report, kept };
  }
});
