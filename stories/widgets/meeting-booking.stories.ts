import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/widgets/meeting-booking/meeting-booking.ts';
import type { BookingState } from '../../components/widgets/meeting-booking/state.ts';
import type { Booking, Slot } from '../../contract/types.ts';
import { createHandlers } from '../../mocks/handlers.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = {
  title: 'Widgets/Meeting booking',
  component: 'ju-meeting-booking',
  parameters: { msw: { handlers: createHandlers() } },
};
export default meta;

export const Playground = { ...playground('ju-meeting-booking'), tags: ['once'] };

const showing = (state: BookingState, zone = 'Europe/Copenhagen'): StoryObj => ({
  render: () =>
    html`<ju-meeting-booking
      reading-bar="off"
      .timeZone=${zone}
      .state=${state}
    ></ju-meeting-booking>`,
});

const slot = (id: string, start: string, more: Partial<Slot> = {}): Slot => ({
  id,
  company: 'fjordlageret',
  kind: 'meeting',
  start,
  end: new Date(Date.parse(start) + 1_800_000).toISOString(),
  timeZone: 'Europe/Copenhagen',
  mode: 'video',
  left: 1,
  bookBy: start,
  ...more,
});
const first = slot('a', '2099-01-05T09:00:00Z');
const slots = [
  first,
  slot('b', '2099-01-05T12:00:00Z', { mode: 'in-person', place: 'Havnen 1, 7700 Thisted' }),
  slot('c', '2099-01-06T09:00:00Z', { left: 0, mode: 'telephone' }),
  slot('d', '2099-01-07T09:00:00Z', { kind: 'visit', left: 6, mode: 'in-person' }),
];
const booking: Booking = {
  id: '00000000-0000-4000-8000-000000000000',
  slot: first,
  companyName: 'Fjordlageret (opdigtet)',
  status: 'confirmed',
};
const known = { companyName: 'Fjordlageret (opdigtet)', slots, bookings: [] };
const idle = { type: 'idle' } as const;
const nobody = { name: '', telephone: '', email: '' };

/** The person's own first, and times in two zones. */
export const Times = showing(
  { type: 'choosing', days: 5, ...known, bookings: [booking] },
  'America/New_York',
);
export const Taken = showing({
  type: 'choosing',
  days: 5,
  ...known,
  notice: { type: 'taken', others: slots.slice(1, 2) },
});
export const NoneFree = showing({ type: 'choosing', days: 5, ...known, slots: slots.slice(2, 3) });
export const WhoComes = showing({
  type: 'confirming',
  ...known,
  booking: { ...booking, status: 'held', holdUntil: '2099-01-05T08:10:00Z' },
  typed: nobody,
  note: '',
  activity: idle,
});
export const Booked = showing({ type: 'booked', ...known, booking, retaken: true });
export const LongText = showing({
  type: 'booked',
  ...known,
  companyName: 'Langtnavn'.repeat(33),
  booking: { ...booking, slot: { ...first, mode: 'in-person', place: 'Langvej'.repeat(40) } },
});
