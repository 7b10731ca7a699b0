import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepReport } from '../reports/reports.ts';
import { createTestGateway, importRaw, type TestGateway } from '../testing/test-gateway.ts';
import { askInTurn, lockVisitor } from './one-at-a-time.ts';
import { createVisitor, deleteVisitor, findVisitor } from './visitors.ts';

let gateway: TestGateway;
before(async () => {
  gateway = await createTestGateway();
});
after(() => gateway.stop());

test('nothing is asked for a visitor that was erased while it was on its way', async () => {
  await assert.rejects(askInTurn(gateway.pool, Buffer.alloc(32), 'select 1', []), {
    code: 'no-visitor',
  });
});

test('who erases everything in one tab while another tells of a posting leaves no report behind', async () => {
  const { app, pool } = gateway;
  await importRaw(pool, [{}]);
  const { rows: postings } = await pool.query<{ id: string }>('select id from job_posting');
  const posting = postings[0]!.id;
  const today = '2026-11-21';
  const reports = async () =>
    (await pool.query('select from job_posting_report where mark is not null')).rowCount;
  const visitorOf = async () => {
    const handle = await createVisitor(pool, today);
    const authorization = `Bearer ${handle}`;
    const visitor = await findVisitor(pool, authorization, today);
    return { handle, visitor: visitor!, headers: { authorization } };
  };
  const other = await pool.connect();
  try {
    const first = await visitorOf();
    await other.query('begin');
    await deleteVisitor(other, first.visitor);
    const told = app.inject({
      method: 'POST',
      url: `/v1/job-postings/${posting}/reports`,
      headers: first.headers,
      payload: { reason: 'other' },
    });
    await waitsOrEnds(told);
    await other.query('commit');
    assert.equal((await told).statusCode, 401);
    assert.equal(await reports(), 0);

    const second = await visitorOf();
    await other.query('begin');
    await lockVisitor(other, second.visitor);
    await keepReport(other, posting, { reason: 'other', handle: second.handle }, today);
    const erased = app.inject({
      method: 'DELETE',
      url: '/v1/visitors/me',
      headers: second.headers,
    });
    await waitsOrEnds(erased);
    await other.query('commit');
    assert.equal((await erased).statusCode, 204);
    assert.equal(await reports(), 0);
  } finally {
    other.release(true);
  }
});

/** Until a statement waits for another's lock, or the answer is there without. */
async function waitsOrEnds(answer: Promise<unknown>): Promise<void> {
  let ended = false;
  void answer.then(() => {
    ended = true;
  });
  for (let waiting = 0; waiting === 0 && !ended;) {
    const { rowCount } = await gateway.pool.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    waiting = rowCount ?? 0;
  }
}
