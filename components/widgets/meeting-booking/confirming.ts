import type { Answer, ContractClient } from '../../../contract/client.ts';
import { confirmBooking, putBooking } from '../../../contract/operations/visitor.ts';
import { maskPersonalNumbers } from '../../../contract/personal-numbers.ts';
import type { Booking, BookingConfirmation, Contact } from '../../../contract/types.ts';

/** Who comes and what they write, with what looks like a personal number covered. */
export function confirmationOf(contact: Contact, typedNote: string): BookingConfirmation {
  const note = maskPersonalNumbers(typedNote).trim().slice(0, 1000);
  return {
    contact: { ...contact, name: maskPersonalNumbers(contact.name) },
    ...(note && { note }),
  };
}

/** Confirms what is held; held too long, it is taken again first, where it is still free. */
export async function confirmHeld(
  contract: ContractClient,
  { id, slot, jobPosting }: Booking,
  body: BookingConfirmation,
): Promise<{ readonly answer: Answer<Booking>; readonly retaken: boolean }> {
  const answer = await confirmBooking(contract, id, body);
  const code = answer.problem?.code;
  if (code !== 'hold-expired' && code !== 'not-found') return { answer, retaken: false };
  const again = await putBooking(contract, id, {
    slot: slot.id,
    ...(jobPosting && { jobPosting }),
  });
  if (again.problem) return { answer: again, retaken: false };
  return { answer: await confirmBooking(contract, id, body), retaken: true };
}
