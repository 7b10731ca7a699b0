import type { ContractClient } from '../../../contract/client.ts';
import { getCompany, listSlots } from '../../../contract/operations/companies.ts';
import { listBookings } from '../../../contract/operations/visitor.ts';
import type { Booking, SlotKind } from '../../../contract/types.ts';
import type { Known } from './state.ts';

/** Whom the person wants to meet, and what for. */
export interface Meeting {
  readonly company: string;
  /** As the attribute says; anything that is no kind of slot means all of them. */
  readonly kind: string;
}

const kindOf = ({ kind }: Meeting): SlotKind | undefined =>
  kind === 'meeting' || kind === 'visit' ? kind : undefined;

/** Of all that the person has booked: with this company, and to come. */
const ours = (company: string, bookings: readonly Booking[]): Booking[] =>
  bookings.filter(
    ({ slot, status }) =>
      slot.company === company && status !== 'cancelled' && Date.parse(slot.end) > Date.now(),
  );

/** Company, times, and what the person has booked there; else the code of what is in the way. */
export async function learn(
  contract: ContractClient,
  meeting: Meeting,
): Promise<Known | { readonly code: string }> {
  const { company } = meeting;
  const [found, slots, mine] = await Promise.all([
    getCompany(contract, company),
    listSlots(contract, company, kindOf(meeting)),
    listBookings(contract),
  ]);
  const problem = found.problem ?? slots.problem ?? mine.problem;
  if (problem) return { code: problem.code };
  return {
    companyName: found.data?.name ?? '',
    slots: slots.data?.items ?? [],
    bookings: ours(company, mine.data?.items ?? []),
  };
}

/** Times and bookings as they are now; those known where nobody answers. */
export async function learnAgain(
  contract: ContractClient,
  meeting: Meeting,
  { companyName, slots: before, bookings }: Known,
): Promise<Known> {
  const { company } = meeting;
  const [slots, mine] = await Promise.all([
    listSlots(contract, company, kindOf(meeting)),
    listBookings(contract),
  ]);
  return {
    companyName,
    slots: slots.data?.items ?? before,
    bookings: mine.data ? ours(company, mine.data.items) : bookings,
  };
}
