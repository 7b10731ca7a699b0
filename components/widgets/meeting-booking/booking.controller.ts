import type { Answer, ContractClient } from '../../../contract/client.ts';
import { deleteBooking, putBooking } from '../../../contract/operations/visitor.ts';
import type { Booking, Slot } from '../../../contract/types.ts';
import {
  contractContext,
  ContextConsumer,
  type LitElement,
  type ReactiveController,
} from '../../core/facade.ts';
import { readContact, typedFrom, type TypedContact } from '../contact/contact.ts';
import { failed, idle, online, onceOnline, running } from '../personal/screen.ts';
import { confirmationOf, confirmHeld } from './confirming.ts';
import { learn, learnAgain } from './knowing.ts';
import {
  daysAtOnce,
  isKnown,
  knownOf,
  loading,
  type BookingState,
  type Known,
  type Notice,
} from './state.ts';
import { nearestTo } from './times.ts';
import type { TypedStore } from './typed.ts';

/** The element that shows the state. */
export interface BookingHost extends LitElement {
  state: BookingState;
  readonly company: string;
  readonly posting: string;
  readonly kind: string;
}

type Of<Type extends BookingState['type']> = Extract<BookingState, { type: Type }>;

/**
 * Between the widget and the contract: hold, confirm, move and cancel. Each act goes under an id made here, so that a double press
 * or a lost answer books once; a hold that ran out is taken again where the place is still free.
 */
export class BookingController implements ReactiveController {
  readonly #host: BookingHost;
  readonly #typed: TypedStore;
  readonly #consumer: ContextConsumer<typeof contractContext, BookingHost>;
  /** The id under which a slot was asked for without an answer. */
  readonly #asked = new Map<string, string>();

  constructor(host: BookingHost, typed: TypedStore) {
    this.#host = host;
    this.#typed = typed;
    this.#consumer = new ContextConsumer(host, {
      context: contractContext,
      callback: () => void (this.#host.state === loading && this.load()),
      subscribe: true,
    });
    host.addController(this);
  }
  hostConnected(): void {}

  get #contract(): ContractClient | undefined {
    return this.#consumer.value;
  }
  #show(state: BookingState): void {
    this.#host.state = state;
  }
  #choose(known: Known, more: Partial<Of<'choosing'>> = {}): void {
    this.#show({ type: 'choosing', days: daysAtOnce, ...knownOf(known), ...more });
  }

  /** Company, times, and what the person has booked there. */
  async load(): Promise<void> {
    const contract = this.#contract;
    const { company } = this.#host;
    if (!contract || !company) return;
    if (this.#host.state.type !== 'loading') this.#show(loading);
    const found = await learn(contract, this.#host);
    if (this.#host.company !== company) return;
    if (!('code' in found)) return this.#choose(found);
    this.#show(found.code === 'not-found' ? { type: 'gone' } : { type: 'error', code: found.code });
  }

  /** The network is back: what is on the screen does not say otherwise any more. */
  online(): void {
    const { state } = this.#host;
    if (state.type === 'error' && state.code === 'offline') void this.load();
    if (state.type === 'confirming') this.#show({ ...state, activity: onceOnline(state.activity) });
    if (state.type !== 'choosing') return;
    const { notice } = state;
    if (notice?.type === 'failed' && notice.code === 'offline') {
      this.#show({ ...state, notice: { ...notice, code: online } });
    }
  }

  async #fresh(known: Known): Promise<Known> {
    const contract = this.#contract;
    return contract ? learnAgain(contract, this.#host, known) : known;
  }

  moreDays(): void {
    const { state } = this.#host;
    if (state.type === 'choosing') this.#show({ ...state, days: state.days + daysAtOnce });
  }

  /** Unfolds these days and folds all others. */
  openDays(open: readonly string[]): void {
    const { state } = this.#host;
    if (state.type === 'choosing') this.#show({ ...state, open });
  }

  /** Takes a slot: for the meeting that is being moved, else for a new one. */
  async take(slot: Slot): Promise<void> {
    const { state } = this.#host;
    const contract = this.#contract;
    if (state.type !== 'choosing' || state.holding || state.cancelling || !contract) return;
    const { notice: _, ...rest } = state;
    this.#show({ ...rest, holding: slot.id });
    const id = state.moving?.id ?? this.#asked.get(slot.id) ?? crypto.randomUUID();
    this.#asked.set(slot.id, id);
    const { posting } = this.#host;
    const answer = await putBooking(contract, id, {
      slot: slot.id,
      ...(posting && { jobPosting: posting }),
    });
    if (answer.problem) {
      await this.#notTaken(answer, slot, state);
      return;
    }
    this.#asked.delete(slot.id);
    const known = await this.#fresh(state);
    if (answer.data.status === 'confirmed') {
      return this.#show({ type: 'booked', booking: answer.data, moved: true, ...known });
    }
    this.finish(answer.data, known);
  }

  async #notTaken(answer: Answer<Booking>, slot: Slot, state: Of<'choosing'>): Promise<void> {
    const code = answer.problem?.code ?? 'internal';
    const { moving, open, days } = state;
    const more = { days, ...(open && { open }), ...(moving && { moving }) };
    if (code !== 'slot-taken' && code !== 'not-found') {
      return this.#choose(state, { ...more, notice: { type: 'failed', code } });
    }
    this.#asked.delete(slot.id);
    const known = await this.#fresh(state);
    this.#choose(known, { ...more, notice: taken(slot, known) });
  }

  /** A place is held; the person says who comes. */
  finish(booking: Booking, known?: Known): void {
    const { state } = this.#host;
    const from = known ?? (isKnown(state) ? state : undefined);
    if (!from) return;
    const { contact, note } = this.#typed.read();
    this.#show({
      type: 'confirming',
      booking,
      typed: contact,
      note,
      activity: idle,
      ...knownOf(from),
    });
  }

  #typing(change: Partial<Pick<Of<'confirming'>, 'typed' | 'note' | 'faults'>>): void {
    const { state } = this.#host;
    if (state.type !== 'confirming' || state.activity.type === 'running') return;
    const next = { ...state, ...change, activity: idle };
    this.#typed.write({ contact: next.typed, note: next.note });
    this.#show(next);
  }
  changeContact(typed: Partial<TypedContact>): void {
    const { state } = this.#host;
    if (state.type !== 'confirming') return;
    const faults = { ...state.faults };
    for (const name of Object.keys(typed)) delete faults[name as keyof typeof faults];
    this.#typing({ typed: { ...state.typed, ...typed }, faults });
  }
  changeNote(note: string): void {
    this.#typing({ note });
  }

  /** Confirms what is held, and says what became of it. */
  async confirm(): Promise<void> {
    const { state } = this.#host;
    const contract = this.#contract;
    if (state.type !== 'confirming' || state.activity.type === 'running' || !contract) return;
    const { contact, faults } = readContact(state.typed);
    if (faults) return this.#show({ ...state, faults });
    const { booking } = state;
    this.#show({ ...state, activity: running });
    const body = confirmationOf(contact, state.note);
    const { answer, retaken } = await confirmHeld(contract, booking, body);
    const { problem } = answer;
    if (problem?.code === 'slot-taken' || problem?.code === 'not-found') {
      const known = await this.#fresh(state);
      return this.#choose(known, { notice: taken(booking.slot, known) });
    }
    if (problem) return this.#show({ ...state, activity: failed(problem.code) });
    this.#typed.forget();
    const known = await this.#fresh(state);
    this.#show({
      type: 'booked',
      booking: answer.data ?? booking,
      ...(retaken && { retaken }),
      ...known,
    });
  }

  /** Gives the held place back and goes to the times. */
  async otherTime(): Promise<void> {
    const { state } = this.#host;
    const contract = this.#contract;
    if (state.type !== 'confirming' || state.activity.type === 'running' || !contract) return;
    await deleteBooking(contract, state.booking.id);
    this.#choose(await this.#fresh(state));
  }

  move(booking: Booking): void {
    const { state } = this.#host;
    if (isKnown(state)) this.#choose(state, { moving: booking });
  }
  /** To all times, or away from moving. */
  allTimes(): void {
    const { state } = this.#host;
    if (isKnown(state)) this.#choose(state);
  }

  async cancel(booking: Booking): Promise<void> {
    const { state } = this.#host;
    const contract = this.#contract;
    if (!isKnown(state) || !contract || (state.type === 'choosing' && state.cancelling)) return;
    this.#choose(state, { cancelling: booking.id });
    const { problem } = await deleteBooking(contract, booking.id);
    if (problem) return this.#choose(state, { notice: { type: 'failed', code: problem.code } });
    this.#choose(await this.#fresh(state), { notice: { type: 'cancelled', booking } });
  }
  /** Books what was cancelled again, if it is still free: under the same id, so that calendars know it. */
  async undo(booking: Booking): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'choosing') return;
    this.#asked.set(booking.slot.id, booking.id);
    const { contact, note = '' } = booking;
    if (contact) this.#typed.write({ contact: typedFrom(contact), note });
    await this.take(booking.slot);
  }
}

const taken = (slot: Slot, { slots }: Known): Notice => ({
  type: 'taken',
  others: nearestTo(slot, slots),
});
