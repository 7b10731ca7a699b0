import { expect } from '../../testing/testing.ts';
import { slotTime } from './slot-times.ts';

const slot = {
  start: '2026-12-03T09:00:00Z',
  end: '2026-12-03T09:30:00Z',
  timeZone: 'Europe/Copenhagen',
};

describe('time of a slot', () => {
  it('is said in the person’s own time zone, and in the company’s where its clock says something else', () => {
    const there = slotTime(slot, 'da', 'Asia/Baghdad');
    expect(there.own).to.match(/torsdag.*3\. december.*12\.00.*12\.30/);
    expect(there.companys).to.match(/10\.00/);
    const near = slotTime(slot, 'da', 'Europe/Berlin');
    expect(near.own).to.match(/10\.00/);
    expect(near.companys).to.equal(undefined);
  });

  it('does without a zone that nobody knows', () => {
    expect(slotTime({ ...slot, timeZone: 'Mars/Base' }, 'en', 'UTC').companys).to.equal(undefined);
  });
});
