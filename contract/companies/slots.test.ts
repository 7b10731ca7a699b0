import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SlotEntry, SlotWeekly } from './company-file.ts';
import { slotsOf } from './slots.ts';
import { momentOf, wallTimeAt } from './zoned.ts';

const iso = (moment: number | undefined) =>
  moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 16);

describe('a time as a clock shows it', () => {
  test('is the right moment in summer, in winter, and in other zones', () => {
    const moments: [wall: string, timeZone: string, utc: string | undefined][] = [
      ['2026-07-01T10:00', 'Europe/Copenhagen', '2026-07-01T08:00'],
      ['2026-12-01T10:00', 'Europe/Copenhagen', '2026-12-01T09:00'],
      ['2026-12-01T10:00', 'America/Nuuk', '2026-12-01T12:00'],
      ['2026-12-01T00:00', 'Pacific/Kiritimati', '2026-11-30T10:00'],
      ['2026-12-01T10:15', 'Asia/Kathmandu', '2026-12-01T04:30'],
      // The hour that summer leaves out, and the one that winter brings twice.
      ['2027-03-28T02:30', 'Europe/Copenhagen', undefined],
      ['2027-03-28T03:30', 'Europe/Copenhagen', '2027-03-28T01:30'],
      ['2026-10-25T02:30', 'Europe/Copenhagen', '2026-10-25T00:30'],
      ['2026-10-25T03:30', 'Europe/Copenhagen', '2026-10-25T02:30'],
      ['2026-02-30T10:00', 'Europe/Copenhagen', undefined],
    ];
    for (const [wall, timeZone, utc] of moments) {
      const moment = momentOf(wall, timeZone);
      assert.equal(iso(moment), utc, `${wall} ${timeZone}`);
      if (moment !== undefined) assert.equal(wallTimeAt(moment, timeZone), wall);
    }
  });
});

describe('the slots of a company', () => {
  const common = { kind: 'meeting', mode: 'telephone', places: 1 } as const;
  const weekly: SlotWeekly = {
    ...common,
    id: 'tirsdag',
    weekday: 'tuesday',
    from: '10:00',
    to: '10:20',
    weeks: 3,
  };
  // A Monday at noon.
  const now = Date.parse('2027-03-22T11:00:00Z');
  const made = (...slots: SlotEntry[]) => slotsOf({ id: 'firma', slots }, now);

  test('of every week keep their hour when the clocks change, and their ids at every import', () => {
    const { slots, faults } = made(weekly);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      slots.map(({ id, start, end, bookBy }) => [id, iso(start), iso(end), iso(bookBy)]),
      [
        ['firma_tirsdag-20270323', '2027-03-23T09:00', '2027-03-23T09:20', '2027-03-22T09:00'],
        ['firma_tirsdag-20270330', '2027-03-30T08:00', '2027-03-30T08:20', '2027-03-29T08:00'],
        ['firma_tirsdag-20270406', '2027-04-06T08:00', '2027-04-06T08:20', '2027-04-05T08:00'],
      ],
    );
    const later = slotsOf({ id: 'firma', slots: [weekly] }, now + 8 * 86_400_000).slots;
    assert.deepEqual(later.slice(0, 2), slots.slice(1));
  });

  test('of a week begin with the day of the import, and leave out an hour that never comes', () => {
    const ids = (entry: SlotWeekly) => made(entry).slots.map(({ id }) => id.slice(-8));
    assert.equal(ids({ ...weekly, weekday: 'monday' })[0], '20270322');
    assert.equal(ids({ ...weekly, weekday: 'sunday' })[0], '20270328');
    const night = { ...weekly, weekday: 'sunday', from: '02:15', to: '02:45' } as const;
    assert.deepEqual(ids(night), ['20270404', '20270411']);
  });

  test('may be said in UTC, with an offset, or by the clock of their zone', () => {
    const once = (start: string, end: string, timeZone?: string): SlotEntry => ({
      ...common,
      id: start.slice(0, 4) + start.slice(-6).replace(/\W/g, ''),
      start,
      end,
      ...(timeZone && { timeZone }),
    });
    const { slots } = made(
      once('2027-06-01T08:00:00Z', '2027-06-01T09:00:00Z'),
      once('2027-06-01T10:00:00+02:00', '2027-06-01T11:00:00+02:00'),
      once('2027-06-01T10:00', '2027-06-01T11:00'),
      once('2027-06-01T06:00:01', '2027-06-01T07:00', 'America/Nuuk'),
    );
    assert.deepEqual(
      slots.map(({ start }) => iso(start)),
      ['2027-06-01T08:00', '2027-06-01T08:00', '2027-06-01T08:00', '2027-06-01T07:00'],
    );
  });

  test('that cannot be are named, each with the reason', () => {
    const single = { ...common, id: 'x', start: '2027-06-01T10:00', end: '2027-06-01T11:00' };
    const wrong: [entry: SlotEntry, reason: RegExp][] = [
      [{ ...single, timeZone: 'Europe/Thisted' }, /timeZone that is not known/],
      [{ ...single, end: '2027-06-01T10:00' }, /ends before it starts/],
      [{ ...single, end: '2027-06-03T10:00' }, /longer than a day/],
      [{ ...single, start: '2027-03-28T02:30' }, /start that never comes/],
      [{ ...single, end: '2027-06-31T11:00' }, /end that never comes/],
      [{ ...single, id: 'x'.repeat(60) }, /too long/],
    ];
    for (const [entry, reason] of wrong) {
      assert.match(made(entry).faults[0]?.reason ?? '', reason, JSON.stringify(entry));
    }
    assert.deepEqual(made(single, single).faults, [{ index: 1, reason: 'has the id of another' }]);
  });
});
