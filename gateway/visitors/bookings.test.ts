import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Booking } from '../../contract/types.ts';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const minute = 60_000;
const contact = { name: 'Prøve Prøvesen', telephone: '+4520000000' };

describe('bookings, as time passes', () => {
  let gateway: TestGateway;
  let aside = 0;
  let slots = 0;

  before(async () => {
    gateway = await createTestGateway({ now: () => new Date(Date.now() + aside) });
    const card = { id: 'firma', name: 'Firma', summary: '', unsolicited: false, location: {} };
    await gateway.pool.query(
      `insert into company (id, name, folded, unsolicited, card, more)
       values ('firma', 'Firma', 'firma', false, $1, '{"description":""}')`,
      [JSON.stringify(card)],
    );
  });
  beforeEach(() => {
    aside = 0;
  });
  after(() => gateway.stop());

  /** A new slot in two hours that can be booked for one hour more. */
  async function newSlot(places = 1): Promise<string> {
    const id = `firma_${(slots += 1)}`;
    await gateway.pool.query(
      `insert into slot (id, company, kind, starts, ends, time_zone, mode, places, book_by)
       values ($1, 'firma', 'meeting', now() + interval '2 hours', now() + interval '3 hours',
         'Europe/Copenhagen', 'telephone', $2, now() + interval '1 hour')`,
      [id, places],
    );
    return id;
  }

  async function newVisitor() {
    const made = await gateway.app.inject({ method: 'POST', url: '/v1/visitors' });
    const authorization = `Bearer ${made.json<{ handle: string }>().handle}`;
    const ask = async (method: 'PUT' | 'DELETE' | 'GET', path: string, payload?: object) => {
      const url = `/v1/visitors/me/bookings${path}`;
      const headers = { authorization };
      const { statusCode, body } = await gateway.app.inject({
        method,
        url,
        headers,
        ...(payload && { payload }),
      });
      const { type, ...answer } = (body === '' ? {} : JSON.parse(body)) as Booking & {
        type?: string;
        items?: Booking[];
      };
      return { code: type?.replace('/problems/', '') ?? statusCode, answer };
    };
    return {
      hold: (id: string, slot: string) => ask('PUT', `/${id}`, { slot }),
      confirm: (id: string) => ask('PUT', `/${id}/confirmation`, { contact }),
      cancel: (id: string) => ask('DELETE', `/${id}`),
      list: async () => (await ask('GET', '')).answer.items!,
    };
  }

  const counted = (codes: readonly (string | number)[]) =>
    Object.fromEntries(
      [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
    );

  test('a hold runs out after ten minutes: the place is free, and the booking says cancelled', async () => {
    const [one, other] = [await newVisitor(), await newVisitor()];
    const [slot, id] = [await newSlot(), randomUUID()];
    await one.hold(id, slot);
    aside = 9 * minute;
    assert.equal((await other.hold(randomUUID(), slot)).code, 'slot-taken');
    aside = 11 * minute;
    assert.equal((await one.list())[0]?.status, 'cancelled');
    assert.equal((await other.hold(randomUUID(), slot)).code, 200);
    assert.equal((await one.confirm(id)).code, 'hold-expired');
    assert.equal((await one.hold(id, slot)).code, 'slot-taken');
  });

  test('of many wanted at once, one visitor holds three; held too long they count no more', async () => {
    const one = await newVisitor();
    const slots = await Promise.all(Array.from({ length: 8 }, () => newSlot()));
    const answers = await Promise.all(slots.map((slot) => one.hold(randomUUID(), slot)));
    assert.deepEqual(counted(answers.map(({ code }) => code)), { 200: 3, 'too-many-holds': 5 });
    aside = 11 * minute;
    assert.equal((await one.hold(randomUUID(), await newSlot())).code, 200);
  });

  test('a late confirmation succeeds while the place is free and can be booked', async () => {
    const one = await newVisitor();
    const [slot, id, later] = [await newSlot(2), randomUUID(), randomUUID()];
    await one.hold(id, slot);
    await one.hold(later, slot);
    aside = 30 * minute;
    assert.equal((await one.confirm(id)).answer.status, 'confirmed');
    aside = 61 * minute;
    assert.equal((await one.confirm(later)).code, 'hold-expired');
    assert.equal((await one.confirm(id)).answer.status, 'confirmed');
  });

  test('held just before the last hour to book, it can be confirmed just after', async () => {
    const one = await newVisitor();
    const [slot, id] = [await newSlot(), randomUUID()];
    aside = 59 * minute;
    assert.equal((await one.hold(id, slot)).code, 200);
    aside = 62 * minute;
    assert.equal((await (await newVisitor()).hold(randomUUID(), slot)).code, 'slot-taken');
    assert.equal((await one.confirm(id)).answer.status, 'confirmed');
  });

  test('one asked for twice at once under one id is one', async () => {
    const one = await newVisitor();
    const [slot, id] = [await newSlot(3), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 8 }, () => one.hold(id, slot)));
    assert.deepEqual(counted(answers.map(({ code }) => code)), { 200: 8 });
    assert.equal((await one.list()).length, 1);
    const { rows } = await gateway.pool.query('select from booking where slot = $1', [slot]);
    assert.equal(rows.length, 1);
  });

  test('of twenty who want what one has held too long, and that one, a single one gets it', async () => {
    for (let turn = 0; turn < 5; turn++) {
      aside = 0;
      const [slow, others] = [
        await newVisitor(),
        await Promise.all(Array.from({ length: 20 }, newVisitor)),
      ];
      const [slot, id] = [await newSlot(), randomUUID()];
      await slow.hold(id, slot);
      aside = 11 * minute;
      const answers = await Promise.all([
        ...others.slice(0, 10).map((other) => other.hold(randomUUID(), slot)),
        slow.confirm(id),
        ...others.slice(10).map((other) => other.hold(randomUUID(), slot)),
      ]);
      const got = answers.filter(({ code }) => code === 200);
      assert.equal(got.length, 1, JSON.stringify(counted(answers.map(({ code }) => code))));
    }
  });

  test('two who change places at once neither lose theirs nor wait for each other for ever', async () => {
    const [one, other] = [await newVisitor(), await newVisitor()];
    const [left, right] = [await newSlot(), await newSlot()];
    const [first, second] = [randomUUID(), randomUUID()];
    await one.hold(first, left);
    await other.hold(second, right);
    for (let turn = 0; turn < 5; turn++) {
      const answers = await Promise.all([one.hold(first, right), other.hold(second, left)]);
      assert.deepEqual(counted(answers.map(({ code }) => code)), { 'slot-taken': 2 });
    }
    assert.deepEqual(
      [(await one.list())[0]?.slot.id, (await other.list())[0]?.slot.id],
      [left, right],
    );
  });

  test('moved to and fro by many at once, a company’s places are never more than taken', async () => {
    const places = [await newSlot(2), await newSlot(1), await newSlot(1)];
    const visitors = await Promise.all(Array.from({ length: 8 }, newVisitor));
    await Promise.all(
      visitors.map(async (visitor, number) => {
        const id = randomUUID();
        for (let turn = 0; turn < 6; turn++) {
          await visitor.hold(id, places[(number + turn) % 3]!);
          if (turn === 3) await visitor.confirm(id);
          if (turn === 5 && number % 2) await visitor.cancel(id);
        }
      }),
    );
    const { rows } = await gateway.pool.query<{ over: number }>(
      `select count(*)::int as over from slot where id = any ($1) and places < (
         select count(*) from booking where slot = slot.id and status <> 'cancelled')`,
      [places],
    );
    assert.deepEqual(rows, [{ over: 0 }]);
  });
});
