import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Booking, Slot } from '../types.ts';
import type { Service } from './service.ts';

const bookings = '/v1/visitors/me/bookings';
const contact = { name: 'Prøve Prøvesen', telephone: '+4520000000' };

/** Meetings: hold, confirm, move, cancel. Races are each service's own to test. */
export function bookingSuite(service: Service): void {
  const put = (path: string, visitor: string, body: unknown) =>
    service.ask<Booking>(`${bookings}/${path}`, { method: 'PUT', visitor, body });
  const held = async (id: string, visitor: string, slot: string) => {
    const { status, body } = await put(id, visitor, { slot });
    assert.equal(status, 200);
    return body;
  };
  const confirmed = async (id: string, visitor: string, body: object = { contact }) => {
    const answer = await put(`${id}/confirmation`, visitor, body);
    assert.equal(answer.status, 200);
    return answer.body;
  };
  const cancel = async (id: string, visitor: string) =>
    assert.equal(
      (await service.ask(`${bookings}/${id}`, { method: 'DELETE', visitor })).status,
      204,
    );
  const refused = (code: string, status: number, path: string, visitor: string, body: unknown) =>
    service.fails(code, status, `${bookings}/${path}`, { method: 'PUT', visitor, body });
  const list = async (visitor: string) =>
    (await service.get<{ items: Booking[] }>(bookings, {}, visitor)).items;
  const slotsOf = async (company: string) =>
    (await service.get<{ items: Slot[] }>(`/v1/companies/${company}/slots`)).items;
  /** The latest meetings of one place that nobody has taken. */
  const free = async (count: number, company = 'moensterkroen') =>
    (await slotsOf(company))
      .filter(
        ({ kind, left, bookBy }) =>
          kind === 'meeting' && left === 1 && Date.parse(bookBy) > Date.now(),
      )
      .slice(-count)
      .map(({ id }) => id) as [string, ...string[]];
  const leftOf = async (slot: string) =>
    (await slotsOf(slot.split('_')[0]!)).find(({ id }) => id === slot)?.left;

  describe('a meeting', () => {
    test('is held for ten minutes; asked for twice under one id it is held once', async () => {
      const [visitor, other] = [await service.visitor(), await service.visitor()];
      const [slot] = await free(1);
      const id = randomUUID();
      const booking = await held(id, visitor, slot);
      assert.deepEqual([booking.id, booking.status, booking.slot.id], [id, 'held', slot]);
      const minutes = (Date.parse(booking.holdUntil!) - Date.now()) / 60_000;
      assert.ok(minutes > 9 && minutes < 10.1, `${minutes} minutes`);
      assert.deepEqual(await held(id, visitor, slot), booking);
      assert.equal(await leftOf(slot), 0);
      await refused('slot-taken', 409, randomUUID(), other, { slot });
      assert.deepEqual(await list(visitor), [booking]);
      assert.deepEqual(await list(other), []);
      await cancel(id, visitor);
      await held(randomUUID(), other, slot);
    });

    test('is confirmed with how to answer; twice is once, and cancelled it is forgotten', async () => {
      const visitor = await service.visitor();
      const [slot] = await free(1);
      const id = randomUUID();
      await held(id, visitor, slot);
      const note = 'Jeg taler arabisk. Mit nummer er 010190-1234.';
      const booking = await confirmed(id, visitor, { contact, note });
      assert.deepEqual([booking.status, booking.holdUntil], ['confirmed', undefined]);
      assert.deepEqual(
        [booking.contact, booking.note],
        [contact, 'Jeg taler arabisk. Mit nummer er ••••••-••••.'],
      );
      assert.deepEqual(await confirmed(id, visitor, { contact, note }), booking);
      for (let turn = 0; turn < 2; turn++) await cancel(id, visitor);
      const [cancelled] = await list(visitor);
      assert.deepEqual(
        [cancelled?.status, cancelled?.contact, cancelled?.note],
        ['cancelled', undefined, undefined],
      );
      assert.equal(await leftOf(slot), 1);
      await refused('hold-expired', 409, `${id}/confirmation`, visitor, { contact });
    });

    test('moves in one step: the new place is taken, the old one given back, or nothing changes', async () => {
      const [visitor, other] = [await service.visitor(), await service.visitor()];
      const [one, two, three] = (await free(3)) as [string, string, string];
      const id = randomUUID();
      await held(id, visitor, one);
      assert.equal((await held(id, visitor, two)).status, 'held');
      assert.deepEqual([await leftOf(one), await leftOf(two)], [1, 0]);
      await confirmed(id, visitor);
      await held(randomUUID(), other, three);
      await refused('slot-taken', 409, id, visitor, { slot: three });
      const [kept] = await list(visitor);
      assert.deepEqual([kept?.slot.id, kept?.status], [two, 'confirmed']);
      const moved = await held(id, visitor, one);
      assert.deepEqual([moved.status, moved.contact], ['confirmed', contact]);
      assert.deepEqual([await leftOf(one), await leftOf(two)], [0, 1]);
      const [elsewhere] = await free(1, 'papirborg-kontor');
      await refused('invalid-request', 400, id, visitor, { slot: elsewhere });
    });

    test('is one of three that somebody holds at once; what is confirmed, moved or given back makes room', async () => {
      const visitor = await service.visitor();
      const [one, two, three, four, five] = (await free(5)) as [
        string,
        string,
        string,
        string,
        string,
      ];
      const ids = [randomUUID(), randomUUID(), randomUUID()] as const;
      for (const [index, slot] of [one, two, three].entries()) {
        await held(ids[index]!, visitor, slot);
      }
      const more = randomUUID();
      const tooMany = (slot: string) => refused('too-many-holds', 409, more, visitor, { slot });
      await tooMany(four);
      assert.equal(await leftOf(four), 1);
      assert.equal((await held(ids[0], visitor, four)).slot.id, four);
      await confirmed(ids[0], visitor);
      await held(more, visitor, one);
      await refused('too-many-holds', 409, randomUUID(), visitor, { slot: five });
      await cancel(ids[1], visitor);
      const last = randomUUID();
      await held(last, visitor, five);
      for (const id of [...ids, more, last]) await cancel(id, visitor);
    });

    test('is nobody else’s, and is of a time that there is', async () => {
      const [visitor, other] = [await service.visitor(), await service.visitor()];
      const [slot, another] = (await free(2)) as [string, string];
      const id = randomUUID();
      await held(id, visitor, slot);
      await refused('not-found', 404, id, other, { slot: another });
      await refused('not-found', 404, `${id}/confirmation`, other, { contact });
      const ask = { method: 'DELETE', visitor: other };
      await service.fails('not-found', 404, `${bookings}/${id}`, ask);
      await refused('not-found', 404, randomUUID(), visitor, { slot: 'findes-ikke' });
      await refused('not-found', 404, 'ikke-et-id', visitor, { slot });
      await refused('invalid-request', 400, randomUUID(), visitor, { slot: 'a.b' });
      await refused('invalid-request', 400, `${id}/confirmation`, visitor, {
        contact: { name: 'Uden adresse' },
      });
      assert.equal((await list(visitor))[0]?.status, 'held');
    });

    test('that many may come to has a place for each; one past its last hour has none', async () => {
      const visits = (await slotsOf('proevestrup-transport')).filter(
        ({ kind, left, bookBy }) => kind === 'visit' && left > 2 && Date.parse(bookBy) > Date.now(),
      );
      const { id: slot, left } = visits.at(-1)!;
      await held(randomUUID(), await service.visitor(), slot);
      const visitor = await service.visitor();
      const id = randomUUID();
      await held(id, visitor, slot);
      assert.equal(await leftOf(slot), left - 2);
      assert.equal(
        (await service.ask('/v1/visitors/me', { method: 'DELETE', visitor })).status,
        204,
      );
      assert.equal(await leftOf(slot), left - 1);
      const late = (await slotsOf('moensterkroen')).find(
        ({ bookBy }) => Date.parse(bookBy) < Date.now(),
      );
      if (late) {
        const body = { slot: late.id };
        await refused('slot-taken', 409, randomUUID(), await service.visitor(), body);
      }
    });
  });
}
