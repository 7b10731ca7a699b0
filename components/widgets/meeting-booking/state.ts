import type { Booking, Slot } from '../../../contract/types.ts';
import type { ContactFaults, TypedContact } from '../contact/contact.ts';
import type { Activity } from '../personal/screen.ts';

/** What just happened, said above the times. */
export type Notice =
  /** Somebody else took the place; the nearest others. */
  | { readonly type: 'taken'; readonly others: readonly Slot[] }
  /** Given back; can be booked again while it is free. */
  | { readonly type: 'cancelled'; readonly booking: Booking }
  | { readonly type: 'failed'; readonly code: string };

/** What is known of company and person in every state after loading. */
export interface Known {
  readonly companyName: string;
  readonly slots: readonly Slot[];
  /** The person's own with this company, to come. */
  readonly bookings: readonly Booking[];
}

/** One union, so that impossible states cannot be written. */
export type BookingState =
  | { readonly type: 'loading' }
  | { readonly type: 'error'; readonly code: string }
  /** The company is not there any more. */
  | { readonly type: 'gone' }
  | ({
      readonly type: 'choosing';
      /** The slot that is being taken. */
      readonly holding?: string;
      /** The meeting that gets another time. */
      readonly moving?: Booking;
      readonly cancelling?: string;
      readonly notice?: Notice;
      /** Days shown. */
      readonly days: number;
      /** Those of them (`YYYY-MM-DD`) whose times are unfolded, once the person has chosen. */
      readonly open?: readonly string[];
    } & Known)
  /** A place is held: who comes? */
  | ({
      readonly type: 'confirming';
      readonly booking: Booking;
      readonly typed: TypedContact;
      readonly note: string;
      readonly faults?: ContactFaults;
      readonly activity: Activity;
    } & Known)
  | ({
      readonly type: 'booked';
      readonly booking: Booking;
      /** The hold had run out, and the place could be had again. */
      readonly retaken?: boolean;
      readonly moved?: boolean;
    } & Known);

export const loading: BookingState = { type: 'loading' };
export const daysAtOnce = 5;
export type KnownState = Extract<BookingState, Known>;
export const isKnown = (state: BookingState): state is KnownState => 'slots' in state;
export const knownOf = ({ companyName, slots, bookings }: Known): Known => ({
  companyName,
  slots,
  bookings,
});
