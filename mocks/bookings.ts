import type { FutureSlot } from '../contract/companies/slots.ts';
import type { Booking, BookingConfirmation, BookingFields, Slot } from '../contract/types.ts';
import { maskPersonalNumbers } from '../contract/personal-numbers.ts';
import { MockProblem } from './problem.ts';
import type { Visitor } from './visitors.ts';

interface Kept {
  readonly visitor: Visitor;
  slot: string;
  jobPosting?: string | undefined;
  status: Booking['status'];
  heldUntil?: number | undefined;
  confirmation?: BookingConfirmation | undefined;
}

interface CompanySlot extends FutureSlot {
  readonly company: string;
}

/** Where the slots come from, and what time it is. */
export interface MockBookingsOptions {
  readonly slots: () => ReadonlyMap<string, readonly FutureSlot[]>;
  readonly companyName: (id: string) => string;
  readonly now: () => number;
}

const holdMs = 600_000;
const mostHolds = 3;

/** Meetings, in memory; rules as the gateway's. */
export class MockBookings {
  readonly #options: MockBookingsOptions;
  readonly #bookings = new Map<string, Kept>();

  constructor(options: MockBookingsOptions) {
    this.#options = options;
  }

  /** The times of a company from now on. */
  slotsOf(company: string, kind: string | null): Slot[] {
    return (this.#options.slots().get(company) ?? [])
      .filter((slot) => slot.start > this.#options.now() && (kind === null || slot.kind === kind))
      .sort((one, other) => one.start - other.start)
      .slice(0, 200)
      .map((slot) => this.#slot({ ...slot, company }));
  }

  /** What is to come first, the next first. */
  list(visitor: Visitor): Booking[] {
    const now = this.#options.now();
    const mine = [...this.#bookings].flatMap(([id, kept]) =>
      kept.visitor === visitor ? [this.#booking(id, kept)] : [],
    );
    const past = ({ slot }: Booking) => Number(Date.parse(slot.end) < now);
    return mine.sort((one, other) => {
      const order = Date.parse(one.slot.start) - Date.parse(other.slot.start);
      return past(one) - past(other) || (past(one) ? -order : order);
    });
  }

  hold(visitor: Visitor, id: string, { slot: wanted, jobPosting }: BookingFields): Booking {
    const slot = this.#find(wanted);
    if (!slot) throw new MockProblem('not-found');
    const kept = this.#bookings.get(id) ?? { visitor, slot: wanted, status: 'cancelled' };
    if (kept.visitor !== visitor) throw new MockProblem('not-found');
    const active = this.#takes(kept);
    if (!active || kept.slot !== wanted) {
      if (active && this.#find(kept.slot)?.company !== slot.company) {
        throw new MockProblem('invalid-request', '/slot');
      }
      if (!this.#isFree(slot, kept)) throw new MockProblem('slot-taken');
      if (!active && this.#holds(visitor) >= mostHolds) throw new MockProblem('too-many-holds');
      kept.slot = wanted;
      if (!active || kept.status !== 'confirmed') {
        kept.status = 'held';
        kept.heldUntil = Date.now() + holdMs;
      }
    }
    if (jobPosting !== undefined) kept.jobPosting = jobPosting;
    this.#bookings.set(id, kept);
    return this.#booking(id, kept);
  }

  confirm(visitor: Visitor, id: string, { contact, note }: BookingConfirmation): Booking {
    const kept = this.#mine(visitor, id);
    const late = kept.status === 'held' && this.#isFree(this.#find(kept.slot)!, kept);
    if (!this.#takes(kept) && !late) throw new MockProblem('hold-expired');
    kept.status = 'confirmed';
    kept.heldUntil = undefined;
    kept.confirmation = {
      contact: { ...contact, name: maskPersonalNumbers(contact.name) },
      ...(note !== undefined && { note: maskPersonalNumbers(note) }),
    };
    return this.#booking(id, kept);
  }

  cancel(visitor: Visitor, id: string): void {
    const kept = this.#mine(visitor, id);
    kept.status = 'cancelled';
    kept.confirmation = undefined;
  }

  /** Everything of a visitor goes with it. */
  erase(visitor: Visitor): void {
    for (const [id, kept] of this.#bookings) {
      if (kept.visitor === visitor) this.#bookings.delete(id);
    }
  }

  #mine(visitor: Visitor, id: string): Kept {
    const kept = this.#bookings.get(id);
    if (kept?.visitor !== visitor) throw new MockProblem('not-found');
    return kept;
  }

  #takes({ status, heldUntil = 0 }: Kept): boolean {
    return status === 'confirmed' || (status === 'held' && heldUntil > Date.now());
  }

  #holds(visitor: Visitor): number {
    return [...this.#bookings.values()].filter(
      (kept) => kept.visitor === visitor && kept.status === 'held' && this.#takes(kept),
    ).length;
  }

  #left(slot: FutureSlot, but?: Kept): number {
    const taken = [...this.#bookings.values()].filter(
      (kept) => kept !== but && kept.slot === slot.id && this.#takes(kept),
    );
    return Math.max(0, slot.places - taken.length);
  }

  #isFree(slot: FutureSlot, but: Kept): boolean {
    return slot.bookBy > this.#options.now() && this.#left(slot, but) > 0;
  }

  #find(id: string): CompanySlot | undefined {
    for (const [company, slots] of this.#options.slots()) {
      const slot = slots.find((one) => one.id === id);
      if (slot) return { ...slot, company };
    }
    return undefined;
  }

  #slot({ start, end, bookBy, places, ...slot }: CompanySlot): Slot {
    return {
      ...slot,
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      left: this.#left({ ...slot, start, end, bookBy, places }),
      bookBy: new Date(bookBy).toISOString(),
    };
  }

  #booking(id: string, kept: Kept): Booking {
    const slot = this.#slot(this.#find(kept.slot)!);
    const { jobPosting, status, heldUntil, confirmation } = kept;
    const shown = status === 'held' && !this.#takes(kept) ? 'cancelled' : status;
    return {
      id,
      slot,
      companyName: this.#options.companyName(slot.company),
      ...(jobPosting !== undefined && { jobPosting }),
      status: shown,
      ...(shown === 'held' &&
        heldUntil !== undefined && { holdUntil: new Date(heldUntil).toISOString() }),
      ...confirmation,
    };
  }
}
